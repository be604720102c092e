internal import SourceText

/// Gathers a transliteration piece by piece.
///
/// When no trace is wanted the rules are never asked for, so the fast path builds bytes and nothing else.
struct TransliterationBuilder: Sendable {
  private var bytes: [UInt8] = []
  private var steps: [Transliteration.Step] = []
  private var notes: [String] = []
  private let isTraced: Bool

  /// Begins an output; `traced` says whether the steps are to be kept.
  init(traced: Bool) { isTraced = traced }

  /// Adds `text`, which stands for the input of `span`.
  mutating func append(
    _ text: some Collection<UInt8>,
    from span: TextSpan,
    rule: @autoclosure () -> String,
    place: @autoclosure () -> Transliteration.Step.Place? = nil
  ) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    guard isTraced else { return }
    steps.append(
      .init(
        input: span,
        output: TextSpan(start: start, end: bytes.count),
        rule: rule(),
        place: place()
      )
    )
  }

  /// The bytes so far.
  var count: Int { bytes.count }

  /// Writes the r at `start` as l, or R as L.
  ///
  /// - Source: ALA-LC, rule 10: an initial ㄹ of a Western word is r or l as in that word.
  mutating func writeLateral(at start: Int) {
    guard start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "r") else { return }
    bytes[start] -= 6
    guard let index = steps.lastIndex(where: { $0.output.start == start }) else { return }
    let step = steps[index]
    steps[index] = .init(
      input: step.input,
      output: step.output,
      rule: step.rule + ", l as in the Western word",
      place: step.place
    )
  }

  /// Adds a remark for the reader, once.
  mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// The transliteration.
  consuming func finish() -> Transliteration {
    Transliteration(text: String(decoding: bytes, as: UTF8.self), steps: steps, notes: notes)
  }
}
