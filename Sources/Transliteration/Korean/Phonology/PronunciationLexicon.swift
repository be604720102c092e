internal import Resources

/// Words whose pronunciation no rule can know: where compounds are joined, which sounds are added.
///
/// - Source: `Resources/Korean/pronunciation-exceptions.tsv`, which names its own.
struct PronunciationLexicon: Sendable {
  /// Where an entry may be found.
  enum Scope: String, Sendable {
    /// A whole word, or one with particles after it.
    case word = ""
    /// The beginning of a word, whatever follows.
    case stem
    /// Anywhere in a word.
    case anywhere
  }

  /// One word.
  struct Entry: Sendable {
    /// The syllables to pronounce instead, as many as the word has.
    let syllables: [KoreanSyllable]
    /// What stands before each of them; the first is `open`.
    let joints: [Joint]
    /// Where it may be found.
    let scope: Scope
    /// The article.
    let articles: Articles
    /// The line of the file.
    let line: Int
  }

  static let shared = PronunciationLexicon()
  static let file = "Transliteration/Korean/pronunciation-exceptions.tsv"

  let entries: [Entry]
  let trie: SyllableTrie

  private init() {
    let table = EmbeddedResource.table(Self.file)
    let columns = ["word", "spelling", "article", "scope"].map { table.column($0) }
    var entries: [Entry] = []
    var trie = SyllableTrie()
    for row in table.rows {
      let word = table.text(row, columns[0])
      let marked = table.text(row, columns[1])
      guard let letters = KoreanSyllable.syllables(word),
        let entry = Self.entry(
          marked.isEmpty ? word : marked,
          article: table.text(row, columns[2]),
          scope: Scope(rawValue: table.text(row, columns[3])) ?? .word,
          line: row.line
        ), entry.syllables.count == letters.count
      else { preconditionFailure("\(Self.file):\(row.line): “\(marked)” does not spell “\(word)”") }
      trie.insert(letters, value: entries.count)
      entries.append(entry)
    }
    self.entries = entries
    self.trie = trie
  }

  private static func entry(
    _ text: String,
    article: String,
    scope: Scope,
    line: Int
  ) -> Entry? {
    var syllables: [KoreanSyllable] = []
    var joints: [Joint] = []
    var next = Joint.plain
    for scalar in text.unicodeScalars {
      if let joint = Joint(sign: scalar) {
        next = joint
      } else if let syllable = KoreanSyllable(scalar: scalar.value) {
        joints.append(syllables.isEmpty ? .open : next)
        syllables.append(syllable)
        next = .plain
      } else {
        return nil
      }
    }
    let articles = Int(article).map { Articles($0) } ?? []
    return Entry(
      syllables: syllables,
      joints: joints,
      scope: scope,
      articles: articles,
      line: line
    )
  }
}
