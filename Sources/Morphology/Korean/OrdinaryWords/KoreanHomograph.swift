internal import Resources

/// A name that is an ordinary Korean word too, with the company that the word keeps: 수단 is Sudan and “means”.
///
/// - Source: `Resources/Korean/homographs.tsv`, which names its own.
public struct KoreanHomograph: Hashable, Sendable {
  /// What the ordinary word is.
  public enum Class: String, Hashable, Sendable, CaseIterable {
    case noun
    /// A stem or form of a verb: 해주(다).
    case verb
    /// A verb's form before a noun: 고은 (얼굴).
    case adnominal
    case adverb
    /// A place, which is homograph only of persons: 한강.
    case place
  }

  /// Which reading is likelier where nothing else tells.
  public enum Prior: String, Hashable, Sendable, CaseIterable {
    case ordinary, even, name
  }

  /// What the ordinary word is.
  public let wordClass: Class
  /// Which reading is likelier without more.
  public let prior: Prior
  /// Words, or ends of words, that stand before the ordinary word.
  public let before: [String]
  /// Beginnings of words that stand after it.
  public let after: [String]
  /// The tails that it is written with.
  public let tails: Set<String>

  /// The homograph that `name` is, if it is one.
  public static func of(_ name: String) -> KoreanHomograph? { table[name] }

  private static let table: [String: KoreanHomograph] = {
    let table = EmbeddedResource.table("Morphology/Korean/homographs.tsv")
    var homographs: [String: KoreanHomograph] = [:]
    for row in table.rows {
      guard let wordClass = Class(rawValue: table.text(row, table.column("class"))),
        let prior = Prior(rawValue: table.text(row, table.column("prior")))
      else { preconditionFailure("\(table.path):\(row.line) has an unknown class or prior") }
      homographs[table.text(row, table.column("name"))] = KoreanHomograph(
        wordClass: wordClass,
        prior: prior,
        before: table.list(row, table.column("before")),
        after: table.list(row, table.column("after")),
        tails: Set(table.list(row, table.column("tails")))
      )
    }
    return homographs
  }()

  /// Whether `word` stands before the ordinary word.
  ///
  /// A particle of the list is an ending; a counter of one syllable has a number before it: 100명, 두 배.
  public func comesAfter(_ word: String) -> Bool {
    before.contains { entry in
      guard word.hasSuffix(entry) else { return false }
      if word == entry || entry.unicodeScalars.count > 1 { return true }
      if ["을", "를", "에", "의", "을까", "세"].contains(entry) { return true }
      let head = word.unicodeScalars.dropLast()
      return head.allSatisfy {
        (0x30...0x39).contains($0.value) || "한두세네몇십백천만억조여수,.".unicodeScalars.contains($0)
      }
    }
  }

  /// Whether `word` stands after the ordinary word.
  public func comesBefore(_ word: String) -> Bool {
    after.contains { word.hasPrefix($0) }
  }
}
