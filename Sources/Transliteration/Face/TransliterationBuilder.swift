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

  /// Makes room for `count` bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds bytes of which no step is kept.
  mutating func append(_ text: UnsafeRawBufferPointer) {
    // SAFETY: the bytes are copied before the call returns.
    unsafe bytes.append(contentsOf: text)
  }

  /// The number of bytes written.
  var count: Int { bytes.count }

  /// The bytes written from `start` on.
  func written(from start: Int) -> ArraySlice<UInt8> { bytes[start...] }

  /// Adds a remark for the reader, once.
  mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// The transliteration.
  consuming func finish() -> Transliteration {
    let text = unsafe bytes.withUnsafeBytes { unsafe String(validated: $0) }
    return Transliteration(text: text, steps: steps, notes: notes)
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
