public import SourceText

/// Finds what a text quotes.
///
/// ```swift
/// QuotedSpans.find(in: Array("«Да», — сказал он".utf8))  // the bytes of `Да`
/// ```
///
/// Marks that tell left from right – “…”, „…“, „…”, «…», 「…」, 『…』, 《…》 – may nest, and one that is
/// never closed quotes to the end of the segment: in a quotation of several paragraphs only the
/// last is closed. Straight marks, and ”…” on both sides, tell nothing by their shape: they open
/// before a word and close after one, and one without its pair quotes nothing. Single marks ‘…’
/// must pair too: the closing one is also the apostrophe, which it is between two letters
/// (`Kim’s`), unless the second is Hangul, where a particle follows the mark (`‘김정은’은`). An
/// apostrophe at the end of a word (`the Kims’ house`) closes an open ‘ too early. Straight single
/// marks are apostrophes and quote nothing.
public enum QuotedSpans {
  /// The quoted stretches of `bytes`, without their marks, ascending; the outer before the inner.
  ///
  /// A mark closes the nearest open one that it fits; marks that stand open within end there too.
  ///
  /// - Complexity: O(n log n) in the bytes.
  public static func find(in bytes: [UInt8]) -> [TextSpan] {
    var finder = QuotationFinder()
    var before: Unicode.Scalar?
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let end = index + length
      if QuotationFinder.isMark(scalar) {
        let after = end < bytes.count ? bytes.scalar(at: end).value : nil
        finder.read(scalar, TextSpan(start: index, end: end), between: before, and: after)
      }
      before = scalar
      index = end
    }
    return finder.finish(at: bytes.count)
  }
}

/// The quotation marks that stand open at a place in a text.
private struct QuotationFinder {
  private enum Kind: Int, CaseIterable {
    case english, low, guillemets, corner, whiteCorner, doubleAngle
    case straight, right, single

    /// Whether a mark without its pair quotes nothing.
    var mustPair: Bool { self == .straight || self == .right || self == .single }
  }

  private var open: [(kind: Kind, start: Int)] = []
  /// Where in `open` the marks of each kind stand.
  private var places = [[Int]](repeating: [], count: Kind.allCases.count)
  private var found: [TextSpan] = []

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "《", "》", "‘", "’": true
    default: false
    }
  }

  mutating func read(
    _ mark: Unicode.Scalar,
    _ span: TextSpan,
    between before: Unicode.Scalar?,
    and after: Unicode.Scalar?
  ) {
    let followsWord = before.map { !$0.properties.isWhitespace } ?? false
    let precedesWord = after.map { !$0.properties.isWhitespace } ?? false
    switch mark {
    case "„": begin(.low, span)
    case "«": begin(.guillemets, span)
    case "「": begin(.corner, span)
    case "『": begin(.whiteCorner, span)
    case "《": begin(.doubleAngle, span)
    case "»": _ = end([.guillemets], span)
    case "」": _ = end([.corner], span)
    case "』": _ = end([.whiteCorner], span)
    case "》": _ = end([.doubleAngle], span)
    case "“":
      // German and Russian close „ with the mark that opens in English.
      if followsWord, isOpen(.low), end([.low], span) { return }
      begin(.english, span)
    case "”":
      if end([.english, .low], span) { return }
      if followsWord, end([.right], span) { return }
      if precedesWord, !followsWord { begin(.right, span) }
    case "\"":
      if followsWord, end([.straight], span) { return }
      if precedesWord { begin(.straight, span) }
    case "‘":
      if precedesWord, !(before?.isWordPart ?? false) { begin(.single, span) }
    case "’":
      let isApostrophe = (after?.isWordPart ?? false) && !(after?.isHangul ?? false)
      if followsWord, !isApostrophe { _ = end([.single], span) }
    default: break
    }
  }

  /// Ends the text at `offset` and returns what it quotes.
  mutating func finish(at offset: Int) -> [TextSpan] {
    while !open.isEmpty { pop(at: offset, isPaired: false) }
    return found.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
  }

  private func isOpen(_ kind: Kind) -> Bool { !places[kind.rawValue].isEmpty }

  private mutating func begin(_ kind: Kind, _ mark: TextSpan) {
    places[kind.rawValue].append(open.count)
    open.append((kind, mark.end))
  }

  /// Closes the innermost open mark of `kinds` and all within it, and tells whether there was one.
  ///
  /// A mark that must pair is not looked for outside the innermost directional marks.
  private mutating func end(_ kinds: [Kind], _ mark: TextSpan) -> Bool {
    guard let innermost = kinds.compactMap({ places[$0.rawValue].last }).max() else { return false }
    if kinds.allSatisfy(\.mustPair) {
      let directional = Kind.allCases.filter { !$0.mustPair }
      let floor = directional.compactMap { places[$0.rawValue].last }.max() ?? -1
      guard innermost > floor else { return false }
    }
    while open.count > innermost + 1 { pop(at: mark.start, isPaired: false) }
    pop(at: mark.start, isPaired: true)
    return true
  }

  private mutating func pop(at end: Int, isPaired: Bool) {
    let (kind, start) = open.removeLast()
    places[kind.rawValue].removeLast()
    guard isPaired || !kind.mustPair, start < end else { return }
    found.append(TextSpan(start: start, end: end))
  }
}

extension Unicode.Scalar {
  fileprivate var isHangul: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: true
    default: false
    }
  }
}
