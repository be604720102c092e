/// One row of a table: letters, where they stand, and what they become.
struct LetterRule: Hashable, Sendable {
  /// The line of the file.
  let line: Int
  /// The small letters it replaces, by place; never empty.
  let input: [Int]
  /// What they become, in lower case.
  let output: String
  /// What stands before them.
  let before: LetterContext
  /// What stands after them.
  let after: LetterContext
  /// The option that turns the rule on.
  let option: String?
  /// The row in words, for the trace.
  let words: String

  /// How many sides the rule states.
  private var statedSides: Int { (before.isStated ? 1 : 0) + (after.isStated ? 1 : 0) }

  /// Whether the rule goes before `other` where both fit: the longer input, then what an option asks for,
  /// then the more sides stated, then the fewer neighbours that fit.
  func precedes(_ other: LetterRule) -> Bool {
    rank != other.rank
      ? rank.lexicographicallyPrecedes(other.rank) : line < other.line
  }

  private var rank: [Int] {
    [-input.count, option == nil ? 1 : 0, -statedSides, before.size * after.size]
  }

  /// Whether the rules want the same letters with the same right, in places that overlap without one
  /// lying within the other, and make different things of them where none of `earlier` goes before both.
  func conflicts(with other: LetterRule, among earlier: [LetterRule]) -> Bool {
    guard input == other.input, output != other.output, option == other.option,
      statedSides == other.statedSides,
      !(before.covers(other.before) && after.covers(other.after)),
      !(other.before.covers(before) && other.after.covers(after))
    else { return false }
    let sides = 0...CyrillicLetters.count
    let lefts = sides.filter { before.members[$0] && other.before.members[$0] }
    let rights = sides.filter { after.members[$0] && other.after.members[$0] }
    return Self.representatives(lefts, earlier.map(\.before)).contains { left in
      Self.representatives(rights, earlier.map(\.after)).contains { right in
        !earlier.contains { $0.takes(input, left, right) }
      }
    }
  }

  /// Whether the rule can fire beside rules that go before it.
  ///
  /// - Returns: the line of a rule that always takes its place, or `nil` if it can fire.
  func shadow(among earlier: [LetterRule]) -> Int? {
    var last: Int?
    let sides = 0...CyrillicLetters.count
    let lefts = Self.representatives(sides.filter { before.members[$0] }, earlier.map(\.before))
    let rights = sides.filter { after.members[$0] }
    for left in lefts {
      for right in rights {
        let winner = earlier.first { $0.takes(input, left, right) }
        guard let winner else { return nil }
        last = winner.line
      }
    }
    return last
  }

  /// One place for each way in which the contexts tell the places apart.
  private static func representatives(_ places: [Int], _ contexts: [LetterContext]) -> [Int] {
    var seen: Set<[Bool]> = []
    return places.filter { place in seen.insert(contexts.map { $0.members[place] }).inserted }
  }

  /// Whether this rule would take `letters` when they stand between `left` and `right`.
  private func takes(_ letters: [Int], _ left: Int, _ right: Int) -> Bool {
    guard before.members[left] else { return false }
    if input == letters { return after.members[right] }
    return input.count == letters.count + 1 && input.starts(with: letters)
      && input.last.map { $0 + 1 } == right && !after.isStated
  }
}
