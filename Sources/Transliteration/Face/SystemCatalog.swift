/// Every system, by id.
public enum SystemCatalog {
  /// The families, in the order they are listed.
  static let families: [any SystemFamily.Type] = [
    KoreanSystems.self, LetterTableFamily.self, RussianHangulFamily.self, EnglishNameFamily.self,
    ICUFamily.self,
  ]

  /// The ids of all systems, in the order they are listed.
  public static var ids: [String] { families.flatMap { $0.ids } }

  /// The system with this id or alias; only that one is read.
  ///
  /// - Throws: `UnknownSystem`, which names the three ids that come nearest.
  public static func transliterator(_ id: String) throws(UnknownSystem) -> any Transliterator {
    for family in families {
      if let found = family.transliterator(family.aliases[id] ?? id) { return found }
    }
    throw UnknownSystem(id: id, nearest: nearest(to: id))
  }

  /// The three ids with the fewest letters to change.
  static func nearest(to id: String) -> [String] {
    let wanted = Array(id.lowercased().utf8)
    return ids.map { ($0, distance(wanted, Array($0.utf8))) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .prefix(3).map(\.0)
  }

  /// - Source: Levenshtein 1966.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let change = corner + (x == y ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}

/// An id that no system has.
public struct UnknownSystem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The id.
  public let id: String
  /// The ids that come nearest.
  public let nearest: [String]

  /// One sentence with the cure.
  public var description: String {
    let near = nearest.joined(separator: ", ")
    return
      "there is no system “\(id)”; nearest are \(near) (`onoma transliterate --list` shows all)"
  }
}
