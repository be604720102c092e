internal import Morphology
internal import SourceText

/// Decides whether a stretch of folded text is a name by itself, and what is written on to it.
struct NameBoundary {
  let bytes: [UInt8]

  /// Whether a name may begin at `offset`: the character before belongs to no word of the same sort.
  ///
  /// A hyphen, a bracket and a quotation mark part words, so both names of `Moscow-Pyongyang` begin.
  func isStart(_ offset: Int) -> Bool {
    let before = WordScript(of: ScalarReader.scalar(endingAt: offset, in: bytes))
    guard before != .none else { return true }
    let first = WordScript(of: ScalarReader.scalar(at: offset, in: bytes))
    return first != before && first != .none
  }

  /// What is written on to a name that covers `span`, or `nil` when the word goes on otherwise.
  func attachment(to span: TextSpan, host: KoreanTail.Host) -> Attachment? {
    guard let last = ScalarReader.scalar(endingAt: span.end, in: bytes) else { return nil }
    let next = WordScript(of: ScalarReader.scalar(at: span.end, in: bytes))
    switch (WordScript(of: last), next) {
    case (.alphabetic, .none): return hasPossessive(at: span.end) ? .possessive : Attachment.none
    case (_, .none): return Attachment.none
    case (.hangul, .hangul), (.alphabetic, .hangul), (.han, .hangul), (.none, .hangul):
      let tail = hangul(from: span.end)
      let isLegal =
        KoreanTail(tail, after: last, host: host) != nil
        || host == .other && span.length >= 9 && KoreanLightVerb.begins(tail)
      return isLegal ? .korean(tail) : nil
    case (.hangul, _), (.han, _): return Attachment.none
    case (.none, _), (.alphabetic, _): return nil
    }
  }

  /// The end of the title that stands at `offset`, after one space or none, and what is written on to it.
  func title(after offset: Int) -> (end: Int, tail: String)? {
    let start = offset < bytes.count && bytes[offset] == 0x20 ? offset + 1 : offset
    let word = hangul(from: start)
    guard !word.isEmpty,
      let tail = KoreanTail(word, after: nil as FinalSound?, host: .person)
    else { return nil }
    var end = start
    for segment in tail.segments {
      guard case .suffix("title") = segment.kind else { break }
      end += segment.text.utf8.count
    }
    // 씨 and other titles of one syllable go with the surname of anybody.
    guard end - start > 3 else { return nil }
    let rest = bytes[end..<(start + word.utf8.count)]
    return (end, String(decoding: rest, as: UTF8.self))
  }

  private func hangul(from offset: Int) -> String {
    var reader = ScalarReader(bytes, from: offset)
    while let (scalar, end) = reader.peek(), WordScript(of: scalar) == .hangul {
      reader.advance(to: end)
    }
    return String(decoding: bytes[offset..<reader.offset], as: UTF8.self)
  }

  /// Whether `'s` and then no letter stands at `offset`, or an apostrophe after a plural s.
  private func hasPossessive(at offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "'") else { return false }
    let after = ScalarReader.scalar(at: offset + 1, in: bytes)
    if after == "s" {
      return WordScript(of: ScalarReader.scalar(at: offset + 2, in: bytes)) == .none
    }
    return WordScript(of: after) == .none && offset > 0 && bytes[offset - 1] == UInt8(ascii: "s")
  }
}
