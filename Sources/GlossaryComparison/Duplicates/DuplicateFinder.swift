public import Glossaries
internal import Languages
public import Names

/// Finds concepts that may be one, by ids, terms and names across spellings, scripts and languages.
public struct DuplicateFinder: Sendable {
  /// What was found.
  public struct Findings: Sendable {
    /// The pairs, the likeliest first.
    public let candidates: [DuplicateCandidate]
    /// How many pairs of names were compared.
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
    func isWanted(_ first: Int, _ second: Int) -> Bool {
      guard first != second else { return false }
      guard let border else { return true }
      return (first < border) != (second < border) && concepts[first].id != concepts[second].id
    }
    var pairs = PlacePairs()
    var blocks = KeyBlocks()
    for (place, concept) in concepts.enumerated() {
      for id in concept.externalIDs { blocks.add(Self.hash(Array(id.utf8), 1), place) }
      for name in names[place].names { blocks.add(Self.hash(name.folded, 2), place) }
    }
    blocks.forEachPair(most: nil) { first, second in
      if isWanted(first, second) { pairs.add(first, second) }
    }
    var search = LikeNameSearch(names, least: least * 0.9, comparer: comparer)
    search.findByKeys(isWanted) { pairs.add($0, $1) }
    search.findAcrossScripts(border: border, isWanted) { pairs.add($0, $1) }
    var scorer = DuplicateScorer(comparer: comparer)
    var candidates: [DuplicateCandidate] = []
    for (first, second) in pairs.sorted() where !known(first, second) {
      let (one, other) = (concepts[first], concepts[second])
      let verdict = scorer.verdict(one, names[first], other, names[second], least: least)
      guard let verdict else { continue }
      candidates.append(
        DuplicateCandidate(
          first: first,
          second: second,
          score: verdict.score,
          reasons: verdict.reasons
        )
      )
    }
    candidates.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    return Findings(
      candidates: candidates,
      comparisons: search.comparisons,
      commonSounds: search.commonSounds
    )
  }

  /// A key of bytes, FNV-1a.
  private static func hash(_ bytes: [UInt8], _ kind: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ kind
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
