internal import GRDB
internal import Glossaries
internal import GlossarySearching

/// Writes the tables and the history together, in the hand of one author at one time.
struct StorePen {
  let store: String
  let concepts: ConceptRows
  let changes: ChangeRows
  let author: String
  let time: StoreTime
  private let index: IndexWriter<SearchRows>

  init(store: String, database: Database, author: String, time: StoreTime) {
    self.store = store
    self.concepts = ConceptRows(database: database)
    self.changes = ChangeRows(database: database)
    self.author = author
    self.time = time
    self.index = IndexWriter(SearchRows(database: database))
  }

  /// Writes what is left of the index; to be called at the end of the transaction.
  func finish() throws { try index.finish() }

  /// Writes `concept`, whose JSON is `json`, and returns its new version.
  func put(
    _ concept: Concept,
    json: String,
    _ action: ConceptChange.Action,
    number: Int?
  ) throws -> Int {
    try check(concept, json)
    let version = try changes.lastVersion(of: concept.id) + 1
    try changes.write(
      concept.id,
      version: version,
      action,
      by: author,
      at: time,
      after: json
    )
    let old = try number == nil ? nil : self.concept(concept.id, version: version - 1)
    let number = try concepts.write(concept, version: version, number: number)
    try index.note(number, was: old, is: concept)
    return version
  }

  /// Takes the concept in the row `number` out, and returns the version of its absence.
  func remove(_ id: String, _ action: ConceptChange.Action, number: Int) throws -> Int {
    let version = try changes.lastVersion(of: id) + 1
    let old = try concept(id, version: version - 1)
    try concepts.remove(number: number)
    try index.note(number, was: old, is: nil)
    try changes.write(id, version: version, action, by: author, at: time, after: nil)
    return version
  }

  /// Whether the concept says `json` at `version`, to the byte.
  func says(_ json: String, of id: String, version: Int) throws -> Bool {
    guard let stored = try changes.json(of: id, version: version).flatMap(\.self) else {
      return false
    }
    return stored.utf8.elementsEqual(json.utf8)
  }

  /// The concept at `version`.
  func concept(_ id: String, version: Int) throws -> Concept {
    guard let json = try changes.json(of: id, version: version).flatMap(\.self) else {
      throw Field.Damage(description: "the history lacks version \(version) of “\(id)”")
    }
    return try Field.concept(json)
  }

  /// Refuses what SQLite or a glossary would not give back as it was.
  ///
  /// - Source: sqlite.org, “NUL Characters In Strings”: a text ends at the first NUL. In JSON it is escaped.
  private func check(_ concept: Concept, _ json: String) throws {
    func unfit(_ why: String) -> GlossaryStoreError {
      GlossaryStoreError(store: store, fault: .unfit(concept.id, why: why))
    }
    if concept.id.isEmpty { throw unfit("its id is empty; give it one") }
    if concept.id.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw unfit("its id holds a control character; take it out")
    }
    if json.utf8.count > 500_000_000 { throw unfit("it is larger than 500 MB; part it") }
    if Self.holdsNUL(json) {
      throw unfit("one of its fields holds the character U+0000; take it out")
    }
  }

  private static func holdsNUL(_ json: String) -> Bool {
    var bytes = json.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "\\"), bytes.next() == UInt8(ascii: "u") else { continue }
      let digits = (0..<4).map { _ in bytes.next() }
      if digits.allSatisfy({ $0 == UInt8(ascii: "0") }) { return true }
    }
    return false
  }
}
