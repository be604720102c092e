internal import SourceText

/// Puts look-alike letters of the other script right, word by word.
///
/// A word that mixes Latin and Cyrillic is read in the script that more of its letters belong to; on a
/// tie, in the script in which every letter can be read. Only a word whose foreign letters all have a
/// look-alike is changed; any other mixture is left for a checker to report.
struct HomoglyphPass {
  let tables: CharacterTables

  /// Which of the two scripts a letter is of.
  enum Side { case latin, cyrillic, neither }

  static func side(of scalar: Unicode.Scalar) -> Side {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x481, 0x48A...0x52F: .cyrillic
    default: .neither
    }
  }

  func run(_ text: CleanedText, original: [UInt8]) -> CleanedText {
    let words = mixedWords(in: text.bytes)
    guard !words.isEmpty else { return text }
    var bytes: [UInt8] = []
    var map = OffsetMap()
    var changes = text.changes
    var copied = 0
    for (span, replacement) in words {
      bytes.append(contentsOf: text.bytes[copied..<span.start])
      carry(TextSpan(start: copied, end: span.start), of: text, original: original, into: &map)
      bytes.append(contentsOf: replacement.utf8)
      let place = text.map.original(of: span)
      map.appendRewritten(length: replacement.utf8.count, from: place)
      changes.append(
        TextChange(
          kind: .homoglyph,
          span: place,
          written: String(decoding: original[place.range], as: UTF8.self),
          plain: replacement
        )
      )
      copied = span.end
    }
    bytes.append(contentsOf: text.bytes[copied...])
    carry(TextSpan(start: copied, end: text.bytes.count), of: text, original: original, into: &map)
    changes.sort { $0.span < $1.span }
    return CleanedText(bytes: bytes, map: map, changes: changes)
  }

  /// Copies a stretch of the earlier map, scalar by scalar where it was not a plain copy.
  private func carry(
    _ span: TextSpan,
    of text: CleanedText,
    original: [UInt8],
    into map: inout OffsetMap
  ) {
    guard !span.isEmpty else { return }
    let place = text.map.original(of: span)
    if place.length == span.length,
      original[place.range].elementsEqual(text.bytes[span.range])
    {
      map.appendCopied(place)
      return
    }
    var reader = ScalarReader(text.bytes, from: span.start)
    while reader.offset < span.end, let (_, end) = reader.peek() {
      let step = TextSpan(start: reader.offset, end: end)
      map.appendRewritten(length: step.length, from: text.map.original(of: step))
      reader.advance(to: end)
    }
  }

  private func mixedWords(in bytes: [UInt8]) -> [(TextSpan, String)] {
    var found: [(TextSpan, String)] = []
    var reader = ScalarReader(bytes)
    var start = 0
    var latin = 0
    var cyrillic = 0
    func close(at end: Int) {
      defer { (latin, cyrillic) = (0, 0) }
      guard latin > 0, cyrillic > 0 else { return }
      let span = TextSpan(start: start, end: end)
      if let text = read(span, of: bytes, latin: latin, cyrillic: cyrillic) {
        found.append((span, text))
      }
    }
    while let (scalar, end) = reader.peek() {
      switch Self.side(of: scalar) {
      case .neither:
        close(at: reader.offset)
        start = end
      case .latin: latin += 1
      case .cyrillic: cyrillic += 1
      }
      reader.advance(to: end)
    }
    close(at: bytes.count)
    return found
  }

  private func read(_ span: TextSpan, of bytes: [UInt8], latin: Int, cyrillic: Int) -> String? {
    let word = String(decoding: bytes[span.range], as: UTF8.self)
    let asCyrillic = { rewrite(word, from: .latin, by: tables.cyrillicByLatin) }
    let asLatin = { rewrite(word, from: .cyrillic, by: tables.latinByCyrillic) }
    return latin > cyrillic ? asLatin() ?? asCyrillic() : asCyrillic() ?? asLatin()
  }

  private func rewrite(_ word: String, from side: Side, by pairs: [UInt32: UInt32]) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      guard Self.side(of: scalar) == side else {
        result.append(scalar)
        continue
      }
      guard let twin = pairs[scalar.value].flatMap(Unicode.Scalar.init) else { return nil }
      result.append(twin)
    }
    return String(result)
  }
}
