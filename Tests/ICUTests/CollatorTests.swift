import Languages
import Testing

@testable import ICU

@Suite("Collating")
struct CollatorTests {
  @Test(
    "words stand in the order of the dictionary",
    arguments: [
      (
        Language.russian,
        ["Гагарин", "Егоров", "Ёлкин", "Ельцин", "Жуков", "Иванов", "Йошкин", "Яшин"]
      ),
      (.russian, ["вино", "Волга", "газ", "еж", "ёж", "Ёж"]),
      (.korean, ["가방", "각", "나라", "북한", "한국", "황해"]),
      (.english, ["ant", "Ant", "bee", "élan", "elbow", "Kim", "zoo"]),
    ]
  )
  func order(_ language: Language, _ words: [String]) throws {
    let collator = try Collator(language: language)
    #expect(try words.reversed().sorted { try collator.precedes($0, $1) } == words)
    let keys = try words.map { try collator.sortKey(for: $0) }
    for (a, b) in zip(keys, keys.dropFirst()) { #expect(a.lexicographicallyPrecedes(b)) }
  }

  @Test("Korean puts Hangul first, Russian Cyrillic, English Latin")
  func ownScriptFirst() throws {
    let words = ["Kim", "Ким", "김"]
    let first = try [Language.korean, .russian, .english].map { language in
      let collator = try Collator(language: language)
      return try words.sorted { try collator.precedes($0, $1) }.first
    }
    #expect(first == ["김", "Ким", "Kim"])
  }

  @Test(
    "each strength sees one more difference",
    arguments: [
      ("Ёлка", "елка", .primary, .secondary),
      ("елка", "Елка", .secondary, .tertiary),
      ("Kim", "кim", nil, .primary),
      ("가", "\u{1100}\u{1161}", .identical, nil),
      ("ё", "е\u{308}", .identical, nil),
      ("a\u{301}\u{323}", "a\u{323}\u{301}", .identical, nil),
    ] as [(String, String, Collator.Strength?, Collator.Strength?)]
  )
  func strengths(_ a: String, _ b: String, _ same: Collator.Strength?, _ apart: Collator.Strength?)
    throws
  {
    if let same {
      let collator = try Collator(language: .russian, strength: same)
      #expect(try collator.compare(a, b) == .same)
      #expect(try collator.sortKey(for: a) == collator.sortKey(for: b))
      #expect(try !collator.precedes(a, b) && !collator.precedes(b, a))
    }
    if let apart {
      let collator = try Collator(language: .russian, strength: apart)
      #expect(try collator.compare(a, b) != .same)
      #expect(try collator.sortKey(for: a) != collator.sortKey(for: b))
    }
  }

  @Test("digits count by value only when asked")
  func digits() throws {
    #expect(try Collator(language: .english).precedes("§10", "§9"))
    #expect(try Collator(language: .english, numeric: true).precedes("§9", "§10"))
  }

  @Test("keys compare as texts do", arguments: Collator.Strength.allCases)
  func consistency(_ strength: Collator.Strength) throws {
    let texts = [
      "", " ", "a", "A", "á", "a\u{301}", "ab", "a b", "a-b", "Б", "б", "ё", "е", "Ё", "й", "и",
      "가", "각",
      "\u{1100}\u{1161}", "金", "😀", "10", "9", "\u{200B}", "ß", "ss",
      String(repeating: "Ёж ", count: 400),
    ]
    for language in [Language.korean, .russian, .english] {
      let collator = try Collator(language: language, strength: strength)
      let keys = try texts.map { try collator.sortKey(for: $0) }
      for (a, aKey) in zip(texts, keys) {
        for (b, bKey) in zip(texts, keys) {
          let byKey: Collator.Order =
            aKey == bKey ? .same : aKey.lexicographicallyPrecedes(bKey) ? .before : .after
          #expect(try collator.compare(a, b) == byKey, "\(a) and \(b) in \(language)")
        }
      }
    }
  }

  @Test("the key of nothing comes first, and a megabyte has a key")
  func extremes() throws {
    let collator = try Collator(language: .russian)
    let empty = try collator.sortKey(for: "")
    #expect(empty.lexicographicallyPrecedes(try collator.sortKey(for: "а")))
    #expect(try collator.sortKey(for: longText).count > 100_000)
    #expect(try collator.compare(longText, longText + "а") == .before)
  }
}
