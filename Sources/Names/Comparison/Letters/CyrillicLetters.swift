/// The letters of Russian as small numbers; letters of other Cyrillic alphabets become their likes.
enum CyrillicLetters {
  /// One more than the greatest letter.
  static let count = 34

  /// The letter of the lower-case `scalar`, added to `letters`.
  ///
  /// - Returns: whether it is a letter.
  static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x430...0x44F: letters.append(UInt8(scalar.value - 0x430 + 1))
    case 0x451: letters.append(33)
    default:
      guard let like = likes[scalar] else { return false }
      letters.append(UInt8(like.value - 0x430 + 1))
    }
    return true
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

  private static let likes: [Unicode.Scalar: Unicode.Scalar] = [
    "і": "и", "ї": "и", "є": "е", "ў": "у", "ґ": "г", "ј": "й", "љ": "л", "њ": "н", "ћ": "ч",
    "ђ": "д", "џ": "ж", "ә": "а", "ө": "о", "ү": "у", "ұ": "у", "қ": "к", "ғ": "г", "ң": "н",
    "һ": "х", "ѓ": "г", "ќ": "к", "ѣ": "е",
  ]
}
