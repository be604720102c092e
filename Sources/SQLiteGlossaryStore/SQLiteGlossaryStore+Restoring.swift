internal import GRDB
public import Glossaries

extension SQLiteGlossaryStore {
  /// Makes a new store at `path` that has the history that `feed` gives, the oldest change first.
  ///
  /// The file appears when all of it is in it. The search index is made at the first search.
  ///
  /// - Returns: the number of changes.
  /// - Throws: `.fileExists` if something stands there, `.damaged` for a history that lacks something, and
  ///   what `feed` throws.
  /// - Complexity: O(n log n) in the changes.
  public static func restore(at path: String, from feed: HistoryFeed) throws -> Int {
    try make(at: path, clock: SystemClock.now) { store in
      var count = 0
      try store.told { queue in
        try queue.inTransaction(.immediate) { database in
          let pen = try StorePen(
            store: store.name,
            database: database,
            author: "",
            time: StoreTime(milliseconds: 0),
            keepsIndex: false
          )
          try feed { change in
            try store.write(change, pen)
            count += 1
          }
          return .commit
        }
      }
      return count
    }
  }

  /// Writes a change of a history that was kept elsewhere.
  private func write(_ change: ConceptChange, _ pen: StorePen) throws {
    let id = change.concept
    pen.sign(change.author, at: change.time)
    let number = try pen.concepts.place(of: id)?.number
    let version: Int
    if let json = change.after {
      let concept = try Field.concept(json)
      guard concept.id.utf8.elementsEqual(id.utf8) else {
        throw error(.damaged("the history of “\(id)” speaks of “\(concept.id)”"))
      }
      version = try pen.put(concept, json: Array(json.utf8), change.action, number: number)
    } else {
      guard let number else {
        throw error(.damaged("the history of “\(id)” removes what is not there"))
      }
      version = try pen.remove(id, change.action, number: number)
    }
    guard version == change.version else {
      throw error(.damaged("the history of “\(id)” lacks version \(version)"))
    }
  }
}
