/// A longest rising sequence among numbers that differ.
enum RisingSequence {
  private struct Sequence {
    var length = 0
    /// How many of its numbers would stand in the same place if all were sorted.
    var inPlace = 0
    /// The place of the number before the last.
    var previous: Int?

    func isBetter(than other: Sequence) -> Bool {
      (length, inPlace) > (other.length, other.inPlace)
    }
  }

  /// The places of the numbers that are not in it; of sequences of one length, that with the most numbers which
  /// stand where they would if all were sorted, is kept.
  ///
  /// - Complexity: O(n log n).
  static func rest(of numbers: [Int]) -> [Int] {
    let ranks = Dictionary(uniqueKeysWithValues: numbers.sorted().enumerated().map { ($1, $0) })
    var sequences: [Sequence] = []
    // A Fenwick tree: the place that ends the best sequence among numbers up to a rank.
    var best = [Int?](repeating: nil, count: numbers.count + 1)
    for (place, number) in numbers.enumerated() {
      let rank = ranks[number] ?? 0
      var sequence = Sequence()
      var below = rank
      while below > 0 {
        if let end = best[below], sequences[end].isBetter(than: sequence) {
          sequence = sequences[end]
          sequence.previous = end
        }
        below &= below - 1
      }
      sequence.length += 1
      if rank == place { sequence.inPlace += 1 }
      sequences.append(sequence)
      var above = rank + 1
      while above < best.count {
        if best[above].map({ sequence.isBetter(than: sequences[$0]) }) ?? true {
          best[above] = place
        }
        above += above & -above
      }
    }
    var kept: Set<Int> = []
    var next = sequences.indices.reversed().max { sequences[$1].isBetter(than: sequences[$0]) }
    while let place = next {
      kept.insert(place)
      next = sequences[place].previous
    }
    return numbers.indices.filter { !kept.contains($0) }
  }
}
