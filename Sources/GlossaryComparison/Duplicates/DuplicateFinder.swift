public import Glossaries
internal import Languages
public import Names

/// Finds concepts that may be one, by ids, terms and names across spellings, scripts and languages.
public struct DuplicateFinder: Sendable {
  /// What was found.
  public struct Findings: Sendable {
    /// The pairs, the likeliest first.
    public let candidates: [DuplicateCandidate]
    /// How many pairs were compared.
    public let comparisons: Int
    /// How many sounds so many names have that names were not compared for them.
    public let commonSounds: Int
  }

  /// The least score of a pair that is told.
  public let least: Double
  private let comparer: NameComparer
  private let folder = NameFolder()

  /// Creates a finder.
  public init(least: Double, comparer: NameComparer = NameComparer()) {
    self.least = least
    self.comparer = comparer
  }

  /// The pairs of `concepts` that may be one.
  ///
  /// Pairs come from keys that their names share, so that the work grows with the number of like names, not with
  /// the square of all. Concepts that have no script in common are found through an index of names.
  ///
  /// - Parameters:
  ///   - border: where the concepts of a second glossary begin; then only pairs across it are looked for.
  ///   - known: pairs that are decided and not to be told, by places.
  /// - Complexity: O(n log n) in the terms and in the pairs that share a key.
  public func find(
    among concepts: [Concept],
    border: Int? = nil,
    except known: (Int, Int) -> Bool = { _, _ in false }
  ) -> Findings {
    let names = concepts.map { ConceptNames($0, folder: folder) }
    var blocks = DuplicateBlocks(border: border)
    for (place, concept) in concepts.enumerated() {
      for id in concept.externalIDs { blocks.add(Self.hash(Array(id.utf8), 1), place) }
      for name in names[place].names { blocks.add(Self.hash(name.folded, 2), place) }
    }
    blocks.pair(most: nil)
    let keys = NameKeys(comparer: comparer)
    for (place, concept) in concepts.enumerated() {
      let breadth: NameKeys.Breadth = concept.kind == .person ? .anyTwoWords : .wholeName
      for name in names[place].names where name.isFull {
        for key in keys.keys(of: comparer.analyze(name.text), breadth: breadth) {
          blocks.add(key, place)
        }
      }
    }
    blocks.pair(most: DuplicateBlocks.mostShared)
    addAcrossScripts(names, border: border, to: &blocks)
    blocks.finish()
    var scorer = DuplicateScorer(comparer: comparer)
    var candidates: [DuplicateCandidate] = []
    for pair in blocks.pairs {
      let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      if border != nil, concepts[first].id == concepts[second].id { continue }
      let verdict = scorer.score(
        concepts[first],
        names[first],
        concepts[second],
        names[second],
        least: least
      )
      guard verdict >= least, !known(first, second) else { continue }
      candidates.append(
        DuplicateCandidate(
          first: first,
          second: second,
          score: verdict,
          reasons: scorer.reasons(
            concepts[first],
            names[first],
            concepts[second],
            names[second]
          )
        )
      )
    }
    candidates.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    return Findings(
      candidates: candidates,
      comparisons: blocks.pairs.count,
      commonSounds: blocks.commonKeys
    )
  }

  /// Adds the pairs of persons, places and names that have no script in common and sound alike.
  private func addAcrossScripts(
    _ names: [ConceptNames],
    border: Int?,
    to blocks: inout DuplicateBlocks
  ) {
    // Only what stands in fewer than all three scripts can lack a common one with something else.
    let poor = names.indices.filter { names[$0].isComparable && names[$0].scripts.count < 3 }
    var groups: [Set<NameLetters>: [Int]] = [:]
    for place in poor { groups[names[place].scripts, default: []].append(place) }
    let rank = { (scripts: Set<NameLetters>) in scripts.reduce(0) { $0 | 1 << $1.rawValue } }
    let scripts = groups.keys.sorted { rank($0) < rank($1) }
    for (number, first) in scripts.enumerated() {
      for second in scripts[(number + 1)...] where first.isDisjoint(with: second) {
        guard let one = groups[first], let other = groups[second] else { continue }
        // The fewer are looked up among the more.
        let (few, many) = one.count <= other.count ? (one, other) : (other, one)
        let index = NameIndex(many.map { names[$0].best?.text ?? "" }, comparer: comparer)
        for place in few {
          guard let name = names[place].best else { continue }
          for match in index.search(name.text, limit: 5, least: least / 2) {
            blocks.add(pair: place, many[match.place])
          }
        }
      }
    }
  }

  /// A key of bytes, FNV-1a.
  private static func hash(_ bytes: [UInt8], _ kind: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ kind
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
