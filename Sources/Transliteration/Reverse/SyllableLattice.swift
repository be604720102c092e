/// The syllables that a stretch of Latin letters can be read as.
struct SyllableLattice {
  /// One syllable read from a place.
  struct Edge {
    let syllable: Unicode.Scalar
    let end: Int
    let score: Double
    let spelling: Double
  }

  /// A run of syllables with the logarithms of its probability and of that of its spelling alone.
  struct Path {
    var text: [Unicode.Scalar]
    var score: Double
    var spelling: Double
  }

  let letters: [UInt8]
  private let tables: LatinKoreanTables

  init(_ letters: [UInt8], tables: LatinKoreanTables) {
    self.letters = letters
    self.tables = tables
  }

  /// The best readings of all the letters as `count` syllables.
  ///
  /// - Complexity: O(n · e · w) in the letters, the edges from each and the width that is kept.
  func paths(syllables count: Int, from place: Int, width: Int) -> [Path] {
    var ends: [Int: [Path]] = [0: [Path(text: [], score: 0, spelling: 0)]]
    for step in 0..<count {
      var next: [Int: [Path]] = [:]
      for (start, paths) in ends {
        for edge in edges(from: start, place: place + step)
        where step + 1 < count || edge.end == letters.count {
          for path in paths {
            next[edge.end, default: []].append(
              Path(
                text: path.text + [edge.syllable],
                score: path.score + edge.score,
                spelling: path.spelling + edge.spelling
              )
            )
          }
        }
      }
      ends = next.mapValues { paths in
        Array(paths.sorted { $0.score > $1.score }.prefix(width))
      }
    }
    return ends[letters.count] ?? []
  }

  /// The syllables that begin at `start`.
  func edges(from start: Int, place: Int) -> [Edge] {
    var best: [Int: [Unicode.Scalar: Double]] = [:]
    for initial in tables.initials {
      guard let afterInitial = match(initial.latin, at: start) else { continue }
      for medial in tables.medials {
        guard let afterMedial = match(medial.latin, at: afterInitial) else { continue }
        for final in tables.finals {
          guard let end = match(final.latin, at: afterMedial) else { continue }
          let code = 0xAC00 + (initial.index * 21 + medial.index) * 28 + final.index
          guard let syllable = Unicode.Scalar(UInt32(code)) else { continue }
          let weight = initial.logWeight + medial.logWeight + final.logWeight
          if weight > best[end, default: [:]][syllable, default: -1e9] {
            best[end, default: [:]][syllable] = weight
          }
        }
      }
    }
    return attested(best, from: start).flatMap { end, syllables in
      syllables.map { syllable, weight in
        let spelling = spelling(of: syllable, start..<end, weight)
        return Edge(
          syllable: syllable,
          end: end,
          score: spelling + prior(of: syllable, at: place),
          spelling: spelling
        )
      }
    }
  }

  /// Adds the syllables whose spelling is on record though no letters would give it.
  private func attested(
    _ edges: [Int: [Unicode.Scalar: Double]],
    from start: Int
  ) -> [Int: [Unicode.Scalar: Double]] {
    var edges = edges
    for (syllable, spellings) in tables.syllables {
      for spelling in spellings.keys {
        guard let end = match(Array(spelling.utf8), at: start) else { continue }
        if edges[end]?[syllable] == nil { edges[end, default: [:]][syllable] = -12 }
      }
    }
    return edges
  }

  private func match(_ latin: [UInt8], at start: Int) -> Int? {
    let end = start + latin.count
    guard end <= letters.count, letters[start..<end].elementsEqual(latin) else { return nil }
    return end
  }

  /// How probable the spelling is of the syllable: what was counted, with the letters' own weight as the
  /// guess for what was not.
  private func spelling(of syllable: Unicode.Scalar, _ range: Range<Int>, _ weight: Double)
    -> Double
  {
    let counts = tables.syllables[syllable] ?? [:]
    let total = counts.values.reduce(0, +)
    let count = counts[String(decoding: letters[range], as: UTF8.self)] ?? 0
    let trust = 2.0
    return ((count + trust * weight.exponential) / (total + trust)).logarithm
  }

  /// How probable the syllable is in the first or second place of a given name.
  private func prior(of syllable: Unicode.Scalar, at place: Int) -> Double {
    let known = tables.positions[syllable] ?? (0, 0)
    let met = (tables.syllables[syllable] ?? [:]).values.reduce(0, +) / 60
    let count = place == 0 ? known.first : known.second
    let total = place == 0 ? tables.totalFirst : tables.totalSecond
    return ((count + met + 0.02) / (total + 250)).logarithm
  }
}
