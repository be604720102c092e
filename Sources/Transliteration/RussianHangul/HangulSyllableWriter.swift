internal import SourceText

/// Puts syllables together and hands them to the builder, one step for each group of letters.
///
/// Two syllables that share a letter, as in 일리 for или, are one group.
struct HangulSyllableWriter: Sendable {
  /// Why a letter became what it did, kept for the trace only.
  struct Reason: Equatable, Sendable {
    var text: String
    var line: Int
  }

  var builder: TransliterationBuilder
  let isTraced: Bool
  let file: String

  private var onset: UInt8 = 0
  private var medial: UInt8 = 0
  private var coda: UInt8 = 0
  private var isOpen = false
  private var group: [UInt8] = []
  private var start = 0
  private var end = 0
  private var reasons: [Reason] = []
  private var waiting: [Reason] = []

  init(traced: Bool, file: String) {
    builder = TransliterationBuilder(traced: traced)
    isTraced = traced
    self.file = file
  }

  /// Whether the last syllable can take a coda.
  var isReadyForCoda: Bool { isOpen && coda == 0 }
  /// Whether a syllable of this word has been begun.
  var hasSyllable: Bool { isOpen }

  /// Says why the next piece is written as it is.
  mutating func because(_ text: @autoclosure () -> String, line: Int = 0) {
    guard isTraced else { return }
    let reason = Reason(text: text(), line: line)
    if !waiting.contains(reason) { waiting.append(reason) }
  }

  /// Begins a syllable that stands for the bytes of `range`; `joined` says that it shares a letter with the last.
  mutating func syllable(
    _ onset: UInt8,
    _ medial: UInt8,
    for range: Range<Int>,
    joined: Bool = false
  ) {
    if isOpen {
      if joined {
        SyllableCode.append(onset: self.onset, medial: self.medial, coda: coda, to: &group)
      } else {
        close()
      }
    }
    if !isOpen { start = range.lowerBound }
    (self.onset, self.medial, coda, isOpen) = (onset, medial, 0, true)
    end = range.upperBound
    takeReasons()
  }

  /// Closes the last syllable with a coda that stands for the bytes of `range`.
  mutating func close(with coda: UInt8, for range: Range<Int>) {
    self.coda = coda
    end = range.upperBound
    takeReasons()
  }

  /// Adds letters that are not written to the last group, or to the next if there is none.
  mutating func silent(_ range: Range<Int>) {
    end = range.upperBound
    if isOpen { takeReasons() }
  }

  /// Ends the group.
  mutating func close() {
    guard isOpen else { return }
    SyllableCode.append(onset: onset, medial: medial, coda: coda, to: &group)
    builder.append(
      group,
      from: TextSpan(start: start, end: end),
      rule: reasons.map(\.text).joined(separator: "; "),
      place: reasons.first { $0.line > 0 }.map { .init(file: file, line: $0.line) }
    )
    group.removeAll(keepingCapacity: true)
    reasons.removeAll(keepingCapacity: true)
    isOpen = false
  }

  private mutating func takeReasons() {
    guard isTraced else { return }
    for reason in waiting where !reasons.contains(reason) { reasons.append(reason) }
    waiting.removeAll(keepingCapacity: true)
  }
}
