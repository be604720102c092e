internal import SourceText

/// Gathers a transliteration piece by piece.
///
/// When no trace is wanted the rules are never asked for, so the fast path builds bytes and nothing else.
struct TransliterationBuilder: Sendable {
  /// What is settled, and the bytes after it.
  private var settled = ""
  private var settledCount = 0
  private var bytes: [UInt8] = []
  private var steps: [Transliteration.Step] = []
  private var notes: [String] = []
  private let isTraced: Bool

  /// How many bytes stand together before they are settled: few enough to stay near the processor.
  private static let unsettled = 1 << 15

  /// Begins an output; `traced` says whether the steps are to be kept.
  init(traced: Bool) { isTraced = traced }

  /// Adds `text`, which stands for the input of `span`.
  mutating func append(
    _ text: some Collection<UInt8>,
    from span: TextSpan,
    rule: @autoclosure () -> String,
    place: @autoclosure () -> Transliteration.Step.Place? = nil
  ) {
    let start = count
    bytes.append(contentsOf: text)
    guard isTraced else { return }
    steps.append(
      .init(
        input: span,
        output: TextSpan(start: start, end: count),
        rule: rule(),
        place: place()
      )
    )
  }

  /// Writes the r at `start` as l, or R as L.
  ///
  /// - Source: ALA-LC, rule 10: an initial ㄹ of a Western word is r or l as in that word.
  mutating func writeLateral(at start: Int) {
    let place = start - settledCount
    guard bytes.indices.contains(place), bytes[place] | 0x20 == UInt8(ascii: "r") else { return }
    bytes[place] -= 6
    guard let index = steps.lastIndex(where: { $0.output.start == start }) else { return }
    let step = steps[index]
    steps[index] = .init(
      input: step.input,
      output: step.output,
      rule: step.rule + ", l as in the Western word",
      place: step.place
    )
  }

  /// Makes room for what an input of `count` bytes may become.
  mutating func reserve(_ count: Int) {
    // Hangul in Cyrillic letters is half as long again; room that is never written to costs no memory.
    if count > Self.unsettled { settled.reserveCapacity(count * 2) }
    bytes.reserveCapacity(min(count, Self.unsettled * 2))
  }

  /// Adds whole characters of which no step is kept; what stands before them is settled when it is long.
  mutating func append(_ text: UnsafeRawBufferPointer) {
    if bytes.count >= Self.unsettled, !isTraced { settle() }
    // SAFETY: the bytes are copied before the call returns.
    unsafe bytes.append(contentsOf: text)
  }

  /// The number of bytes written.
  var count: Int { settledCount + bytes.count }

  /// The bytes written from `start` on, if no bytes without steps were added since.
  func written(from start: Int) -> ArraySlice<UInt8> { bytes[(start - settledCount)...] }

  private mutating func settle() {
    settled += unsafe bytes.withUnsafeBytes { unsafe String(validated: $0) }
    settledCount += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a remark for the reader, once.
  mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// The transliteration.
  consuming func finish() -> Transliteration {
    settle()
    return Transliteration(text: settled, steps: steps, notes: notes)
  }
}

extension String {
  /// A string of bytes that were put together from whole characters, and need not be looked at again.
  init(validated bytes: UnsafeRawBufferPointer) {
    // SAFETY: the bytes are whole characters of strings, of tables that were read as strings, or syllables
    // that were encoded by rule; they are copied before the call returns.
    self = unsafe String(copying: UTF8Span(unchecked: Span(_unsafeBytes: bytes)))
  }
}
