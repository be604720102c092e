public import SourceText

/// A text with places marked in it: `Пишет ⟦Ким⟧ Чен Ын`.
///
/// The marks are found by scalar, for a mark before a combining character fuses with it.
public struct MarkedText: Sendable {
  /// The text without the marks, in UTF-8.
  public let bytes: [UInt8]
  /// The marked places, by place.
  public let spans: [TextSpan]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [TextSpan] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧":
        guard let start = open.popLast() else { preconditionFailure("⟧ without ⟦ in \(marked)") }
        spans.append(TextSpan(start: start, end: bytes.count))
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧ in \(marked)")
    self.bytes = bytes
    self.spans = spans.sorted()
  }

  /// The text without the marks.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Marks `spans` in `bytes`, to compare with what was expected and to read in a failure.
  public static func mark(_ spans: [TextSpan], in bytes: [UInt8]) -> String {
    var result = ""
    var copied = 0
    for span in spans.sorted() {
      guard span.start >= copied else { continue }
      result += String(decoding: bytes[copied..<span.start], as: UTF8.self)
      result += "⟦" + String(decoding: bytes[span.range], as: UTF8.self) + "⟧"
      copied = span.end
    }
    return result + String(decoding: bytes[copied...], as: UTF8.self)
  }
}
