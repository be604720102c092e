internal import Glossaries
internal import GlossarySearching
internal import Languages

/// An id as its bytes; as texts, two ids of other bytes can be one.
struct IDBytes: Hashable {
  private let bytes: [UInt8]

  init(_ id: String) { bytes = Array(id.utf8) }
}

/// Writes the history and the tables together, in the hand of one author at one time.
///
/// What is written is gathered and sent by COPY, a batch at a time: `prepare` asks what the store holds of
/// the concepts of a batch, and `flush` sends what became of them.
final class StorePen {
  /// What the store holds of a concept.
  struct State {
    /// The number of changes that it ever had.
    var lastVersion = 0
    /// How it stands now, if it does.
    var standing: Standing?
  }

  /// A concept that stands in the store.
  struct Standing {
    let version: Int
    let place: Int
    let json: [UInt8]
  }

  /// How many concepts go well together.
  static let batchSize = 4000

  let connection: Connection
  /// Whether anything was changed.
  private(set) var hasWritten = false

  private var lastEdit: Int
  private var sequence: Int
  private var signature: (token: String, author: String, time: StoreTime)?
  private var states: [IDBytes: State] = [:]
  private var edits = CopyRows()
  private var changes = CopyRows()
  private var news: [IDBytes: Concept] = [:]
  /// How the concepts of the batch that are changed stood before it.
  private var olds: [IDBytes: (id: String, standing: Standing)] = [:]
  private let shelf: SearchRows
  private let index: IndexWriter<SearchRows>

  /// - Precondition: the lock of the writers is held.
  init(_ connection: Connection, lastEdit: Int) throws {
    self.connection = connection
    self.lastEdit = lastEdit
    shelf = SearchRows(connection: connection)
    index = IndexWriter(shelf)
    sequence = try HistoryRows(connection: connection).lastSequence()
  }

  /// Says who makes the changes that follow, and when; they are one edit, known by `token`.
  func sign(_ author: String, at time: StoreTime, token: String) {
    signature = (token, author, time)
  }

  /// Asks what the store holds of these concepts, which are a batch.
  func prepare(_ ids: [String]) throws {
    try flush()
    states.removeAll(keepingCapacity: true)
    let answer = try connection.run(
      """
      SELECT asked.place,
          coalesce((SELECT max(version) FROM onoma.change WHERE change.concept = asked.id), 0),
          concept.version, concept.place, change.after
        FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
        LEFT JOIN onoma.concept ON concept.id = asked.id
        LEFT JOIN onoma.change
          ON change.concept = concept.id AND change.version = concept.version
      """,
      [.texts(ids)]
    )
    for row in 0..<answer.count {
      let place = try answer.integer(row, 0)
      guard ids.indices.contains(place - 1) else {
        throw Damage(description: "the server answers what was not asked")
      }
      var state = State(lastVersion: try answer.integer(row, 1))
      if try answer.optionalText(row, 2) != nil {
        let version = try answer.integer(row, 2)
        guard let json = try answer.optionalText(row, 4) else {
          throw Damage(description: "the history lacks version \(version) of “\(ids[place - 1])”")
        }
        state.standing = Standing(
          version: version,
          place: try answer.integer(row, 3),
          json: Array(json.utf8)
        )
      }
      states[IDBytes(ids[place - 1])] = state
    }
  }

  /// What the store holds of the concept, with what this pen has written.
  func state(of id: String) -> State { states[IDBytes(id)] ?? State() }

  /// Writes `concept`, whose JSON is `json`, and returns its new version.
  func put(_ concept: Concept, json: [UInt8], _ action: ConceptChange.Action) -> Int {
    let version = write(concept.id, action, after: json)
    let key = IDBytes(concept.id)
    let place = states[key]?.standing?.place ?? sequence
    let standing = Standing(version: version, place: place, json: json)
    states[key] = State(lastVersion: version, standing: standing)
    news[key] = concept
    return version
  }

