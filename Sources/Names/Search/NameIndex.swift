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

  /// How many words are aligned, kept for each word of a query, and how many names are compared in full.
  private static let mostAligned = 160
  private static let mostWords = 40
  private static let mostNames = 60
  /// How many places of names are looked through for one word of a query.
  private static let mostPlaces = 10_000

  /// The names, in the order given.
  public let names: [String]

  /// What compares the names.
  public let comparer: NameComparer

  private let words: [AnalyzedName.Part]
  private let wordsByKey: Postings
  private let namesByWord: Postings
  private let koreanKeys: [UInt32: Int32]
  private let namesByKoreanKey: Postings

  /// Indexes `names`.
  ///
  /// - Complexity: O(*n*) in the names; each distinct word is analysed once.
  public init(_ names: [String], comparer: NameComparer = NameComparer()) {
    self.names = names
    self.comparer = comparer
    let analyzer = comparer.analyzer
    var ids: [NameWord: Int32] = [:]
    var words: [AnalyzedName.Part] = []
    var byWord: [(key: Int32, value: Int32)] = []
    var byKey: [(key: Int32, value: Int32)] = []
    var koreanKeys: [UInt32: Int32] = [:]
    var byKoreanKey: [(key: Int32, value: Int32)] = []
    for (place, name) in names.enumerated() {
      let found = analyzer.reader.words(of: name)
      for word in found {
        let plain = NameWord(script: word.script, letters: word.letters, text: "")
        let id = ids[plain] ?? Int32(words.count)
        if Int(id) == words.count {
          ids[plain] = id
          words.append(analyzer.part(word))
          for key in SoundSkeleton.keys(of: word) { byKey.append((Int32(key), id)) }
        }
        byWord.append((id, Int32(place)))
      }
      let readings = analyzer.korean.readings(of: found).prefix(2)
      for key in KoreanKeys.of(Array(readings), spellings: analyzer.korean.spellings, most: 2) {
        let id = koreanKeys[key] ?? Int32(koreanKeys.count)
        koreanKeys[key] = id
        byKoreanKey.append((id, Int32(place)))
      }
    }
    self.words = words
    wordsByKey = Postings(byKey, keyCount: SoundSkeleton.keyCount)
    namesByWord = Postings(byWord, keyCount: words.count)
    self.koreanKeys = koreanKeys
    namesByKoreanKey = Postings(byKoreanKey, keyCount: koreanKeys.count)
  }

  /// The names most like `name`, best first, at most `limit` of them.
  ///
  /// - Complexity: bounded by the words that sound alike and the names that hold them, not by all names.
  public func search(_ name: String, limit: Int, least: Double = 0.05) -> [Match] {
    let query = comparer.analyze(name)
    var room = NameComparer.Room()
    var evidence: [Int32: Int32] = [:]
    for word in queryWords(query) {
      var seen: [Int32: Int32] = [:]
      var budget = Self.mostPlaces
      for (id, found) in alike(word, in: &room) where budget > 0 {
        let places = namesByWord[Int(id)]
        for place in places.prefix(budget) { seen[place] = max(seen[place] ?? 0, found) }
        budget -= places.count
      }
      for (place, found) in seen { evidence[place, default: 0] += found }
    }
    let spellings = comparer.analyzer.korean.spellings
    for key in KoreanKeys.of(query.readings, spellings: spellings, most: 3) {
      guard let id = koreanKeys[key] else { continue }
      for place in namesByKoreanKey[Int(id)].prefix(Self.mostNames * 4) {
        evidence[place, default: 0] += 1500
      }
    }
    var candidates = evidence.map { (place: $0.key, evidence: $0.value) }
    if candidates.count > Self.mostNames {
      candidates.sort { ($0.evidence, $1.place) > ($1.evidence, $0.place) }
      candidates.removeLast(candidates.count - Self.mostNames)
    }
    var matches: [Match] = []
    for candidate in candidates {
      let place = Int(candidate.place)
      let likeness = comparer.compare(query, comparer.analyze(names[place]), in: &room)
      if likeness.score >= least { matches.append(Match(place: place, likeness: likeness)) }
    }
    matches.sort { ($0.likeness.score, $1.place) > ($1.likeness.score, $0.place) }
    return Array(matches.prefix(limit))
  }

  /// The words to look for: those of the query, all of them in one, and a lone word of Hangul in two.
  private func queryWords(_ query: AnalyzedName) -> [AnalyzedName.Part] {
    var words = query.parts
    guard let script = query.script else { return words }
    let analyzer = comparer.analyzer
    func add(_ letters: [UInt8]) {
      words.append(analyzer.part(NameWord(script: script, letters: letters, text: "")))
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
  private func alike(
    _ word: AnalyzedName.Part,
    in room: inout NameComparer.Room
  ) -> [(id: Int32, evidence: Int32)] {
    var counts = [UInt8](repeating: 0, count: words.count)
    var touched: [Int32] = []
    let keys = SoundSkeleton.keys(of: word.word)
    for key in keys {
      let weight: UInt8 = key < 81 ? 2 : 1
      for id in wordsByKey[key] {
        if counts[Int(id)] == 0 { touched.append(id) }
        counts[Int(id)] &+= weight
      }
    }
    // The best counts first, by buckets: there are few different ones.
    var buckets = [Int](repeating: 0, count: 256)
    for id in touched { buckets[Int(counts[Int(id)])] += 1 }
    var least = 255
    var sum = 0
    while least > 1, sum + buckets[least] <= Self.mostAligned {
      sum += buckets[least]
      least -= 1
    }
    var found: [(id: Int32, evidence: Int32)] = []
    var taken = 0
    for id in touched where Int(counts[Int(id)]) >= least && taken < Self.mostAligned * 2 {
      taken += 1
      let evidence = comparer.evidence(word, words[Int(id)], least: 0, in: &room)
      if evidence > 0 { found.append((id, evidence)) }
    }
    found.sort { ($0.evidence, $1.id) > ($1.evidence, $0.id) }
    return Array(found.prefix(Self.mostWords))
  }
}
