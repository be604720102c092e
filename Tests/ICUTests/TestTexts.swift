/// The scalars of a text: Swift takes canonically equivalent strings for equal.
func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

/// The scalars in hexadecimal, to be read in a failure.
func hex(_ text: String) -> String {
  text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
}

/// A text without its markers `⟦` and `⟧`, and the byte range between them.
struct MarkedText {
  let text: String
  let range: Range<Int>

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var bytes = 0
    var start = 0
    var end = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes
      case "⟧": end = bytes
      default:
        text.append(scalar)
        bytes += UTF8.width(scalar)
      }
    }
    self.text = String(text)
    self.range = start..<end
  }
}

/// More than a megabyte of Russian, Korean and English, part of it decomposed.
let longText = String(
  repeating: "Объезд, Ёлкин и 김정은\u{1100}\u{1161} met e\u{301}lite. И\u{306}",
  count: 20_000
)
