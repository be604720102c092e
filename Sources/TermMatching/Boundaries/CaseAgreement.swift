/// How the letter case of a place agrees with that of a form.
public enum CaseAgreement: Int, Hashable, Sendable, Comparable {
  /// Capitals are missing or stray.
  case capitalsDiffer
  /// Different, but as headlines and the beginnings of sentences make it.
  case compatible
  /// Letter by letter the same.
  case exact

  /// Orders from the loosest to the closest.
  public static func < (a: CaseAgreement, b: CaseAgreement) -> Bool { a.rawValue < b.rawValue }

  /// Compares a place with a form that folds to the same key.
  ///
  /// Word by word: a word in small letters may be capitalised or in capitals in the text; a capitalised
  /// word may be in capitals; a word in capitals (an acronym) must be so.
  ///
  /// - Complexity: O(n) in the letters.
  public init(written: String, form: String) {
    if written.unicodeScalars.elementsEqual(form.unicodeScalars) {
      self = .exact
      return
    }
    let writtenWords = Self.words(of: written)
    let formWords = Self.words(of: form)
    guard writtenWords.count == formWords.count else {
      self = .compatible
      return
    }
    let agree = zip(writtenWords, formWords).allSatisfy(Self.suits)
    self = agree ? .compatible : .capitalsDiffer
  }

  private static func suits(written: [Unicode.Scalar], form: [Unicode.Scalar]) -> Bool {
    guard let first = form.first, let writtenFirst = written.first else { return true }
    let capital = isCapital(first)
    if capital, form.count > 1, form.allSatisfy({ !isSmall($0) }) {
      return written.allSatisfy { !isSmall($0) }
    }
    if capital, !isCapital(writtenFirst) { return false }
    if written.dropFirst().allSatisfy({ !isSmall($0) }) {
      return !isSmall(writtenFirst) || !capital
    }
    return zip(written, form).dropFirst().allSatisfy { isCapital($0) == isCapital($1) }
  }

  private static func words(of text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { WordScript(of: $0) == .none }.map(Array.init)
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x400...0x42F: true
    case 0x00...0x7F, 0x430...0x45F, 0xAC00...0xD7A3: false
    default: scalar.properties.isUppercase
    }
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x45F: true
    case 0x00...0x7F, 0x400...0x42F, 0xAC00...0xD7A3: false
    default: scalar.properties.isLowercase
    }
  }
}
