internal import GRDB
internal import Glossaries
internal import GlossarySearching
internal import JSON
internal import Languages

/// Writes the tables and the history together, in the hand of one author at one time.
///
/// The rows are numbered here: who writes is alone.
final class StorePen {
  let concepts: ConceptRows
  let changes: ChangeRows
  private let index: IndexWriter<SearchRows>?
  private let store: String
  private var author: String
  private var time: StoreTime
  private let change: RowStatement
  private let concept: RowStatement
  private let term: RowStatement
  private let changed: RowStatement
  private let termsGone: RowStatement
  private let gone: RowStatement
  private var lastChange: Int
  private var lastConcept: Int
  private var json = JSONWriter()

  /// - Parameter keepsIndex: whether the search index is kept in step; it must not be there otherwise.
  init(
    store: String,
    database: Database,
    author: String,
    time: StoreTime,
    keepsIndex: Bool = true
  ) throws {
    self.store = store
    self.concepts = ConceptRows(database: database)
    self.changes = ChangeRows(database: database)
    self.author = author
    self.time = time
    self.index = keepsIndex ? IndexWriter(SearchRows(database: database)) : nil
    change = try RowStatement(database, "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)")
    concept = try RowStatement(database, "INSERT INTO concept VALUES (?, ?, ?, ?, ?)")
    term = try RowStatement(database, "INSERT INTO term VALUES (?, ?, ?, ?, ?)")
    changed = try RowStatement(
      database,
      "UPDATE concept SET version = ?, change = ?, kind = ? WHERE number = ?"
    )
    termsGone = try RowStatement(database, "DELETE FROM term WHERE concept = ?")
    gone = try RowStatement(database, "DELETE FROM concept WHERE number = ?")
    lastChange = try Int.fetchOne(database, sql: "SELECT max(sequence) FROM change") ?? 0
    lastConcept = try Int.fetchOne(database, sql: "SELECT max(number) FROM concept") ?? 0
  }

  /// Says who makes the changes that follow, and when.
  func sign(_ author: String, at time: StoreTime) {
    self.author = author
    self.time = time
  }

  /// The JSON of a concept, valid until the next question.
  func json(of concept: Concept) -> [UInt8] {
    json.clear()
    concept.write(to: &json)
    return json.bytes
  }

  /// Writes what is left of the index; to be called at the end of the transaction.
  func finish() throws { try index?.finish() }

  /// Writes `concept`, whose JSON is `json`, and returns its new version.
  ///
  /// - Parameter number: the row of the concept, if it has one.
  func put(
    _ concept: Concept,
    json: [UInt8],
    _ action: ConceptChange.Action,
    number: Int?
  ) throws -> Int {
    let version = try changes.lastVersion(of: concept.id) + 1
    let old = try number.flatMap { _ in try stored(concept.id, version: version - 1) }
    let row = try put(concept, json: json, action, version: version, number: number)
    try index?.note(row, was: old, is: concept)
    return version
  }

  /// Writes `concept`, whose JSON is `json`, as `version` of it, and returns its row; the index is not told.
  func put(
    _ concept: Concept,
    json: [UInt8],
    _ action: ConceptChange.Action,
    version: Int,
    number: Int?
  ) throws -> Int {
    try check(concept, json)
    try write(concept.id, version: version, action, after: json)
    let row: Int
    if let number {
      row = number
      termsGone.bind(1, number)
      try termsGone.run()
      changed.bind(1, version)
      changed.bind(2, lastChange)
      changed.bind(3, concept.kind.rawValue)
      changed.bind(4, number)
      try changed.run()
    } else {
      lastConcept += 1
      row = lastConcept
      self.concept.bind(1, row)
      self.concept.bind(2, concept.id)
      self.concept.bind(3, version)
      self.concept.bind(4, lastChange)
      self.concept.bind(5, concept.kind.rawValue)
      try self.concept.run()
    }
    term.bind(1, row)
    for (position, entry) in concept.terms.enumerated() {
      term.bind(2, position)
      term.bind(3, entry.text)
      term.bind(4, entry.language.tag)
      term.bind(5, entry.status.rawValue)
      try term.run()
    }
    return row
  }

  /// The concept as it was at `version`.
  private func stored(_ id: String, version: Int) throws -> Concept? {
    try changes.json(of: id, version: version).flatMap(\.self).map { try Field.concept($0) }
  }

  /// Takes the concept in the row `number` out, and returns the version of its absence.
  func remove(_ id: String, _ action: ConceptChange.Action, number: Int) throws -> Int {
    let version = try changes.lastVersion(of: id) + 1
    let old = try stored(id, version: version - 1)
    gone.bind(1, number)
    try gone.run()
    try index?.note(number, was: old, is: nil)
    try write(id, version: version, action, after: nil)
    return version
  }

  private func write(
    _ id: String,
    version: Int,
    _ action: ConceptChange.Action,
    after json: [UInt8]?
  ) throws {
    lastChange += 1
    change.bind(1, lastChange)
    change.bind(2, id)
    change.bind(3, version)
    change.bind(4, action.rawValue)
    change.bind(5, author)
    change.bind(6, time.milliseconds)
    if let json { change.bind(7, utf8: json) } else { change.bindNull(7) }
    try change.run()
  }

  /// Refuses what a store would not give back as it was.
  private func check(_ concept: Concept, _ json: [UInt8]) throws {
    if let why = concept.reasonNotToKeep(json: json) {
      throw GlossaryStoreError(store: store, fault: .unfit(concept.id, why: why))
    }
  }
}
