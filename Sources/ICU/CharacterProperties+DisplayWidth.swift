extension CharacterProperties {
  /// How many columns the character takes in a terminal: 0, 1 or 2.
  ///
  /// Hangul syllables and Han take two. Marks, controls, invisible characters, and the jamo that
  /// join an initial before them take none. What is ambiguous, as Cyrillic is in old East Asian
  /// fonts, takes one.
  ///
  /// - Source: Unicode Standard Annex #11, “East Asian Width”.
  public static func displayWidth(of scalar: Unicode.Scalar) -> Int { columns(scalar) }

  /// How many columns the text takes in a terminal, counted by grapheme cluster.
  ///
  /// A cluster is as wide as its widest character; a flag, or a character that `U+FE0F` turns into
  /// an emoji, takes two. Tabs and line ends take none.
  ///
  /// - Complexity: O(n).
  public static func displayWidth(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + displayWidth(ofCluster: $1) }
  }

  private static func displayWidth(ofCluster cluster: Character) -> Int {
    var widest = 0
    var flags = 0
    var isEmoji = false
    for scalar in cluster.unicodeScalars {
      widest = max(widest, displayWidth(of: scalar))
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { flags += 1 }
      if scalar == "\u{FE0F}" { isEmoji = true }
    }
    return flags == 2 || (isEmoji && widest > 0) ? 2 : widest
  }
}
