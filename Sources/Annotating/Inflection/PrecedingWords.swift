internal import SourceText

/// The words right before a name, back to the first mark that parts them from it.
struct PrecedingWords {
  /// At most four words in small letters, in the order of the text.
  let words: [String]

  /// Reads back from `offset` in the text of a segment.
  ///
  /// Spaces, quotation marks and brackets are passed over; any other mark, a comma too, ends the reading.
  init(before offset: Int, in bytes: [UInt8]) {
    var words: [String] = []
    var end = offset
    while words.count < 4 {
      end = Self.skippingSpace(before: end, in: bytes)
      var start = end
      while let scalar = ScalarReader.scalar(endingAt: start, in: bytes),
        scalar.properties.isAlphabetic || scalar == "-"
      {
        start -= UTF8.width(scalar)
      }
      guard start < end else { break }
      words.append(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
      end = start
    }
    self.words = words.reversed()
  }

  private static func skippingSpace(before offset: Int, in bytes: [UInt8]) -> Int {
    var end = offset
    while let scalar = ScalarReader.scalar(endingAt: end, in: bytes), isPassedOver(scalar) {
      end -= UTF8.width(scalar)
    }
    return end
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "\n", "\r", "\t", "«", "„", "“", "\"", "(", "*", "_": true
    default: false
    }
  }
}
