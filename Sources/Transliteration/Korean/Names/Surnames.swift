internal import Resources

/// Korean surnames, of one syllable and of two.
///
/// - Source: `Resources/Korean/surnames.tsv`, which names its own.
struct Surnames: Sendable {
  static let shared = Surnames()
  static let file = "Transliteration/Korean/surnames.tsv"

  private var trie = SyllableTrie()
  /// Surnames by the Hanja they are written in.
  private var hanja: [[UInt32]: [KoreanSyllable]] = [:]

  private init() {
    let table = EmbeddedResource.table(Self.file)
    for row in table.rows {
      guard let surname = KoreanSyllable.syllables(table.text(row, table.column("surname"))) else {
        continue
      }
      trie.insert(surname, value: row.line)
      for written in table.list(row, table.column("hanja")) {
        hanja[written.unicodeScalars.map(\.value)] = surname
      }
    }
  }

  /// Whether the syllables of `range` are a surname.
  func contains(_ syllables: [KoreanSyllable], _ range: Range<Int>) -> Bool {
    trie.value(syllables, range) != nil
  }

  /// The reading of a surname in Hanja.
  func reading(_ characters: [UInt32]) -> [KoreanSyllable]? { hanja[characters] }
}
