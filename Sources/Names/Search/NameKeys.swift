/// Keys that the spellings of one name share, so that pairs of like names among a great many are found without
/// comparing each with each.
///
/// Names that share a key are worth comparing; most of them are not one. Two spellings of one name share a key
/// more often in one script than across scripts, where `NameIndex` finds more.
public struct NameKeys: Sendable {
  /// Which names share a key.
  public enum Breadth: Sendable {
    /// Names of which two words sound alike, or one and the initial of another: for persons.
    case anyTwoWords
    /// Names of which all words sound alike, in any order: for names of things.
    case wholeName
  }

  private let comparer: NameComparer

  /// Creates keys for what `comparer` compares.
  public init(comparer: NameComparer) { self.comparer = comparer }

  /// The keys of `name`, each once.
  ///
  /// - Complexity: O(*n*) in the letters, and quadratic in the words, of which eight at most are looked at.
  public func keys(of name: AnalyzedName, breadth: Breadth) -> [UInt64] {
    var keys: [UInt64] = []
    func add(_ kind: UInt64, _ numbers: [UInt64]) {
      var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ kind
      for number in numbers { key = (key ^ number) &* 0x9E37_79B9_7F4A_7C15 }
      key ^= key >> 32
      if !keys.contains(key) { keys.append(key) }
    }
    let words = name.parts.map(\.word)
    let classes = words.map { SoundSkeleton.classes(of: $0) }
    let numbers = classes.map { SoundSkeleton.number(of: $0) }
    if !words.isEmpty { add(1, numbers.sorted()) }
    for order in Self.runs(words) {
      add(2, [SoundSkeleton.number(of: SoundSkeleton.classes(of: order))])
    }
    guard breadth == .anyTwoWords else { return keys }
    for first in words.indices {
      for second in words.indices where second != first {
        if first < second, words.count > 2 {
          add(1, [numbers[first], numbers[second]].sorted())
        }
        // An initial, and what the other side may write as one.
        if classes[first].count > 2, words.count < 4 {
          add(3, [UInt64(classes[first][1]), numbers[second]])
        }
      }
    }
    let spellings = comparer.analyzer.korean.spellings
    for reading in name.readings.prefix(2) {
      for given in KoreanKeys.of([reading], spellings: spellings, most: 2) {
        for family in spellings.families(reading.family) {
          add(4, [UInt64(family), UInt64(given)])
        }
      }
    }
    return keys
  }

  /// All letters in one run: as written, and with the last word first.
  private static func runs(_ words: [NameWord]) -> [NameWord] {
    guard let script = words.first?.script, words.allSatisfy({ $0.script == script }) else {
      return []
    }
    let orders =
      words.count > 1 ? [words, [words[words.count - 1]] + words.dropLast()] : [words]
    return orders.map { order in
      NameWord(script: script, letters: order.flatMap(\.letters), text: "")
    }
  }
}
