/// Where a word stands in a `SoundStore`, and what comparing needs to know of it beside its letters.
struct SoundWord: Sendable {
  /// Its places, one more than it has letters with the edge.
  let places: Range<Int>
  let script: NameScript
  /// In hundredths of a bit.
  var information: Int32 = 0
  /// A single letter that stands for a word.
  var isInitial = false
  /// A patronymic, an initial or a particle: often left out.
  var isOptional = false
  /// The names whose forms it is, see `GivenNames`.
  var names: Int32 = GivenNames.noNames
}

/// The letters of many words, one after the other, so that comparing them follows no references.
struct SoundStore: Sendable {
  private(set) var places: [SoundPlace] = []
  /// What the letters from each place on can add to an alignment at best: for each place three numbers,
  /// one for each script of the other word; hundredths of a bit below 0.
  private(set) var bounds: [Int32] = []
  private(set) var words: [SoundWord] = []

  /// Adds a word of `letters`, which have no edge yet.
  ///
  /// - Complexity: O(*n*).
  mutating func append(
    _ letters: [UInt8],
    of script: NameScript,
    units: LetterUnits,
    sounds: SoundTables
  ) -> SoundWord {
    let start = places.count
    places.append(SoundPlace())
    var before: UInt8 = 0
    var last: UInt8 = 0
    for place in 0...letters.count {
      let letter = place < letters.count ? letters[place] : 0
      var ending = SoundPlace(one: LetterUnits.id(of: letter))
      if place > 0 { ending.two = units.id(of: last, letter) }
      if place > 1 { ending.three = units.id(of: before, last, letter) }
      ending.long = SoundPlace.bit(ending.two) | SoundPlace.bit(ending.three)
      places.append(ending)
      before = last
      last = letter
    }
    sounds.addBounds(of: places[start...], script, to: &bounds)
    return SoundWord(places: start..<places.count, script: script)
  }

  /// Forgets the words, and keeps the room that they had.
  mutating func clear() {
    places.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Makes `word` one of the words.
  mutating func add(_ word: SoundWord) { words.append(word) }
}
