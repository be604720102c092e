internal import Resources

/// Spellings that custom has fixed and no rule gives: Сеул, Ким Чен Ын, Pyongyang.
///
/// - Source: `Resources/Korean/established.tsv`, which names its own.
struct EstablishedForms: Sendable {
  static let file = "Transliteration/Korean/established.tsv"

  private var trie = SyllableTrie()
  private var forms: [(text: String, line: Int)] = []

  /// The forms of the system with this id.
  init(system: String) {
    let table = EmbeddedResource.table(Self.file)
    let columns = ["word", "system", "form"].map { table.column($0) }
    for row in table.rows where table.list(row, columns[1]).contains(system) {
      guard let word = KoreanSyllable.syllables(table.text(row, columns[0])) else { continue }
      trie.insert(word, value: forms.count)
      forms.append((table.text(row, columns[2]), row.line))
    }
  }

  /// The form of a whole word, with its line.
  func form(_ syllables: [KoreanSyllable]) -> (text: String, line: Int)? {
    trie.value(syllables, 0..<syllables.count).map { forms[$0] }
  }

  /// The form of the longest word that `syllables` begin with, its length and its line.
  func longest(_ syllables: [KoreanSyllable]) -> (count: Int, text: String, line: Int)? {
    var node: Int32 = 0
    var best: (Int, String, Int)?
    for (index, syllable) in syllables.enumerated() {
      node = trie.step(node, syllable)
      if node == 0 { break }
      if let value = trie.value(node) { best = (index + 1, forms[value].text, forms[value].line) }
    }
    return best
  }
}
