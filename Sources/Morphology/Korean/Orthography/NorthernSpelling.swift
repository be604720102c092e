/// The ways in which the North may write a text of the South, the likeliest first.
///
///     NorthernSpelling.candidates(for: "노동신문", limit: 1)[0].text   // 로동신문
///
/// Unlike the other way round this is no function: 이 may be 이 or 리. Listed words are sure; a word that Chinese
/// characters can spell is offered both ways.
public struct NorthernSpelling: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Its share of 1 among all that were thought of.
  public let weight: Double
  /// What was changed, in order.
  public let changes: [SpellingChange]

  /// At most `limit` ways to write `line`.
  ///
  /// - Complexity: O(n · limit) in the scalars of the line.
  public static func candidates(for line: String, limit: Int) -> [NorthernSpelling] {
    let scalars = line.unicodeScalars.map(\.value)
    var beam = Beam(limit: max(limit, 1))
    var place = 0
    while place < scalars.count {
      var end = place
      while end < scalars.count, (0xAC00...0xD7A3).contains(scalars[end]) { end += 1 }
      if end == place {
        if isGlued(scalars, at: place) {
          beam.branch([([], 0.9, change([0x20], [], .spacing)), ([0x20], 0.1, nil)])
        } else {
          beam.append([scalars[place]])
        }
        place += 1
      } else {
        convert(Array(scalars[place..<end]), into: &beam)
        place = end
      }
    }
    return beam.ways.map {
      NorthernSpelling(text: String(scalars: $0.text), weight: $0.weight, changes: $0.changes)
    }
  }

  private static func convert(_ word: [UInt32], into beam: inout Beam) {
    let tables = OrthographyTables.shared
    var place = 0
    while place < word.count {
      if let (pairs, end) = listed(word, at: place, tables) {
        beam.branch(choices(of: pairs, for: Array(word[place..<end])))
        place = end
      } else if place == 0, word.count > 1, InitialSound.isReading(word[1]),
        case let initials = InitialSound.northern(word[0]), !initials.isEmpty
      {
        // ㄹ is far commoner than ㄴ at the beginning of Sino-Korean words.
        let shares = initials.count == 1 ? [0.4] : [0.3, 0.1]
        let northern = zip(initials, shares).map { initial, share -> Beam.Choice in
          ([initial], share, change([word[0]], [initial], .initialSound))
        }
        beam.branch([([word[0]], 0.6, nil)] + northern)
        place = 1
      } else if let (result, rule) = byRule(word, at: place) {
        beam.branch([(result, 0.9, change([word[place]], result, rule)), ([word[place]], 0.1, nil)])
        place += 1
      } else {
        beam.append([word[place]])
        place += 1
      }
    }
  }

  /// Whether the North writes no space at `place`: 할수 있다, 하고있다.
  private static func isGlued(_ scalars: [UInt32], at place: Int) -> Bool {
    guard scalars[place] == 0x20, place > 0, place + 2 < scalars.count else { return false }
    let before = scalars[place - 1]
    if before == 0xACE0, scalars[place + 1] == 0xC788 { return true }
    let hasRieul = (0xAC00...0xD7A3).contains(before) && (before - 0xAC00) % 28 == 8
    return hasRieul && scalars[place + 1] == 0xC218 && scalars[place + 2] == 0x20
  }

  private static func change(
    _ original: [UInt32],
    _ result: [UInt32],
    _ rule: SpellingChange.Rule
  ) -> SpellingChange {
    SpellingChange(original: String(scalars: original), result: String(scalars: result), rule: rule)
  }

  /// The Northern forms, the first the likeliest, and the word as it stands.
  private static func choices(
    of pairs: [OrthographyTables.Pair],
    for original: [UInt32]
  ) -> [Beam.Choice] {
    var left = 1.0
    var choices: [Beam.Choice] = pairs.map { pair in
      let rule: SpellingChange.Rule =
        switch pair.kind {
        case "initial": .initialSound
        case "loanword": .loanword
        default: .word
        }
      let part = pair.kind == "ambiguous" ? 0.3 : pairs.count == 1 ? 0.95 : 0.6
      let share = left * part
      left -= share
      return (pair.north, share, original == pair.north ? nil : change(original, pair.north, rule))
    }
    choices.append((original, left, nil))
    return choices
  }

  /// The longest listed word at `place`, in each of its Northern forms.
  private static func listed(
    _ word: [UInt32],
    at place: Int,
    _ tables: OrthographyTables
  ) -> ([OrthographyTables.Pair], Int)? {
    var found: [OrthographyTables.Pair] = []
    var longest = 0
    tables.bySouth.matches(in: word, from: place) { number, end in
      let pair = tables.pairs[number]
      guard place == 0 || end - place > 2 || place >= 2 && pair.kind == "initial" else { return }
      if end > longest { found = [] }
      longest = end
      found.append(pair)
    }
    let sure = found.filter { $0.kind != "ambiguous" }
    return found.isEmpty ? nil : (sure + found.filter { $0.kind == "ambiguous" }, longest)
  }

  /// 여 and 였 for 어 and 었 after verb stems in ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ, 시였 for 셨, 가 for 까 after -ㄹ.
  private static func byRule(
    _ word: [UInt32],
    at place: Int
  ) -> ([UInt32], SpellingChange.Rule)? {
    if word[place] == 0xC168 { return ([0xC2DC, 0xC600], .ending) }
    guard place > 0 else { return nil }
    let before = word[place - 1]
    switch word[place] {
    case 0xC5C8 where stems.contains(before): return ([0xC600], .ending)
    case 0xC5B4 where stems.contains(before) && before != 0xC774: return ([0xC5EC], .ending)
    case 0xAE4C where (0xAC00...0xD7A3).contains(before) && (before - 0xAC00) % 28 == 8:
      return ([0xAC00], .question)
    default: return nil
    }
  }

  private static let stems: Set<UInt32> = Set("되이시피비개내세베띄쥐뛰떼메매새".unicodeScalars.map(\.value))
}

