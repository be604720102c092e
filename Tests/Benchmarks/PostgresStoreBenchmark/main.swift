// Measures the PostgreSQL store beside psql's own \copy of the same rows.
//
//     BENCHMARKS=1 swift run -c release PostgresStoreBenchmark [TERMS]
//
// Each concept has four terms. The floor is `\copy` of the rows of all tables of the store, as the store wrote
// them, into the same tables with the same keys and indexes, in one transaction, by psql from files. Both go
// over a socket to the same server, which does not wait for the disk. Times swing with what else the machine
// does; the ratios are what counts.

import Foundation
import Glossaries
import Languages
import PostgresGlossaryStore
import PostgresServer

let termCount =
  CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 400_000 : 400_000
let languages = [Language.english, .russian, .korean, .northKorean]
let count = termCount / languages.count

func concept(_ number: Int) -> Concept {
  Concept(
    id: "concept-\(number)",
    kind: .term,
    definition: "what is meant by number \(number)",
    terms: languages.map { language in
      Term("\(language) слово 낱말 \(number)", language: language, status: .preferred)
    }
  )
}

@discardableResult
func measure(_ title: String, _ body: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(body).components
  let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
  let rate = String(format: "%.0f terms a second", Double(termCount) / seconds)
  print(
    title.padding(toLength: 44, withPad: " ", startingAt: 0),
    String(format: "%8.3f s", seconds),
    rate
  )
  return seconds
}

let server = try PostgresServer()
let folder = FileManager.default.temporaryDirectory.appending(path: "onoma-\(UUID())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

func feed(_ take: (Concept) throws -> Void) throws {
  for number in 0..<count { try take(concept(number)) }
}

let own = try server.newDatabase()
let made = try measure("a store is made, with its history") {
  _ = try PostgresGlossaryStore.create(at: server.address(of: own), by: "benchmark", from: feed)
}
let tables = ["edit", "change", "concept", "term"]
for table in tables {
  try server.run(#"\copy onoma.\#(table) TO '\#(folder.path)/\#(table)'"#, in: own)
}
let peer = try server.newDatabase()
_ = try PostgresGlossaryStore.create(at: server.address(of: peer), by: "benchmark")
try server.run("DELETE FROM onoma.edit", in: peer)
let floor = try measure(#"psql \copy of the same rows"#) {
  let process = Process()
  process.executableURL = server.programs.appending(path: "psql")
  process.arguments =
    ["-Xq1", "-v", "ON_ERROR_STOP=1", "-d", server.address(of: peer)]
    + tables.flatMap { ["-c", #"\copy onoma.\#($0) FROM '\#(folder.path)/\#($0)'"#] }
  try process.run()
  process.waitUntilExit()
  precondition(process.terminationStatus == 0, "psql has copied")
}
print(String(format: "  ratio to the floor %.2f", made / floor))

let store = try PostgresGlossaryStore(address: server.address(of: own), for: .writing)
try measure("all is taken in once more, nothing is new") {
  _ = try store.take(onConflict: .fail, mode: .forReal, by: "benchmark", from: feed)
}
try measure("all is read") { try store.concepts(asOf: nil) { _ in } }
try measure("the history is read") { try store.history(of: nil) { _ in } }
try measure("all is verified") {
  let faults = try store.verify()
  precondition(faults.isEmpty, "\(faults)")
}
try measure("100 edits, one after another") {
  for number in 0..<100 {
    _ = try store.update(
      Concept(id: "concept-\(number)", kind: .place),
      from: 1,
      by: "benchmark"
    )
  }
}
