internal import Morphology

/// Titles beside a name, which are words and no second name: 김정은 위원장, 대통령 윤석열.
struct TitleForms: Sendable {
  static let shared = TitleForms()

  private var trie = SyllableTrie()

  private init() {
    for (index, title) in PersonTitles.all.enumerated() {
      guard let syllables = KoreanSyllable.syllables(title) else { continue }
      trie.insert(syllables, value: index)
    }
  }

  /// Words that stand before a name or a title and are no part of it: former, present, the late, and.
  static let before: Set<Unicode.Scalar> = ["전", "현", "고", "및"]

  /// Whether `word` is a title, or a longer one that ends in a title: 국무위원회위원장.
  func isTitle(_ word: [KoreanSyllable]) -> Bool {
    if trie.value(word, 0..<word.count) != nil { return true }
    guard word.count > 3 else { return false }
    return (1...(word.count - 2)).contains { trie.value(word, $0..<word.count) != nil }
  }

  /// How many syllables of `name` stand before the title that is written on to it, at least two; `nil` when
  /// there is none: 문재인대통령.
  func nameLength(_ name: [KoreanSyllable]) -> Int? {
    guard name.count > 3 else { return nil }
    return (2...4).first { length in
      length <= name.count - 2 && trie.value(name, length..<name.count) != nil
    }
  }
}
