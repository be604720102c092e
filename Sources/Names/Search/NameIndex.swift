/// A great many names, made ready to find those most like a given one.
///
/// Names share words, so there are far fewer words than names. A query finds the words that sound like its
/// own, first by the skeletons of their consonants, then by their sounds; the names that hold them are
/// compared in full. Names of Koreans are found by the syllables of the given name besides.
public struct NameIndex: Sendable {
  /// A name that was found.
  public struct Match: Sendable {
    /// Its place among the names of the index.
    public let place: Int
    /// How alike it and the query are.
    public let likeness: NameLikeness
  }

  /// How many words are aligned and kept for each word of a query, and how many names are compared in
  /// full.
  private static let mostAligned = 160
  private static let mostWords = 40
  private static let mostNames = 120
  /// How many places of names are looked through for one word of a query.
  private static let mostPlaces = 6_000
  /// How many words of a name are looked up in pairs, and how many for each word of a query.
  private static let mostPaired = 4
  private static let mostWordsPaired = 12

  /// The names, in the order given.
  public let names: [String]

  /// What compares the names.
  public let comparer: NameComparer

  private let sounds: SoundStore
  /// How much the keys of each skeleton weigh together.
  private let weights: [UInt8]
  private let wordsByLetters: HashPostings
  private let skeletonsByKey: Postings
  private let wordsBySkeleton: Postings
  private let namesByWord: Postings
  private let namesByPair: HashPostings
  private let namesByWords: HashPostings
  private let namesByKoreanKey: HashPostings

  /// Indexes `names`.
  ///
  /// - Complexity: O(*n* log *n*) in the names; each distinct word is analysed once.
  public init(_ names: [String], comparer: NameComparer = NameComparer()) {
    self.names = names
    self.comparer = comparer
    let analyzer = comparer.analyzer
    // Words are told apart by 64 bits of hash: two of a million share theirs once in thirty million tries.
    var ids: [UInt64: Int32] = [:]
    var skeletons: [UInt64: Int32] = [:]
    var bySkeleton: [(key: Int32, value: Int32)] = []
    var sounds = SoundStore()
    var weights: [UInt8] = []
    var byLetters: [(hash: UInt32, value: Int32)] = []
    var byWord: [(key: Int32, value: Int32)] = []
    var byKey: [(key: Int32, value: Int32)] = []
    var byPair: [(hash: UInt32, value: Int32)] = []
    var byWords: [(hash: UInt32, value: Int32)] = []
    var byKoreanKey: [(hash: UInt32, value: Int32)] = []
    var found: [Int32] = []
    for (place, name) in names.enumerated() {
      let words = analyzer.reader.words(of: name)
      found.removeAll(keepingCapacity: true)
      for word in words {
        let hash = HashPostings.hash(word.script, word.letters)
        let id = ids[hash] ?? Int32(sounds.words.count)
        if Int(id) == sounds.words.count {
          ids[hash] = id
          let sound = analyzer.sound(of: word, in: &sounds)
          sounds.add(sound)
          byLetters.append((UInt32(truncatingIfNeeded: hash), id))
          let classes = SoundSkeleton.classes(of: word)
          let number = SoundSkeleton.number(of: classes)
          let skeleton = skeletons[number] ?? Int32(weights.count)
          if Int(skeleton) == weights.count {
            skeletons[number] = skeleton
            let keys = SoundSkeleton.keys(of: classes)
            for key in keys { byKey.append((Int32(key), skeleton)) }
            weights.append(UInt8(clamping: keys.reduce(0) { $0 + SoundSkeleton.weight($1) }))
          }
          bySkeleton.append((skeleton, id))
        }
        byWord.append((id, Int32(place)))
        for other in found { byPair.append((HashPostings.hash(other, id), Int32(place))) }
        if found.count < Self.mostPaired { found.append(id) }
      }
      byWords.append((HashPostings.hash(words), Int32(place)))
      let readings = analyzer.korean.readings(of: words).prefix(2)
      for key in KoreanKeys.of(readings, spellings: analyzer.korean.spellings, most: 2) {
        byKoreanKey.append((key, Int32(place)))
      }
    }
    namesByWord = Postings(byWord, keyCount: sounds.words.count)
    skeletonsByKey = Postings(byKey, keyCount: SoundSkeleton.keyCount)
    wordsBySkeleton = Postings(bySkeleton, keyCount: weights.count)
    wordsByLetters = HashPostings(byLetters)
    namesByPair = HashPostings(byPair)
    namesByWords = HashPostings(byWords)
    namesByKoreanKey = HashPostings(byKoreanKey)
    self.sounds = sounds
    self.weights = weights
  }