  /// Takes the concept out, and returns the version of its absence.
  func remove(_ id: String, _ action: ConceptChange.Action) -> Int {
    let version = write(id, action, after: nil)
    states[IDBytes(id)] = State(lastVersion: version)
    news[IDBytes(id)] = nil
    return version
  }

  /// Writes the change, and notes that the rows of the concept are to go.
  private func write(_ id: String, _ action: ConceptChange.Action, after json: [UInt8]?) -> Int {
    let state = state(of: id)
    let version = state.lastVersion + 1
    writeEdit()
    sequence += 1
    changes.row(of: 6)
    changes.field(sequence)
    changes.field(lastEdit)
    changes.field(id)
    changes.field(version)
    changes.field(action.rawValue)
    if let json { changes.field(utf8: json) } else { changes.field(nil) }
    if let standing = state.standing, news[IDBytes(id)] == nil {
      olds[IDBytes(id)] = (id, standing)
    }
    return version
  }

  /// Writes down who makes the changes that follow, also where none does.
  func writeEdit() {
    guard let signature else { return }
    lastEdit += 1
    edits.row(of: 4)
    edits.field(lastEdit)
    edits.field(signature.token)
    edits.field(signature.author)
    edits.field(signature.time.milliseconds)
    self.signature = nil
  }

  /// Sends what was gathered.
  func flush() throws {
    guard edits.count + changes.count > 0 else { return }
    hasWritten = true
    try connection.copy(edits, into: "onoma.edit (number, token, author, at)")
    edits = CopyRows()
    try connection.copy(
      changes,
      into: "onoma.change (sequence, edit, concept, version, action, after)"
    )
    changes = CopyRows()
    if !olds.isEmpty {
      try connection.run(
        "DELETE FROM onoma.concept WHERE id = ANY ($1::text[])",
        [.texts(olds.values.map(\.id))]
      )
      try connection.run(
        "DELETE FROM onoma.term WHERE place = ANY ($1::int8[])",
        [.integers(olds.values.map(\.standing.place))]
      )
    }
    var concepts = CopyRows()
    var terms = CopyRows()
    // In the order of their places, so that the indexes grow at their ends.
    let standing = news.compactMap { id, concept in
      states[id]?.standing.map { (standing: $0, concept: concept) }
    }.sorted { $0.standing.place < $1.standing.place }
    for (standing, concept) in standing {
      concepts.row(of: 3)
      concepts.field(concept.id)
      concepts.field(standing.version)
      concepts.field(standing.place)
      for (position, term) in concept.terms.enumerated() {
        terms.row(of: 5)
        terms.field(standing.place)
        terms.field(position)
        terms.field(term.text)
        terms.field(term.language.tag)
        terms.field(term.status.rawValue)
      }
    }
    try connection.copy(concepts, into: "onoma.concept (id, version, place)")
    try connection.copy(terms, into: "onoma.term (place, position, text, language, status)")
    try noteInIndex(standing)
    news.removeAll(keepingCapacity: true)
    olds.removeAll(keepingCapacity: true)
  }

  /// Sends all that is left, the search index included; to be called at the end of the transaction.
  func finish() throws {
    try flush()
    try index.finish()
    try shelf.flush()
  }

  /// Tells the search index what became of the concepts of the batch.
  private func noteInIndex(_ standing: [(standing: Standing, concept: Concept)]) throws {
    for (key, old) in olds.sorted(by: { $0.value.standing.place < $1.value.standing.place }) {
      let place = old.standing.place
      let concept = try HistoryRows.concept(String(decoding: old.standing.json, as: UTF8.self))
      let stays = states[key]?.standing?.place == place
      try index.note(place, was: concept, is: stays ? news[key] : nil)
    }
    let known = Set(olds.values.map(\.standing.place))
    for (standing, concept) in standing where !known.contains(standing.place) {
      try index.note(standing.place, was: nil, is: concept)
    }
  }
}
