internal import ICU
internal import Languages

extension TransliterationSystem {
  /// Whether `text` holds a letter that the system reads, or no letter at all.
  ///
  /// - Complexity: O(n) in the letters before the first that fits.
  public func reads(_ text: String) -> Bool {
    if from == .common { return true }
    var hasLetter = false
    for scalar in text.unicodeScalars where CharacterProperties.isLetter(scalar) {
      hasLetter = true
      let script = CharacterProperties.script(of: scalar)
      if script == from || (from == .hangul && script == .han) { return true }
    }
    return !hasLetter
  }
}
