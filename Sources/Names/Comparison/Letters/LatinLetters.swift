/// The letters of Latin alphabets as small numbers.
///
/// Marked letters that are sounds of their own (š, ł, ŏ) are kept; other marks are dropped.
enum LatinLetters {
  /// One more than the greatest letter.
  static let count = 27 + marked.count

  /// The letter of the lower-case `scalar`, added to `letters`.
  ///
  /// - Returns: whether it is a letter or a mark that is dropped.
  static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
    if (0x61...0x7A).contains(scalar.value) {
      letters.append(UInt8(scalar.value - 0x61 + 1))
      return true
    }
    guard scalar.value >= 0xDF else { return false }
    if let place = marked.firstIndex(of: scalar) {
      letters.append(UInt8(27 + place))
      return true
    }
    switch scalar {
    case "ı": letters.append(UInt8(9))
    case "ə": letters.append(UInt8(1))
    default: return false
    }
    return true
  }

  /// The letter without its mark: `s` of `š`; `œ` and the like stay as they are.
  static func unmarked(_ letter: UInt8) -> UInt8 {
    letter < 27 ? letter : plain[Int(letter) - 27]
  }

  /// Reads a field of a table, with the edge as `$`.
  static func letters(ofField field: String) -> [UInt8]? {
    var letters: [UInt8] = []
    for scalar in field.unicodeScalars {
      if scalar == "$" {
        letters.append(0)
      } else if !append(scalar, to: &letters) {
        return nil
      }
    }
    return letters
  }

  private static let marked = Array("šžčćñöüøåäłşğçěřňőűđðþæœßŏŭ".unicodeScalars)
  private static let plain = "szccnouoaalsgcernouddtaosou".utf8.map { $0 - 0x61 + 1 }
}