  /// The names most like `name`, best first, at most `limit` of them.
  ///
  /// - Complexity: bounded by the words that sound alike and the names that hold them, not by all names.
  public func search(_ name: String, limit: Int, least: Double = 0.05) -> [Match] {
    let query = comparer.analyze(name)
    var room = NameComparer.Room()
    var tally = PlaceTally()
    var counts = [UInt8](repeating: 0, count: weights.count)
    var paired: [[(id: Int32, evidence: Int32)]] = []
    for (number, word) in Self.queryWords(query).enumerated() {
      let alike = alike(word, &counts, in: &room)
      var budget = Self.mostPlaces
      for (id, evidence) in alike where budget > 0 {
        let places = namesByWord[Int(id)].prefix(budget)
        for place in places { tally.add(evidence, for: place, of: Int32(number)) }
        budget -= places.count
      }
      if number < min(query.parts.count, Self.mostPaired) {
        paired.append(Array(alike.prefix(Self.mostWordsPaired)))
      }
    }
    countPairs(paired, in: &tally)
    let spellings = comparer.analyzer.korean.spellings
    for key in KoreanKeys.of(query.readings[...], spellings: spellings, most: 3) {
      namesByKoreanKey.forEach(of: key, most: Self.mostNames * 3) { place in
        tally.add(1500, for: place, of: -2)
      }
    }
    // The same words in any order, whatever else is found.
    namesByWords.forEach(of: HashPostings.hash(query.parts.map(\.word)), most: Self.mostNames) {
      tally.raise($0, to: .max)
    }
    var matches: [Match] = []
    for place in tally.best(Self.mostNames).map({ Int($0) }) {
      let likeness = comparer.compare(query, comparer.analyze(names[place]), in: &room)
      if likeness.score >= least { matches.append(Match(place: place, likeness: likeness)) }
    }
    matches.sort { ($0.likeness.score, $1.place) > ($1.likeness.score, $0.place) }
    return Array(matches.prefix(limit))
  }

  /// Counts the names that hold words like two of the query, however many names hold each alone.
  private func countPairs(_ words: [[(id: Int32, evidence: Int32)]], in tally: inout PlaceTally) {
    for (number, first) in words.enumerated() {
      for second in words[(number + 1)...] {
        for a in first {
          for b in second {
            namesByPair.forEach(of: HashPostings.hash(a.id, b.id), most: Self.mostNames * 3) {
              tally.raise($0, to: a.evidence + b.evidence)
            }
          }
        }
      }
    }
  }

  /// The words to look for: those of the query, all of them in one, and a lone word of Hangul in two.
  static func queryWords(_ query: AnalyzedName) -> [NameWord] {
    var words = query.parts.map(\.word)
    guard let script = query.script else { return words }
    func add(_ letters: [UInt8]) {
      words.append(NameWord(script: script, letters: letters, text: ""))
    }
    if query.parts.count > 1 { add(query.parts.flatMap(\.word.letters)) }
    if query.parts.count == 1, script == .hangul {
      let text = Array(query.parts[0].word.text.unicodeScalars)
      for cut in 1..<max(text.count, 1) where text.count > 2 {
        for piece in [text[..<cut], text[cut...]] {
          var letters: [UInt8] = []
          for scalar in piece { _ = HangulLetters.append(scalar, to: &letters) }
          add(letters)
        }
      }
    }
    return words
  }

  /// The words of the index that sound like `word`, best first, with their evidence.
  ///
  /// - Parameter counts: zeros, one for each skeleton of the index; they are zeros again afterwards.
  private func alike(
    _ word: NameWord,
    _ counts: inout [UInt8],
    in room: inout NameComparer.Room
  ) -> [(id: Int32, evidence: Int32)] {
    var query = SoundStore()
    let sound = comparer.analyzer.sound(of: word, in: &query)
    var touched: [Int32] = []
    var weight = 0
    for key in SoundSkeleton.keys(of: SoundSkeleton.classes(of: word)) {
      let step = SoundSkeleton.weight(key)
      weight += step
      for id in skeletonsByKey[key] {
        if counts[Int(id)] == 0 { touched.append(id) }
        counts[Int(id)] &+= UInt8(step)
      }
    }
    // How much of both skeletons is shared; the words of the best shares, by buckets.
    var shares = [UInt8](repeating: 0, count: touched.count)
    var buckets = [Int](repeating: 0, count: 256)
    for (place, id) in touched.enumerated() {
      let share = min(Int(counts[Int(id)]) * 510 / (weight + Int(weights[Int(id)])), 255)
      counts[Int(id)] = 0
      shares[place] = UInt8(share)
      buckets[share] += wordsBySkeleton[Int(id)].count
    }
    var least = 255
    var sum = buckets[least]
    while least > 1, sum < Self.mostAligned {
      least -= 1
      sum += buckets[least]
    }
    var found: [(id: Int32, evidence: Int32)] = []
    var left = Self.mostAligned * 2 - (sum - buckets[least])
    func align(_ id: Int32) {
      let evidence = comparer.evidence(
        sound,
        in: query,
        sounds.words[Int(id)],
        in: sounds,
        least: 0,
        room: &room
      )
      if evidence > 0 { found.append((id, evidence)) }
    }
    // The word itself, however many share its skeleton.
    var itself: Int32 = -1
    let hash = UInt32(truncatingIfNeeded: HashPostings.hash(word.script, word.letters))
    wordsByLetters.forEach(of: hash, most: 1) { itself = $0 }
    if itself >= 0 { align(itself) }
    for (place, skeleton) in touched.enumerated() where Int(shares[place]) >= least {
      for id in wordsBySkeleton[Int(skeleton)] where id != itself {
        if Int(shares[place]) == least {
          if left <= 0 { break }
          left -= 1
        }
        align(id)
      }
    }
    found.sort { ($0.evidence, $1.id) > ($1.evidence, $0.id) }
    return Array(found.prefix(Self.mostWords))
  }
}
