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
    let digits = end
    end = closed(end)
    var word = titleRun(from: end)
    guard let last = word.ends.last, !TitleWords.shared.isParticle(word.syllables) else {
      return nil
    }
    pass(passed..<index)
    if index > 2, text.bytes[index - 1] >= 0x80, passed == index {
      builder.append(
        [0x20],
        from: TextSpan(start: index, end: index),
        rule: "a number stands apart"
      )
    }
    pass(index..<digits)
    builder.append(
      "-".utf8,
      from: TextSpan(start: end, end: end),
      rule: "a number takes a hyphen before what it counts"
    )
    if word.syllables[0].onset == Jamo.Initial.n {
      word.syllables[0] = InitialSoundRule.applied(word.syllables[0])
    }
    hasBegun = true
    guard !isDivided, let (cut, line) = TitleWords.shared.tail(word.syllables) else {
      writePlain(word, &words)
      return last
    }
    writePlain(word.part(0..<cut), &words)
    writeTail(word.part(cut..<word.syllables.count), line, &words)
    return last
  }

  /// Whether what stands between a number and what it counts is to be left out: 2009 년.
  private func closed(_ end: Int) -> Int {
    guard end < text.bytes.count, text.piece(at: end).kind == .space else { return end }
    let next = text.piece(at: end).end
    let word = titleRun(from: next)
    guard let first = word.syllables.first, word.syllables.count < 3 else { return end }
    return Self.periods.contains(first.scalar) && word.syllables.count == 1 ? next : end
  }

  private static let periods: Set<Unicode.Scalar> = ["년", "월", "일", "시", "분", "초"]

  /// Writes the signs between the words of a title.
  mutating func passTitle(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    if text.bytes[range].contains(where: { (0x61...0x7A).contains($0 | 0x20) }) { hasBegun = true }
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
    ("\u{3000}", " "), (" : ", ": "), (" ; ", "; "), (" · ", ", "), ("· ", ", "), ("·", ", "),
    ("ㆍ", ", "),
  ].map { (Array($0.0.utf8), $0.1) }
}
