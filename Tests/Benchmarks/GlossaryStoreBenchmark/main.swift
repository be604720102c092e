// Measures the SQLite store and the reading of long files beside others' tools in the same run.
//
//     BENCHMARKS=1 swift build -c release --product onoma
//     BENCHMARKS=1 swift run -c release GlossaryStoreBenchmark [TERMS [store] [tbx] [search] [program]]
//
// Each concept has four terms. The floor of the store is what `sqlite3` needs to `.import` the rows of the
// store's table of terms, with its key and its index, into a new file: no concepts, no history, no ids looked up.
// The floor of TBX is translate-toolkit (PyPI), if python3 can import it: it reads the same file, builds all units
// and asks each for its source and target. What is measured of the program is the whole process, with its peak of memory.
// Times swing with what else the machine does; the ratios are what counts.

import Foundation
import Glossaries
import SQLiteGlossaryStore

let termCount =
  CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1_000_000 : 1_000_000
/// Which parts are measured: all, or those that are named.
let parts = Set(CommandLine.arguments.dropFirst(2))
func wants(_ part: String) -> Bool { parts.isEmpty || parts.contains(part) }
let sample = Sample(count: termCount / Sample.languages.count)

let folder = FileManager.default.temporaryDirectory.appending(path: "onoma-\(UUID())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
func path(_ name: String) -> String { folder.appending(path: name).path }

func tell(_ title: String, _ seconds: Double, _ more: String = "") {
  print(title.padding(toLength: 44, withPad: " ", startingAt: 0), terminator: "")
  print(String(format: "%9.3f s ", seconds), more)
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(body)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func perSecond(_ seconds: Double) -> String {
  String(format: "%.0f terms a second", Double(termCount) / seconds)
}

// The store alone.
if wants("store") {
  try sample.writeRows(to: path("rows.tsv"))
  let floor = try Child(
    "/usr/bin/sqlite3",
    [
      path("peer.db"),
      """
      CREATE TABLE term (concept INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
        language TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (concept, position))
        STRICT, WITHOUT ROWID;
      CREATE INDEX term_text ON term (text);
      """, ".mode tabs", ".import \(path("rows.tsv")) term",
    ]
  )
  if let floor { tell("sqlite3 .import of the rows of terms", floor.seconds) }
  let made = try seconds {
    _ = try SQLiteGlossaryStore.create(at: path("made.db"), by: "benchmark") { take in
      for number in 0..<sample.count { try take(sample.concept(number)) }
    }
  }
  tell("a store is made, with its history", made, perSecond(made))
  if let floor { print(String(format: "  ratio to the floor %.2f", made / floor.seconds)) }
  let again = try seconds {
    let store = try SQLiteGlossaryStore(path: path("made.db"), for: .writing)
    _ = try store.take(onConflict: .fail, mode: .forReal, by: "benchmark") { take in
      for number in 0..<sample.count { try take(sample.concept(number)) }
    }
  }
  tell("all is taken in once more, nothing is new", again, perSecond(again))
  let read = try seconds {
    try SQLiteGlossaryStore(path: path("made.db"), for: .reading).concepts(asOf: nil) { _ in }
  }
  tell("all is read", read, perSecond(read))
}

// Reading TBX alone.
if wants("tbx") { try TBXBenchmark.run(in: folder) }

// Searching.
if wants("search") {
  try SearchBenchmark.run(in: folder)
}

// The whole program.
guard wants("program") else { exit(0) }
let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "onoma").path
guard FileManager.default.isExecutableFile(atPath: program) else {
  print("onoma is not built beside this benchmark; the whole program is not measured")
  exit(0)
}
func run(_ title: String, _ arguments: [String], counting: Bool = true) throws {
  guard let child = try Child(program, arguments) else { return print("\(title) failed") }
  let rate = counting ? ", " + perSecond(child.seconds) : ""
  tell(title, child.seconds, String(format: "%.0f MB", child.peak) + rate)
}
try sample.writeTBX(to: path("sample.tbx"))
try sample.writeCSV(to: path("sample.csv"))
for name in ["sample.tbx", "sample.csv"] {
  let store = "sqlite:" + path(name + ".db")
  try run("onoma glossary init", ["glossary", "init", store], counting: false)
  try run("onoma glossary import \(name)", ["glossary", "import", path(name), "--into", store])
}
let store = "sqlite:" + path("sample.csv.db")
for format in ["csv", "tbx", "json"] {
  try run(
    "onoma glossary export --to \(format)",
    ["glossary", "export", "--glossary", store, "--to", format, "--output", path("out.\(format)")]
  )
}
_ = try SQLiteGlossaryStore.create(at: path("100000.db"), by: "benchmark") { take in
  for number in 0..<100_000 { try take(sample.concept(number)) }
}
let hundred = "sqlite:" + path("100000.db")
var shown = (0..<9).compactMap { _ in
  try? Child(program, ["glossary", "show", "concept-77777", "--glossary", hundred])?.seconds
}
shown.sort()
if let median = shown.dropFirst(shown.count / 2).first {
  tell("onoma glossary show, of 100,000 concepts", median, "the median of \(shown.count)")
}
