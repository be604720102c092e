internal import GRDB
public import Glossaries

extension SQLiteGlossaryStore: GlossaryStore {
  /// Hands over all concepts, as they are or as they were at `time`.
  public func concepts(asOf time: StoreTime?, _ use: (Concept) throws -> Void) throws {
    try told { queue in
      try queue.read { database in
        if let time {
          try ChangeRows(database: database).concepts(asOf: time, use)
        } else {
          try ConceptRows(database: database).all(use)
        }
      }
    }
  }

  /// The concept with this id and its version, if there is one.
  public func concept(_ id: String) throws(GlossaryStoreError) -> StoredConcept? {
    try run { queue in
      try queue.read { database in
        try ConceptRows(database: database).place(of: id).map { place in
          StoredConcept(concept: try Field.concept(place.json), version: place.version)
        }
      }
    }
  }

  /// The concepts that have a term of this text.
  public func concepts(withTerm text: String) throws(GlossaryStoreError) -> [StoredConcept] {
    try run { queue in
      try queue.read { try ConceptRows(database: $0).concepts(withTerm: text) }
    }
  }

  /// Hands over the changes of one concept, or of all, the oldest first.
  public func history(of id: String?, _ use: (ConceptChange) throws -> Void) throws {
    try told { queue in try queue.read { try ChangeRows(database: $0).all(of: id, use) } }
  }

  /// Writes a whole copy of the store to a new file.
  public func backUp(to path: String) throws(GlossaryStoreError) {
    try run { queue in
      try NewFile.make(at: path, for: name) { aside in
        try queue.writeWithoutTransaction { database in
          try database.execute(sql: "VACUUM INTO ?", arguments: [aside])
        }
        let copy = try DatabaseQueue(path: aside)
        try copy.writeWithoutTransaction(Self.takeUpWriteAhead)
        try copy.close()
      }
    }
  }
}
