internal import SourceText

/// The words around a name in Korean text.
struct KoreanContext {
  /// The word before, without the punctuation at its end; empty where there is none.
  let previous: String
  /// The words after the name and its tail, at most three, without punctuation.
  let next: [String]
  /// Whether a sentence or a quotation begins with the name.
  let isInitial: Bool
  /// Whether a closing quotation mark, a bracket or a Latin letter stands right before the name.
  let isAttachedBefore: Bool

  /// Looks around a name at `span` with a tail up to `end`.
  init(_ bytes: [UInt8], span: TextSpan, tailEnd end: Int) {
    var first = span.start
    while first > 0, bytes[first - 1] != 0x20, span.start - first < 64 { first -= 1 }
    let glued = String(decoding: bytes[first..<span.start], as: UTF8.self)
    let lastGlued = glued.unicodeScalars.last
    isAttachedBefore = lastGlued.map { Self.isClosing($0) || WordScript(of: $0) != .none } ?? false
    var wordEnd = first
    while wordEnd > 0, bytes[wordEnd - 1] == 0x20 { wordEnd -= 1 }
    var wordStart = wordEnd
    while wordStart > 0, bytes[wordStart - 1] != 0x20, wordEnd - wordStart < 64 { wordStart -= 1 }
    let before = glued.isEmpty ? String(decoding: bytes[wordStart..<wordEnd], as: UTF8.self) : glued
    let stop = before.unicodeScalars.last { !Self.isClosing($0) }
    isInitial =
      before.isEmpty || stop.map { ".?!…:;".unicodeScalars.contains($0) } ?? false
      || (lastGlued.map { !Self.isClosing($0) && WordScript(of: $0) == .none } ?? false)
    previous = isInitial ? "" : Self.word(before)
    var words: [String] = []
    var place = end
    while words.count < 3, place < bytes.count {
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      var stop = place
      while stop < bytes.count, bytes[stop] != 0x20, stop - place < 64 { stop += 1 }
      guard stop > place else { break }
      let text = String(decoding: bytes[place..<stop], as: UTF8.self)
      let word = Self.word(text)
      if !word.isEmpty { words.append(word) }
      if let last = text.unicodeScalars.last, ".?!".unicodeScalars.contains(last) { break }
      place = stop
    }
    next = words
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    "\"'’”)]」』》〉>".unicodeScalars.contains(scalar)
  }

  /// `text` without what is no letter at its ends.
  private static func word(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { WordScript(of: $0) == .none }
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let before = scalars.index(before: end)
      guard WordScript(of: scalars[before]) == .none else { break }
      end = before
    }
    return String(String.UnicodeScalarView(scalars[scalars.startIndex..<end]))
  }
}
