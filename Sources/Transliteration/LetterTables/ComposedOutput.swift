internal import SourceText

/// Brings an output into NFC where a mark of the input came to stand on a letter of the output.
enum ComposedOutput {
  /// `result` in NFC; pieces that fuse become one step.
  ///
  /// - Complexity: O(n).
  static func of(_ result: Transliteration) -> Transliteration {
    if PreparedText.isNormalized(result.text) { return result }
    guard !result.steps.isEmpty else {
      let text = PreparedText.normalized(result.text)
      return Transliteration(text: text, steps: [], notes: result.notes)
    }
    let bytes = Array(result.text.utf8)
    var builder = TransliterationBuilder(traced: true)
    var index = 0
    while index < result.steps.count {
      let first = result.steps[index]
      var (input, output) = (first.input, first.output)
      index += 1
      while index < result.steps.count, !beginsCluster(result.steps[index].output, in: bytes) {
        input = input.union(result.steps[index].input)
        output = output.union(result.steps[index].output)
        index += 1
      }
      let piece = String(decoding: bytes[output.range], as: UTF8.self)
      builder.append(
        PreparedText.normalized(piece).utf8,
        from: input,
        rule: first.rule,
        place: first.place
      )
    }
    for note in result.notes { builder.note(note) }
    return builder.finish()
  }

  private static func beginsCluster(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    guard !span.isEmpty, let scalar = ScalarReader.scalar(at: span.start, in: bytes) else {
      return true
    }
    return PreparedText.beginsCluster(scalar)
  }
}