/// The likeliest ways so far: what all share, and for each way a chain of choices.
private struct Beam {
  typealias Choice = (text: [UInt32], share: Double, change: SpellingChange?)

  /// A choice that a way made, and the one before it.
  private struct Link {
    let parent: Int
    let choice: Int
  }

  private let limit: Int
  /// The text before each branching, and after the last.
  private var shared: [[UInt32]] = [[]]
  private var branches: [[Choice]] = []
  private var links: [Link] = []
  private var ends: [(weight: Double, link: Int)] = [(1, -1)]

  init(limit: Int) { self.limit = limit }

  mutating func append(_ scalars: [UInt32]) {
    shared[shared.count - 1] += scalars
  }

  /// - Complexity: O(c · limit · log) in the c choices.
  mutating func branch(_ choices: [Choice]) {
    var next: [(weight: Double, parent: Int, choice: Int)] = []
    for end in ends {
      for (number, choice) in choices.enumerated() {
        next.append((end.weight * choice.share, end.link, number))
      }
    }
    next.sort { $0.weight > $1.weight }
    ends = next.prefix(limit).map { way in
      links.append(Link(parent: way.parent, choice: way.choice))
      return (way.weight, links.count - 1)
    }
    branches.append(choices)
    shared.append([])
  }

  /// The ways, the likeliest first.
  var ways: [(text: [UInt32], weight: Double, changes: [SpellingChange])] {
    ends.map { end in
      var chosen: [Int] = []
      var link = end.link
      while link >= 0 {
        chosen.append(links[link].choice)
        link = links[link].parent
      }
      var text = shared[0]
      var changes: [SpellingChange] = []
      for (place, number) in chosen.reversed().enumerated() {
        let choice = branches[place][number]
        text += choice.text + shared[place + 1]
        if let change = choice.change { changes.append(change) }
      }
      return (text, end.weight, changes)
    }
  }
}
