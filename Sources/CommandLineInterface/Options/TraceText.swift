internal import SourceText
internal import Transliteration

/// The reasons for a transliteration, as lines to read.
enum TraceText {
  /// One line for each piece: what came in, what came out, the rule, and where it stands.
  static func of(_ result: Transliteration, input: String) -> String {
    let source = Array(input.utf8)
    let output = Array(result.text.utf8)
    func text(_ span: TextSpan, of bytes: [UInt8]) -> String {
      guard span.end <= bytes.count else { return "" }
      return String(decoding: bytes[span.range], as: UTF8.self)
    }
    var lines = result.steps.map { step in
      let place = step.place.map { "\t\($0.file):\($0.line)" } ?? ""
      return
        "  \(text(step.input, of: source))\t\(text(step.output, of: output))\t\(step.rule)\(place)\n"
    }
    lines += result.notes.map { "  note: \($0)\n" }
    return lines.joined()
  }
}
