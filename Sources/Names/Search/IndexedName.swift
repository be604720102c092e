/// What an index that is kept elsewhere knows a name by.
package struct IndexedName: Sendable {
  /// A word of a name.
  package struct Word: Hashable, Sendable {
    /// The number of its script.
    package let script: UInt8
    /// Its letters, as `NameWordReader` reads them.
    package let letters: [UInt8]
    /// Its consonants in classes, see `SoundSkeleton`: four bits a class, the first lowest; sixteen at most.
    package let skeleton: UInt64

    /// Creates the word that was kept.
    package init(script: UInt8, letters: [UInt8], skeleton: UInt64) {
      self.script = script
      self.letters = letters
      self.skeleton = skeleton
    }

    init(_ word: NameWord) {
      script = word.script.rawValue
      letters = word.letters
      skeleton = IndexedName.packed(SoundSkeleton.classes(of: word))
    }
  }

  /// The version of keys and letters: with another one, what is kept must be made anew.
  ///
  /// It goes up when the tables of letters, sounds or Korean spellings change.
  package static let version: UInt8 = 1

  /// The words.
  package let words: [Word]
  /// Keys of the readings as the name of a Korean.
  package let korean: [UInt32]

  /// The classes in four bits each.
  fileprivate static func packed(_ classes: [UInt8]) -> UInt64 {
    var packed: UInt64 = 0
    for (place, sound) in classes.prefix(16).enumerated() {
      packed |= UInt64(sound) << UInt64(4 * place)
    }
    return packed
  }
}

extension NameComparer {
  /// What an index knows `name` by.
  ///
  /// - Complexity: O(*n*) in the scalars that are looked at.
  package func indexed(_ name: String) -> IndexedName {
    let words = analyzer.reader.words(of: name)
    let readings = analyzer.korean.readings(of: words).prefix(2)
    return IndexedName(
      words: words.map { IndexedName.Word($0) },
      korean: KoreanKeys.of(readings, spellings: analyzer.korean.spellings, most: 2)
    )
  }

  /// The words of `name`, as an index knows them.
  package func keyWords(of name: String) -> [IndexedName.Word] {
    analyzer.reader.words(of: name).map { IndexedName.Word($0) }
  }
}

/// A name that is looked for in an index that is kept elsewhere.
///
/// The index is asked for words whose skeletons share enough with those of the query, then for the names
/// that hold the words with the most evidence.
package struct NameProbe {
  /// The neighbours, and the neighbours but one, in a skeleton: a bit each.
  private struct Neighbours {
    var next: UInt128 = 0
    var nextButOne: UInt128 = 0
    var weight: Int { 2 * next.nonzeroBitCount + nextButOne.nonzeroBitCount }

    init(_ packed: UInt64) {
      var rest = packed
      var before: UInt64 = 0
      var last: UInt64 = 0
      while rest != 0 {
        let sound = rest & 15
        if last != 0 { next |= 1 << UInt128(last * 9 + sound) }
        if before != 0 { nextButOne |= 1 << UInt128(before * 9 + sound) }
        (before, last) = (last, sound)
        rest >>= 4
      }
    }
  }

  /// What the names found are compared with.
  private let query: AnalyzedName
  private let comparer: NameComparer
  private let neighbours: [Neighbours]
  private var sounds: SoundStore
  /// The word of an index that is held against those of the query.
  private var other = SoundStore()
  private let words: [SoundWord]
  private let keys: [IndexedName.Word]
  private var room = NameComparer.Room()

  /// Keys of the readings as the name of a Korean.
  package let korean: [UInt32]
  /// How many words are looked for: those of the name, all in one, and a lone word of Hangul in two.
  package var wordCount: Int { words.count }
  /// Whether the name has no letters to look for.
  package var isEmpty: Bool { query.isEmpty }

  /// Makes `name` ready.
  package init(_ name: String, comparer: NameComparer) {
    self.comparer = comparer
    query = comparer.analyze(name)
    let queryWords = NameIndex.queryWords(query)
    neighbours = queryWords.map { Neighbours(IndexedName.Word($0).skeleton) }
    keys = queryWords.map { IndexedName.Word($0) }
    var sounds = SoundStore()
    words = queryWords.map { comparer.analyzer.sound(of: $0, in: &sounds) }
    self.sounds = sounds
    korean = KoreanKeys.of(
      query.readings[...],
      spellings: comparer.analyzer.korean.spellings,
      most: 3
    )
  }

  /// The word of this number, as an index would keep it.
  package func key(of number: Int) -> IndexedName.Word { keys[number] }

  /// How much a skeleton shares with that of each word of the query, from 0 to 255.
  ///
  /// - Complexity: O(*w*) in the words of the query.
  package func shares(of skeleton: UInt64, into shares: inout [UInt8]) {
    let other = Neighbours(skeleton)
    let weight = other.weight
    for (place, own) in neighbours.enumerated() {
      let shared =
        2 * (own.next & other.next).nonzeroBitCount
        + (own.nextButOne & other.nextButOne).nonzeroBitCount
      shares[place] = UInt8(min(shared * 510 / max(own.weight + weight, 1), 255))
    }
  }

  /// The evidence that a word of the index is a word of the query, in hundredths of a bit.
  package mutating func evidence(of word: IndexedName.Word, for number: Int) -> Int32 {
    guard let script = NameScript(rawValue: word.script) else { return 0 }
    other.clear()
    let sound = comparer.analyzer.sound(
      of: NameWord(script: script, letters: word.letters, text: ""),
      in: &other
    )
    return comparer.evidence(words[number], in: sounds, sound, in: other, least: 0, room: &room)
  }

  /// How like the name is `name`.
  package mutating func likeness(of name: String) -> NameLikeness {
    comparer.compare(query, comparer.analyze(name), in: &room)
  }
}
