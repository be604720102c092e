// Measures the SQLite store beside sqlite3's own import of the same rows.
//
//     BENCHMARKS=1 swift run -c release GlossaryStoreBenchmark [TERMS]
//
// Each concept has four terms. The floor is `.import` of a row a term into one table with a key and an index.

import Foundation
import Glossaries
import Languages
import SQLiteGlossaryStore

let termCount =
  CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1_000_000 : 1_000_000

/// Seconds by the wall clock, for the peer is another process and both write to the disk.
func seconds<Result>(_ title: String, _ body: () throws -> Result) rethrows -> (Double, Result) {
  let start = ContinuousClock.now
  let result = try body()
  let duration = ContinuousClock.now - start
  let (whole, parts) = duration.components
  let time = Double(whole) + Double(parts) / 1e18
  print(title, String(format: "%.3f s", time))
  return (time, result)
}

let folder = FileManager.default.temporaryDirectory.appending(path: "onoma-\(UUID())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

let languages = [Language.english, .russian, .korean, .northKorean]
let concepts = (0..<termCount / 4).map { number in
  Concept(
    id: "concept-\(number)",
    kind: .term,
    definition: "what is meant by number \(number)",
    terms: languages.map { language in
      Term("\(language) слово 낱말 \(number)", language: language, status: .preferred)
    }
  )
}
var rows = ""
for (number, concept) in concepts.enumerated() {
  for (position, term) in concept.terms.enumerated() {
    rows += "\(number)\t\(position)\t\(term.text)\t\(term.language)\tpreferred\t\t[]\t[]\t\t\n"
  }
}
let table = folder.appending(path: "rows.tsv")
try Data(rows.utf8).write(to: table)

let store = folder.appending(path: "store.db").path
let (own, _) = try seconds("a store is made of \(termCount) terms") {
  try SQLiteGlossaryStore.create(at: store, holding: concepts, by: "benchmark")
}
let (peer, _) = try seconds("sqlite3 .import of the same rows") {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/sqlite3")
  process.arguments = [
    folder.appending(path: "peer.db").path,
    """
    CREATE TABLE term (concept INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
      language TEXT NOT NULL, status TEXT NOT NULL, form TEXT NOT NULL, labels TEXT NOT NULL,
      matching TEXT NOT NULL, paradigm TEXT NOT NULL, note TEXT NOT NULL,
      PRIMARY KEY (concept, position)) STRICT, WITHOUT ROWID;
    CREATE INDEX term_text ON term (text);
    """, ".mode tabs", ".import \(table.path) term",
  ]
  try process.run()
  process.waitUntilExit()
}
print(String(format: "ratio %.2f; %.0f terms a second", own / peer, Double(termCount) / own))

_ = try seconds("all is imported once more, and nothing is new") {
  try SQLiteGlossaryStore(path: store, for: .writing)
    .take(concepts, onConflict: .fail, mode: .forReal, by: "benchmark")
}
_ = try seconds("all is read") {
  try SQLiteGlossaryStore(path: store, for: .reading).glossary().termCount
}
_ = try seconds("the store is opened and one concept read") {
  try SQLiteGlossaryStore(path: store, for: .reading).concept("concept-\(concepts.count / 2)")
}

try SearchBenchmark.run(in: folder)
