/// A text of the North in the spelling of the South.
///
///     SouthernSpelling(of: "로씨야련방").text   // 러시아연방
///
/// Only Hangul is changed. The initial-sound rule is applied to listed words, at the beginning of a word and inside
/// compounds, and to unlisted words that Chinese characters can spell; a name before a title keeps its
/// ㄹ, as newsrooms of the South write Northern names.
public struct SouthernSpelling: Hashable, Sendable {
  /// The text.
  public private(set) var text = ""
  /// What was changed, in order.
  public private(set) var changes: [SpellingChange] = []

  private var output: [UInt32] = []

  /// Converts `line`.
  ///
  /// - Complexity: O(n) in the scalars of the line, times the length of the longest listed word.
  public init(of line: String) {
    let scalars = line.unicodeScalars.map(\.value)
    output.reserveCapacity(scalars.count + 8)
    var place = 0
    while place < scalars.count {
      var end = place
      while end < scalars.count, Self.isSyllable(scalars[end]) { end += 1 }
      if end == place {
        output.append(scalars[place])
        place += 1
      } else {
        let next =
          end + 1 < scalars.count && scalars[end] == 0x20
          ? Array(scalars[(end + 1)...].prefix(8)) : []
        let isCounted = place > 0 && (0x30...0x39).contains(scalars[place - 1])
        convert(
          Array(scalars[place..<end]),
          next: Array(next.prefix { Self.isSyllable($0) }),
          isCounted: isCounted
        )
        place = end
      }
    }
    text = String(scalars: output)
  }

