/// Words written wholly in look-alike letters of the other script.
public enum LookAlikes {
  /// `text` with each Latin letter as the Cyrillic one that looks like it: *CCCP* as СССР; none where a letter
  /// looks like no Cyrillic one, or there is none.
  ///
  /// - Complexity: O(n).
  public static func cyrillic(of text: String) -> String? {
    rewritten(text, from: .latin, by: CharacterTables.shared.cyrillicByLatin)
  }

  /// `text` with each Cyrillic letter as the Latin one that looks like it; none where a letter looks like no Latin
  /// one, or there is none.
  ///
  /// - Complexity: O(n).
  public static func latin(of text: String) -> String? {
    rewritten(text, from: .cyrillic, by: CharacterTables.shared.latinByCyrillic)
  }

  private static func rewritten(
    _ text: String,
    from side: HomoglyphPass.Side,
    by pairs: [UInt32: UInt32]
  ) -> String? {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard HomoglyphPass.side(of: scalar) == side else {
        result.append(scalar)
        continue
      }
      guard let twin = pairs[scalar.value].flatMap(Unicode.Scalar.init) else { return nil }
      result.append(twin)
      count += 1
    }
    return count > 0 ? String(result) : nil
  }
}
