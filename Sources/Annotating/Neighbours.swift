internal import SourceText

/// What stands right after a name, as far as it tells whose name it is.
struct Neighbours {
  /// The word that follows after one space or a hyphen, if it begins with a capital letter.
  let capitalisedNext: String?
  /// Whether that word is joined by a hyphen, as in “the Kim-Trump summit”.
  let isHyphened: Bool

  /// Looks around `span` in the text of a segment.
  init(of span: TextSpan, in bytes: [UInt8]) {
    var reader = ScalarReader(bytes, from: span.end)
    guard let (gap, start) = reader.peek(), gap == " " || gap == "-" || gap == "\u{A0}" else {
      (capitalisedNext, isHyphened) = (nil, false)
      return
    }
    reader.advance(to: start)
    guard let (first, _) = reader.peek(), first.properties.isUppercase else {
      (capitalisedNext, isHyphened) = (nil, false)
      return
    }
    while let (scalar, end) = reader.peek(), scalar.properties.isAlphabetic {
      reader.advance(to: end)
    }
    isHyphened = gap == "-"
    capitalisedNext = String(decoding: bytes[start..<reader.offset], as: UTF8.self)
  }
}
