internal import Names

/// Finds concepts with like names among a great many.
struct LikeNameSearch {
  /// How much of the letters of two names in one script must be the same for them to be compared.
  private static let leastOverlap = 0.6

  private struct Name {
    let text: String
    let concept: Int
    let letters: NameLetters
    let keys: NameKeys.Keys
  }

  /// How many pairs of names were compared.
  private(set) var comparisons = 0
  /// How many keys so many names share that they were not compared for them.
  private(set) var commonSounds = 0

  private let concepts: [ConceptNames]
  private let least: Double
  private let comparer: NameComparer
  private let names: [Name]
  private var room = NameComparer.Room()
  /// Names made ready of late, by their number.
  private var ready = [(name: Int, analyzed: AnalyzedName)?](repeating: nil, count: 1 << 14)

  /// - Parameter least: the least likeness of names.
  init(_ concepts: [ConceptNames], least: Double, comparer: NameComparer) {
    self.concepts = concepts
    self.least = least
    self.comparer = comparer
    let keys = NameKeys(comparer: comparer)
    names = concepts.enumerated().flatMap { place, concept in
      concept.names.compactMap { name in
        guard name.isFull, let letters = name.letters else { return nil }
        return Name(
          text: name.text,
          concept: place,
          letters: letters,
          keys: keys.keys(of: name.text)
        )
      }
    }
  }

  /// Finds concepts of which two names share a key and are alike.
  mutating func findByKeys(_ isWanted: (Int, Int) -> Bool, _ found: (Int, Int) -> Void) {
    var pairs = PlacePairs()
    let names = self.names
    let concepts = self.concepts
    /// Whether two names are to be compared: in one script, or where the concepts share none.
    func areComparable(_ first: Name, _ second: Name) -> Bool {
      guard isWanted(first.concept, second.concept) else { return false }
      return first.letters == second.letters
        || concepts[first.concept].scripts.isDisjoint(with: concepts[second.concept].scripts)
    }
    func overlap(_ first: Name, _ second: Name) -> Bool {
      first.letters != second.letters
        || first.keys.overlap(with: second.keys) >= Self.leastOverlap
    }
    var blocks = KeyBlocks()
    for (number, name) in names.enumerated() {
      for key in name.keys.korean { blocks.add(key, number) }
    }
    blocks.forEachPair(most: KeyBlocks.mostShared) { first, second in
      if areComparable(names[first], names[second]) { pairs.add(first, second) }
    }
    for (number, name) in names.enumerated() {
      for key in name.keys.sounds { blocks.add(key, number) }
    }
    blocks.forEachPair(most: KeyBlocks.mostShared) { first, second in
      let (one, other) = (names[first], names[second])
      if areComparable(one, other), overlap(one, other) { pairs.add(first, second) }
    }
    for (number, name) in names.enumerated() where concepts[name.concept].isComparable {
      for key in name.keys.initials { blocks.add(key, number) }
    }
    // Who has no initial shares these keys with those who have one, and with no other.
    blocks.forEachPair(most: KeyBlocks.mostShared * 8) { first, second in
      let (one, other) = (names[first], names[second])
      if one.keys.hasInitial || other.keys.hasInitial, areComparable(one, other) {
        pairs.add(first, second)
      }
    }
    commonSounds = blocks.commonKeys
    for (first, second) in pairs.sorted() where score(first, second) >= least {
      found(names[first].concept, names[second].concept)
    }
  }

  /// Finds concepts that have no script in common and of which the first names are alike.
  ///
  /// Those of things, which are mostly translated, are looked up among themselves.
  mutating func findAcrossScripts(
    border: Int?,
    _ isWanted: (Int, Int) -> Bool,
    _ found: (Int, Int) -> Void
  ) {
    findAcrossScripts(concepts.indices.filter { concepts[$0].isComparable }, isWanted, found)
    findAcrossScripts(concepts.indices.filter { concepts[$0].mayBeTransliterated }, isWanted, found)
  }

  private func findAcrossScripts(
    _ places: [Int],
    _ isWanted: (Int, Int) -> Bool,
    _ found: (Int, Int) -> Void
  ) {
    var groups: [Set<NameLetters>: [Int]] = [:]
    for place in places where (1..<3).contains(concepts[place].scripts.count) {
      groups[concepts[place].scripts, default: []].append(place)
    }
    let rank = { (scripts: Set<NameLetters>) in scripts.reduce(0) { $0 | 1 << $1.rawValue } }
    let scripts = groups.keys.sorted { rank($0) < rank($1) }
    for (number, first) in scripts.enumerated() {
      for second in scripts[(number + 1)...] where first.isDisjoint(with: second) {
        guard let one = groups[first], let other = groups[second] else { continue }
        // The fewer are looked up among the more.
        let (few, many) = one.count <= other.count ? (one, other) : (other, one)
        let index = NameIndex(many.map { concepts[$0].best?.text ?? "" }, comparer: comparer)
        for place in few {
          guard let name = concepts[place].best else { continue }
          for match in index.search(name.text, limit: 5, least: least)
          where isWanted(place, many[match.place]) {
            found(place, many[match.place])
          }
        }
      }
    }
  }

  private mutating func score(_ first: Int, _ second: Int) -> Double {
    comparisons += 1
    let (one, other) = (analyzed(first), analyzed(second))
    return comparer.compare(one, other, in: &room).score
  }

  private mutating func analyzed(_ name: Int) -> AnalyzedName {
    let slot = name & (ready.count - 1)
    if let known = ready[slot], known.name == name { return known.analyzed }
    let new = comparer.analyze(names[name].text)
    ready[slot] = (name, new)
    return new
  }
}
