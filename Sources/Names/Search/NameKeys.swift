/// Keys that the spellings of one name share, so that pairs of like names among a great many are found without
/// comparing each with each.
///
/// Names that share a key are worth comparing; most of them are not one. Two spellings of one name share a key
/// more often in one script than across scripts, where `NameIndex` finds more.
public struct NameKeys: Sendable {
  /// The keys of a name.
  public struct Keys: Sendable {
    /// All words by their consonants, in any order and in one run; of three words and more, each two of them.
    public internal(set) var sounds: [UInt64] = []
    /// The name as that of a Korean: the family name and the syllables of the given name.
    public internal(set) var korean: [UInt64] = []
    /// Each word by its consonants, with the class of the first letter of another.
    public internal(set) var initials: [UInt64] = []
    /// Whether the name has an initial for a word; names without one share `initials` with it, not with
    /// each other.
    public internal(set) var hasInitial = false
    /// How often each letter stands in the name, letters 32 apart counted together.
    public internal(set) var letters = SIMD32<UInt8>()

    /// How much of the shorter of two names in one script are letters of the other, in any order: 0 to 1.
    public func overlap(with other: Keys) -> Double {
      let common = pointwiseMin(letters, other.letters).wrappedSum()
      let least = min(letters.wrappedSum(), other.letters.wrappedSum())
      return least == 0 ? 0 : Double(common) / Double(least)
    }
  }

  private let comparer: NameComparer

  /// Creates keys for what `comparer` compares.
  public init(comparer: NameComparer) { self.comparer = comparer }

  /// The keys of `name`.
  ///
  /// - Complexity: O(*n*) in the letters, and quadratic in the words, of which eight at most are looked at.
  public func keys(of name: String) -> Keys {
    let analyzer = comparer.analyzer
    let words = analyzer.reader.words(of: name)
    var keys = Keys()
    let classes = words.map { SoundSkeleton.classes(of: $0) }
    let numbers = classes.map { SoundSkeleton.number(of: $0) }
    if !words.isEmpty { keys.sounds.append(Self.key(1, numbers.sorted())) }
    for order in Self.runs(words) {
      let run = Self.key(2, [SoundSkeleton.number(of: SoundSkeleton.classes(of: order))])
      if !keys.sounds.contains(run) { keys.sounds.append(run) }
    }
    for first in words.indices {
      for letter in words[first].letters { keys.letters[Int(letter) % 32] &+= 1 }
      if words[first].letters.count == 1, words[first].script != .hangul { keys.hasInitial = true }
      for second in words.indices where second != first {
        if first < second, words.count > 2 {
          keys.sounds.append(Self.key(1, [numbers[first], numbers[second]].sorted()))
        }
        keys.initials.append(Self.key(3, [Self.initial(of: words[first]), numbers[second]]))
      }
    }
    let spellings = analyzer.korean.spellings
    for reading in analyzer.korean.readings(of: words).prefix(2) {
      for given in KoreanKeys.of([reading], spellings: spellings, most: 2) {
        for family in spellings.families(reading.family) {
          let key = Self.key(4, [UInt64(family), UInt64(given)])
          if !keys.korean.contains(key) { keys.korean.append(key) }
        }
      }
    }
    return keys
  }

  /// The class of the first letter; 0 for a vowel.
  private static func initial(of word: NameWord) -> UInt64 {
    let letter = NameWord(script: word.script, letters: Array(word.letters.prefix(1)), text: "")
    let classes = SoundSkeleton.classes(of: letter)
    return classes.count > 2 ? UInt64(classes[1]) : 0
  }

  private static func key(_ kind: UInt64, _ numbers: [UInt64]) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ kind
    for number in numbers {
      key = (key ^ number) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
    }
    return key
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
