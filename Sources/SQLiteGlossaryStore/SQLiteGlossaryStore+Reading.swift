internal import GRDB
public import Glossaries

extension SQLiteGlossaryStore: GlossaryStore {
  /// All concepts, in the order in which they were added.
  public func glossary() throws(GlossaryStoreError) -> Glossary {
    try read { try ConceptRows(database: $0).all().map(\.concept) }
  }

  /// All concepts as they were at `time`.
  public func glossary(asOf time: StoreTime) throws(GlossaryStoreError) -> Glossary {
    try read { try ChangeRows(database: $0).concepts(asOf: time) }
  }

  /// The concept with this id and its version, if there is one.
  public func concept(_ id: String) throws(GlossaryStoreError) -> StoredConcept? {
    try run { queue in
      try queue.read { database in
        guard let place = try ConceptRows(database: database).place(of: id) else { return nil }
        let change = try ChangeRows(database: database).json(of: id, version: place.version)
        guard let json = change.flatMap(\.self) else {
          throw error(.damaged("the history lacks version \(place.version) of “\(id)”"))
        }
        return StoredConcept(concept: try Field.concept(json), version: place.version)
      }
    }
  }

  /// The changes of one concept, or of all, the oldest first.
  public func history(of id: String?) throws(GlossaryStoreError) -> [ConceptChange] {
    try run { queue in try queue.read { try ChangeRows(database: $0).all(of: id) } }
  }

  /// Writes a whole copy of the store to a new file.
  public func backUp(to path: String) throws(GlossaryStoreError) {
    try NewFile.make(at: path, for: name) { aside throws(GlossaryStoreError) in
      try run { queue in
        try queue.writeWithoutTransaction { database in
          try database.execute(sql: "VACUUM INTO ?", arguments: [aside])
        }
        let copy = try DatabaseQueue(path: aside)
        try copy.writeWithoutTransaction(Self.takeUpWriteAhead)
        try copy.close()
      }
    }
  }

  /// A glossary of what `work` finds.
  ///
  /// Ids that Swift holds equal would be one key; the store keeps them apart by their bytes.
  private func read(
    _ work: (Database) throws -> [Concept]
  ) throws(GlossaryStoreError) -> Glossary {
    let concepts = try run { queue in try queue.read(work) }
    var ids: Set<String> = []
    for concept in concepts where !ids.insert(concept.id).inserted {
      throw error(.damaged("two concepts have the id “\(concept.id)”"))
    }
    return Glossary(name: name, concepts: concepts)
  }
}
