public import Languages

/// Case: folded away, or changed as a language does it.
public enum CaseFolding {
  /// The text with all case removed, to compare by: `Straße` and `STRASSE` fold alike.
  ///
  /// This is the full folding, which may lengthen a text. It does not normalize, and keeps `ё` from
  /// `е`.
  ///
  /// - Source: The Unicode Standard, §3.13, “Default Case Folding”; CaseFolding.txt, C and F.
  /// - Complexity: O(n).
  public static func folded(_ text: String) -> String {
    let isFolded = text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isFolded ? text : caseFolded(text)
  }

  /// The scalar that `scalar` folds to by itself; `ß`, which has no single one, stays.
  ///
  /// - Source: CaseFolding.txt, C and S.
  public static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    caseFolded(scalar)
  }

  /// The text in capitals, as `language` writes it: `i` becomes `İ` in Turkish.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public static func uppercased(_ text: String, in language: Language) throws(ICUError) -> String {
    try LetterCase.upper.apply(to: text, in: language)
  }

  /// The text in small letters, as `language` writes it.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public static func lowercased(_ text: String, in language: Language) throws(ICUError) -> String {
    try LetterCase.lower.apply(to: text, in: language)
  }

  /// The text with each word capitalized and the rest in small letters: `КИМ` becomes `Ким`.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public static func titlecased(_ text: String, in language: Language) throws(ICUError) -> String {
    try LetterCase.title.apply(to: text, in: language)
  }
}
