internal import Resources

/// Words that begin as a well-known name does and are not it: 청진기, 원산지, 인도네시아.
///
/// - Source: `Resources/Korean/longer-words.tsv`, which names its own.
public enum LongerWords {
  private static let trie: SyllableTrie = {
    let table = EmbeddedResource.table("Morphology/Korean/longer-words.tsv")
    var trie = SyllableTrie()
    for (number, row) in table.rows.enumerated() { trie.insert(table.text(row, 0), number) }
    return trie
  }()

  /// For each row, whether it is a stem, and the words that have to stand beside it when it is bare.
  private static let rows: [(isStem: Bool, beside: [String])] = {
    let table = EmbeddedResource.table("Morphology/Korean/longer-words.tsv")
    return table.rows.map { row in
      (isStem(table.text(row, 0)), table.list(row, table.column("beside")))
    }
  }()

  /// Whether `word`, which begins with a name of `length` syllables, is a longer word of another sense.
  ///
  /// What follows the longer word has to be a legal tail (원산지구 is no 원산지), a derivation (인도주의적) or,
  /// after a stem, anything. 북한산 by itself is “made in North Korea” unless the next word is of a mountain.
  ///
  /// - Complexity: O(n) in the scalars of the word; only the first 32 are looked at.
  public static func hold(_ word: some StringProtocol, length: Int, next: String = "") -> Bool {
    let scalars = Array(word.unicodeScalars.prefix(32))
    var isLonger = false
    trie.matches(in: scalars.map(\.value), from: 0) { number, end in
      guard end > length, !isLonger else { return }
      let rest = String(String.UnicodeScalarView(scalars[end...]))
      let (isStem, beside) = rows[number]
      if rest.isEmpty, !beside.isEmpty {
        isLonger = next.isEmpty || beside.contains { next.hasPrefix($0) }
        return
      }
      isLonger =
        isStem || rest.isEmpty || isDerivation(rest)
        || KoreanTail(rest, after: scalars[end - 1], host: .other) != nil
    }
    return isLonger
  }

  private static func isDerivation(_ rest: String) -> Bool {
    guard let first = rest.unicodeScalars.first else { return false }
    return "적화하되시받당있없스롭자들님".unicodeScalars.contains(first)
  }

  /// Whether a row is the stem or a form of a verb, that goes on in many ways.
  private static func isStem(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last else { return false }
    return "하한할해했되된될됐였받있없넘키치쳤잡스찬돌떨르려었시세십셨길겠히운진당립입".unicodeScalars.contains(last)
  }
}
