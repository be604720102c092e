internal import SourceText

/// Titles of works, as libraries write them.
///
/// - Source: ALA-LC, “Korean Romanization and Word Division” (2009): the first word and proper names take
///   capitals; a number takes a hyphen before what it counts; a middle dot between words is a comma; the
///   colon before a remainder of the title follows the word.
extension KoreanPass {
  /// Writes a number and what it counts: 제 2판 is *che 2-p'an*.
  ///
  /// - Returns: where the word ends, or `nil` when no syllable follows the number.
  mutating func counted(
    from index: Int,
    before passed: Int,
    _ words: inout KoreanTransliterator.Writer
  ) -> Int? {
    var end = index
    while end < text.bytes.count, case .digit = text.piece(at: end).kind {
      end = text.piece(at: end).end
    }
    guard end < text.bytes.count, case .syllable = text.piece(at: end).kind else { return nil }
    pass(passed..<end)
    builder.append(
      "-".utf8,
      from: TextSpan(start: end, end: end),
      rule: "a number takes a hyphen before what it counts"
    )
    return word(from: end, &words)
  }

  /// Writes the signs between the words of a title.
  mutating func passTitle(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard let sign = Self.signs.first(where: { text.bytes[index...].starts(with: $0.written) }),
        index + sign.written.count <= range.upperBound
      else {
        index += 1
        continue
      }
      passPlain(start..<index)
      builder.append(
        sign.plain.utf8,
        from: TextSpan(start: index, end: index + sign.written.count),
        rule: "the signs of a title"
      )
      index += sign.written.count
      start = index
    }
    passPlain(start..<range.upperBound)
  }

  private static let signs: [(written: [UInt8], plain: String)] = [
    (" : ", ": "), (" ; ", "; "), (" · ", ", "), ("· ", ", "), ("·", ", "), ("ㆍ", ", "),
  ].map { (Array($0.0.utf8), $0.1) }
}
