/// How a word ends, as far as the choice of a Korean particle depends on it.
public enum FinalSound: Hashable, Sendable, CaseIterable {
  /// A consonant other than ㄹ: 은, 이, 을, 과, 으로.
  case consonant
  /// A vowel: 는, 가, 를, 와, 로.
  case vowel
  /// ㄹ, which takes 로 beside 은, 이, 을, 과.
  case rieul

  /// The final sound of a precomposed Hangul syllable; `nil` for anything else.
  ///
  /// - Source: The Unicode Standard, §3.12: the index of the final consonant is the code modulo 28.
  public init?(_ scalar: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    switch (scalar.value - 0xAC00) % 28 {
    case 0: self = .vowel
    case 8: self = .rieul
    default: self = .consonant
    }
  }
}
