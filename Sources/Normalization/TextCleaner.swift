internal import SourceText

/// Cleans a text of what real drafts contain, and remembers where everything was.
///
/// Decomposed letters and stray jamo are composed; full-width and half-width forms, dashes, hyphens,
/// apostrophes, quotation marks and spaces become the plain ones; invisible characters and the stress
/// marks of Russian are left out; look-alike letters of the other script inside a Latin or Cyrillic word
/// are put right. Letter case, ё, and how many spaces there are stay as written.
public struct TextCleaner: Sendable {
  private let tables = CharacterTables.shared

  /// Creates a cleaner.
  public init() {}

  /// Cleans `original`.
  ///
  /// - Precondition: `original` is UTF-8.
  /// - Complexity: O(n) in the bytes.
  public func clean(_ original: [UInt8]) -> CleanedText {
    var pass = CleaningPass(original: original, tables: tables)
    pass.run()
    return HomoglyphPass(tables: tables).run(pass.result, original: original)
  }

  /// Cleans a string.
  public func clean(_ text: String) -> CleanedText { clean(Array(text.utf8)) }
}

/// The pass over characters and clusters; letters of the wrong script wait for the pass over words.
private struct CleaningPass {
  let original: [UInt8]
  let tables: CharacterTables
  private var bytes: [UInt8] = []
  private var map = OffsetMap()
  private var changes: [TextChange] = []
  private var copyStart = 0

  init(original: [UInt8], tables: CharacterTables) {
    self.original = original
    self.tables = tables
    bytes.reserveCapacity(original.count)
  }

  var result: CleanedText { CleanedText(bytes: bytes, map: map, changes: changes) }

  mutating func run() {
    var reader = ScalarReader(original)
    while let (scalar, end) = reader.peek() {
      let start = reader.offset
      reader.advance(to: end)
      guard scalar.value >= 0x41 else { continue }
      if standsAlone(scalar), !continuesCluster(reader.peek()?.scalar) { continue }
      handle(scalar, from: start, reader: &reader)
    }
    copy(upTo: original.count)
  }

  /// Letters that are clean by themselves unless a combining mark follows.
  private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5F, 0x61...0x7E, 0x410...0x44F, 0x401, 0x451, 0xAC00...0xD7A3, 0x4E00...0x9FFF:
      true
    default: false
    }
  }

  private func continuesCluster(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return switch scalar.value {
    case 0x300...0x36F, 0x1100...0x11FF, 0x200C...0x200D, 0x302A...0x302F, 0x3099...0x309A: true
    default: false
    }
  }

  private mutating func handle(
    _ scalar: Unicode.Scalar,
    from start: Int,
    reader: inout ScalarReader
  ) {
    if let entry = tables.characters[scalar.value] {
      replace(from: start, to: reader.offset, with: entry.plain, kind: entry.kind)
      return
    }
    if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
      replace(from: start, to: reader.offset, with: String(plain), kind: .fullwidth)
      return
    }
    if HangulJamo.isJamo(scalar.value) {
      jamoRun(scalar, from: start, reader: &reader)
      return
    }
    cluster(scalar, from: start, reader: &reader)
  }

  private mutating func jamoRun(
    _ first: Unicode.Scalar,
    from start: Int,
    reader: inout ScalarReader
  ) {
    var run = [first.value]
    while let (next, end) = reader.peek(), HangulJamo.isJamo(next.value) {
      run.append(next.value)
      reader.advance(to: end)
    }
    let halfwidth = run.contains(where: HangulJamo.isHalfWidth)
    if let text = HangulJamo.composed(run) {
      let kind: TextChange.Kind = halfwidth ? .halfwidth : .compatibilityJamo
      replace(from: start, to: reader.offset, with: text, kind: kind)
    } else if halfwidth {
      let text = String(
        String.UnicodeScalarView(run.compactMap { Unicode.Scalar(HangulJamo.fullWidth($0)) })
      )
      replace(from: start, to: reader.offset, with: text, kind: .halfwidth)
    }
  }

  /// Composes a base and what combines with it; takes the stress mark off a Cyrillic vowel.
  private mutating func cluster(
    _ base: Unicode.Scalar,
    from start: Int,
    reader: inout ScalarReader
  ) {
    var scalars = [base]
    while let (next, end) = reader.peek(), !Composition.shared.beginsCluster(next) {
      scalars.append(next)
      reader.advance(to: end)
    }
    var kind = TextChange.Kind.decomposed
    if scalars.count > 1, isCyrillicVowel(base),
      scalars.dropFirst().contains(where: { $0 == "\u{301}" || $0 == "\u{300}" })
    {
      scalars.removeAll { $0 == "\u{301}" || $0 == "\u{300}" }
      kind = .stress
    }
    let composed = Composition.shared.composed(scalars)
    let text = String(String.UnicodeScalarView(composed))
    guard !original[start..<reader.offset].elementsEqual(text.utf8) else { return }
    replace(from: start, to: reader.offset, with: text, kind: kind)
  }

  private func isCyrillicVowel(_ scalar: Unicode.Scalar) -> Bool {
    "аеёиоуыэюяАЕЁИОУЫЭЮЯ".unicodeScalars.contains(scalar)
  }

  private mutating func copy(upTo end: Int) {
    guard copyStart < end else { return }
    bytes.append(contentsOf: original[copyStart..<end])
    map.appendCopied(TextSpan(start: copyStart, end: end))
    copyStart = end
  }

  private mutating func replace(
    from start: Int,
    to end: Int,
    with text: String,
    kind: TextChange.Kind
  ) {
    copy(upTo: start)
    let span = TextSpan(start: start, end: end)
    bytes.append(contentsOf: text.utf8)
    map.appendRewritten(length: text.utf8.count, from: span)
    changes.append(
      TextChange(
        kind: kind,
        span: span,
        written: String(decoding: original[start..<end], as: UTF8.self),
        plain: text
      )
    )
    copyStart = end
  }
}
