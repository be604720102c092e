internal import GRDB
internal import Glossaries

/// Writes the tables and the history together, in the hand of one author at one time.
struct StorePen {
  let store: String
  let concepts: ConceptRows
  let changes: ChangeRows
  let author: String
  let time: StoreTime

  init(store: String, database: Database, author: String, time: StoreTime) {
    self.store = store
    self.concepts = ConceptRows(database: database)
    self.changes = ChangeRows(database: database)
    self.author = author
    self.time = time
  }

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
    try concepts.write(concept, version: version, number: number)
    return version
  }

  /// Takes the concept in the row `number` out, and returns the version of its absence.
  func remove(_ id: String, _ action: ConceptChange.Action, number: Int) throws -> Int {
    let version = try changes.lastVersion(of: id) + 1
    try concepts.remove(number: number)
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

  /// Refuses what a store would not give back as it was.
  private func check(_ concept: Concept, _ json: String) throws {
    if let why = concept.reasonNotToKeep(json: json) {
      throw GlossaryStoreError(store: store, fault: .unfit(concept.id, why: why))
    }
  }
}