  private static func isSyllable(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

  /// - Parameter isCounted: whether a number stands before the word, as in 30년동안, where no word begins.
  private mutating func convert(_ word: [UInt32], next: [UInt32], isCounted: Bool) {
    let tables = OrthographyTables.shared
    var place = 0
    if let name = nameLength(word, next: next) {
      output.append(contentsOf: word[..<name])
      place = name
      if name < word.count { space(before: word[name]) }
    }
    let first = place
    if isCounted, let syllable = word.first, InitialSound.southern(syllable) != nil {
      output.append(syllable)
      place = 1
    }
    while place < word.count {
      if let end = kept(word, at: place, tables) {
        output.append(contentsOf: word[place..<end])
        place = end
      } else if let (pair, end) = listed(word, at: place, from: first, tables) {
        replace(word[place..<end], by: pair.south, pair.kind)
        place = end
      } else {
        place += convertSyllable(word, at: place, from: first, next: next)
      }
    }
  }

  /// How many syllables a name takes up that a title follows: 리설주녀사.
  private func nameLength(_ word: [UInt32], next: [UInt32]) -> Int? {
    guard word.count >= 3, let first = Unicode.Scalar(word[0]), KoreanSurnames.contain(first) else {
      return nil
    }
    // 로씨야대통령 begins with a surname's syllable too, but with a listed word.
    var isListed = false
    OrthographyTables.shared.byNorth.matches(in: word, from: 0) { number, _ in
      isListed = isListed || OrthographyTables.shared.pairs[number].kind == "loanword"
    }
    guard !isListed else { return nil }
    let rest = word.count == 3 ? next : Array(word[3...].prefix(TailAutomaton.longestTail + 1))
    guard !rest.isEmpty, rest.count <= TailAutomaton.longestTail,
      let tail = KoreanTail(String(scalars: rest), after: nil as FinalSound?, host: .person),
      case .suffix("title") = tail.segments.first?.kind,
      tail.segments[0].text.unicodeScalars.count > 1
    else { return nil }
    return 3
  }

  // MARK: - Listed words

  private func kept(_ word: [UInt32], at place: Int, _ tables: OrthographyTables) -> Int? {
    var longest: Int?
    tables.kept.matches(in: word, from: place) { _, end in
      if place == 0 || end - place > 2 { longest = end }
    }
    guard let longest else { return nil }
    // A word of the other list wins: 로케트, which the South writes otherwise.
    var isLonger = false
    tables.byNorth.matches(in: word, from: place) { _, end in
      if end >= longest { isLonger = true }
    }
    return isLonger ? nil : longest
  }

  private func listed(
    _ word: [UInt32],
    at place: Int,
    from first: Int,
    _ tables: OrthographyTables
  ) -> (OrthographyTables.Pair, Int)? {
    var found: (OrthographyTables.Pair, Int)?
    tables.byNorth.matches(in: word, from: place) { number, end in
      let pair = tables.pairs[number]
      guard pair.kind != "ambiguous" else { return }
      let depth = place - first
      let isAllowed =
        switch pair.kind {
        case "initial":
          depth == 0
            || (depth >= 2 || Self.prefixes.contains(word[place - 1]))
              && (end - place > 2 || !tables.isInside(word[place - 1], word[place]))
        default: depth == 0 || end - place > 2 || depth >= 2 && pair.kind == "word"
        }
      if isAllowed { found = (pair, end) }
    }
    return found
  }

  /// Prefixes before which a word stays a word of its own: 신여성, 총연합회.
  private static let prefixes: Set<UInt32> = Set("신구총반비재친몰초각매제전".unicodeScalars.map(\.value))

  private mutating func replace(
    _ original: ArraySlice<UInt32>,
    by result: [UInt32],
    _ kind: String
  ) {
    output.append(contentsOf: result)
    guard !original.elementsEqual(result) else { return }
    let rule: SpellingChange.Rule =
      switch kind {
      case "initial": .initialSound
      case "loanword": .loanword
      default: .word
      }
    note(original, result, rule)
  }

  private mutating func note(
    _ original: some Sequence<UInt32>,
    _ result: some Sequence<UInt32>,
    _ rule: SpellingChange.Rule
  ) {
    changes.append(
      SpellingChange(
        original: String(scalars: original),
        result: String(scalars: result),
        rule: rule
      )
    )
  }

  private mutating func space(before scalar: UInt32) {
    output.append(0x20)
    note([scalar], [0x20, scalar], .spacing)
  }

  // MARK: - Rules

  /// Converts the syllables at `place` by rule, and returns how many were read.
  private mutating func convertSyllable(
    _ word: [UInt32],
    at place: Int,
    from first: Int,
    next: [UInt32]
  ) -> Int {
    let syllable = word[place]
    let following = place + 1 < word.count ? word[place + 1] : nil
    guard place > 0 else {
      if let initial = InitialSound.southern(syllable), InitialSound.isReading(syllable),
        let following, InitialSound.isReading(following)
      {
        replace([syllable], by: [initial], "initial")
      } else {
        output.append(syllable)
      }
      return 1
    }
    let before = word[place - 1]
    if let rate = InitialSound.rate(syllable, after: before) {
      output.append(rate)
      note([before, syllable], [before, rate], .rate)
    } else if let ending = Self.ending(word, at: place) {
      output.append(ending.last ?? syllable)
      if ending.count > 1 { output[output.count - 2] = ending[0] }
      note([before, syllable], ending.count > 1 ? [ending[0]] : [before, ending[0]], .ending)
      if ending.count > 1 { output.removeLast() }
    } else if let question = Self.question(word, at: place) {
      output.append(question)
      note([before, syllable], [before, question], .question)
    } else {
      if Self.wantsSpace(word, at: place, next: next) { space(before: syllable) }
      output.append(syllable)
    }
    return 1
  }

  /// 어 or 었 for 여 or 였 after ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ, or 셨 for 시였; the result of two scalars replaces both.
  private static func ending(_ word: [UInt32], at place: Int) -> [UInt32]? {
    let (syllable, before) = (word[place], word[place - 1])
    guard syllable == 0xC5EC || syllable == 0xC600, isSyllable(before) else { return nil }
    let index = before - 0xAC00
    guard index % 28 == 0, [20, 1, 5, 11, 16, 19].contains(index % 588 / 28) else { return nil }
    if syllable == 0xC600 { return before == 0xC2DC ? [0xC168, 0xC168] : [0xC5C8] }
    let next = place + 1 < word.count ? String(scalars: [word[place + 1]]) : ""
    switch String(scalars: [before]) {
    case "이" where !["서", "야", "도", "지", "진", "졌", "온", "나", "받", "져"].contains(next): return nil
    case "기" where place == 1, "대" where place == 1, "제" where place == 1: return nil
    case "시" where next.isEmpty && place < 3: return nil
    default: return [0xC5B4]
    }
  }

  /// 까 or 쏘 for 가 or 소 after the ending -ㄹ.
  private static func question(_ word: [UInt32], at place: Int) -> UInt32? {
    guard "할될을킬릴낼쓸".unicodeScalars.contains(where: { $0.value == word[place - 1] }) else {
      return nil
    }
    let rest = String(scalars: word[place...].prefix(8))
    if ["가", "가요", "가고", "가를", "가봐"].contains(rest) { return 0xAE4C }
    return rest == "소냐" ? 0xC3D8 : nil
  }

  /// Whether the South writes a space before the syllable at `place`: 할 수 있다, 하고 있다, 하는 것.
  private static func wantsSpace(_ word: [UInt32], at place: Int, next: [UInt32]) -> Bool {
    let before = word[place - 1]
    let rest = String(scalars: word[place...].prefix(8))
    let hasRieul = isSyllable(before) && (before - 0xAC00) % 28 == 8
    switch word[place] {
    case 0xC218:  // 수
      let isBare = ["수", "수가", "수도", "수는", "수밖에"].contains(rest)
      let follows = next.first.map { $0 == 0xC788 || $0 == 0xC5C6 } ?? false
      return hasRieul && (isBare && follows || rest.hasPrefix("수있") || rest.hasPrefix("수없"))
    case 0xC788:  // 있
      return place >= 2 && (before == 0xACE0 || before == 0xC218 && hasRieulBefore(word, place))
    case 0xC5C6:  // 없
      return before == 0xC218 && hasRieulBefore(word, place)
    case 0xAC83:  // 것
      return place >= 2
        && "는던은한된할될을인".unicodeScalars.contains { $0.value == before }
    case 0xB54C:  // 때
      return hasRieul && "할될을".unicodeScalars.contains { $0.value == before }
    default: return false
    }
  }

  private static func hasRieulBefore(_ word: [UInt32], _ place: Int) -> Bool {
    place >= 2 && isSyllable(word[place - 2]) && (word[place - 2] - 0xAC00) % 28 == 8
  }
}
