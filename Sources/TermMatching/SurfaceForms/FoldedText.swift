internal import ICU
public import Normalization
public import SourceText

/// A text folded for comparison, with the way back to the original.
///
/// Two spellings fold alike when they differ only in what `TextCleaner` cleans, in letter case, in ё for
/// е, or in how much white space stands between words.
public struct FoldedText: Sendable {
  /// The text cleaned, with its case kept.
  public let cleaned: CleanedText
  /// The folded text, in UTF-8.
  public let bytes: [UInt8]
  private let map: OffsetMap

  /// Folds `original`.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(_ original: [UInt8], cleaner: TextCleaner) {
    cleaned = cleaner.clean(original)
    var folding = Folding(cleaned.bytes)
    folding.run()
    bytes = folding.bytes
    map = folding.map
  }

  /// The bytes of the cleaned text that the folded bytes of `span` came from.
  public func cleanedSpan(of span: TextSpan) -> TextSpan { map.original(of: span) }

  /// The bytes of the original that the folded bytes of `span` came from.
  public func originalSpan(of span: TextSpan) -> TextSpan {
    cleaned.map.original(of: map.original(of: span))
  }
}

/// The pass that folds a cleaned text.
private struct Folding {
  let source: [UInt8]
  var bytes: [UInt8] = []
  var map = OffsetMap()

  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
  }

  mutating func run() {
    var reader = ScalarReader(source)
    while let (scalar, end) = reader.peek() {
      let start = reader.offset
      reader.advance(to: end)
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029:
        while let (next, after) = reader.peek(), isSpace(next) { reader.advance(to: after) }
        put([0x20], from: TextSpan(start: start, end: reader.offset))
      case 0x41...0x5A:
        put([UInt8(scalar.value) | 0x20], from: TextSpan(start: start, end: end))
      case 0x00...0x7F, 0xAC00...0xD7A3, 0x430...0x44F, 0x4E00...0x9FFF:
        put(source[start..<end], from: TextSpan(start: start, end: end))
      case 0x410...0x42F:
        put(scalar: scalar.value + 0x20, from: TextSpan(start: start, end: end))
      case 0x401, 0x451:
        put(scalar: 0x435, from: TextSpan(start: start, end: end))
      default:
        put(CaseFolding.folded(String(scalar)).utf8, from: TextSpan(start: start, end: end))
      }
    }
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private mutating func put(scalar: UInt32, from span: TextSpan) {
    put([0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)], from: span)
  }

  /// Writes as many bytes as were read as a copy, so that the map stays short; any other number as a
  /// rewriting.
  private mutating func put(_ folded: some Collection<UInt8>, from span: TextSpan) {
    bytes.append(contentsOf: folded)
    if folded.count == span.length {
      map.appendCopied(span)
    } else {
      map.appendRewritten(length: folded.count, from: span)
    }
  }
}
