internal import Resources

/// Names of states, cities and leaders, which show that a name beside them is one.
///
/// - Source: `Resources/Korean/well-known-names.tsv`, which names its own.
public enum WellKnownNames {
  private static let trie: SyllableTrie = {
    let table = EmbeddedResource.table("Morphology/Korean/well-known-names.tsv")
    var trie = SyllableTrie()
    for row in table.rows { trie.insert(table.text(row, 0), 0) }
    return trie
  }()

  /// Whether `name` is one of them.
  public static func contain(_ name: some StringProtocol) -> Bool {
    isAtHead(of: name) { $0.isEmpty }
  }

  /// Whether `word` is one of them with a legal tail.
  public static func open(_ word: some StringProtocol) -> Bool {
    isAtHead(of: word) { rest in
      rest.isEmpty || KoreanTail(rest, after: nil as FinalSound?, host: .unknown) != nil
    }
  }

  private static func isAtHead(
    of word: some StringProtocol,
    _ suits: (String) -> Bool
  ) -> Bool {
    let scalars = Array(word.unicodeScalars.prefix(32))
    var isFound = false
    trie.matches(in: scalars.map(\.value), from: 0) { _, end in
      guard !isFound else { return }
      isFound = suits(String(String.UnicodeScalarView(scalars[end...])))
    }
    return isFound
  }
}
