/// The ways to spell a whole name, the likeliest first, made one by one.
///
/// A name is spelled in one style throughout, and nobody says in which: its probability is the sum over
/// the styles of that of its parts. Each style yields its own names best first from a heap; a name is
/// given out once nothing that is still to come can be likelier.
///
/// - Source: Fagin, Lotem, Naor 2003, “Optimal aggregation algorithms for middleware” (the threshold).
struct BestFirstNames: Sequence, IteratorProtocol {
  private let parts: [StyledChoices]
  private let priors: [Double]
  private var styles: [StyleHeap]
  private var ready = MaxHeap<[Int]>()
  private var seen: Set<[Int]> = []
  private let limit = 100_000

  /// The ways to spell `parts`.
  ///
  /// - Parameter priors: how likely each style is.
  init(_ parts: [StyledChoices], priors: [Double]) {
    self.parts = parts
    self.priors = priors
    styles = priors.indices.map { style in
      StyleHeap(parts.map { $0.weights[style] }, prior: priors[style])
    }
  }

  /// The next name: which spelling of each part, and how likely it is.
  ///
  /// - Complexity: O(log n) amortized in the names given out so far, for a fixed number of styles.
  mutating func next() -> (choice: [Int], probability: Double)? {
    while true {
      let bound = styles.reduce(0) { $0 + $1.best }
      if let first = ready.first, first.probability >= bound || seen.count >= limit {
        return popReady()
      }
      guard bound > 0, seen.count < limit else { return popReady() }
      var leader = 0
      for style in styles.indices where styles[style].best > styles[leader].best { leader = style }
      guard let choice = styles[leader].pop() else { return popReady() }
      if seen.insert(choice).inserted { ready.insert(choice, probability(of: choice)) }
    }
  }

  /// How likely it is that the parts are spelled so.
  func probability(of choice: [Int]) -> Double {
    priors.indices.reduce(0) { sum, style in
      var product = priors[style]
      for (part, index) in choice.enumerated() { product *= parts[part].weights[style][index] }
      return sum + product
    }
  }

  private mutating func popReady() -> (choice: [Int], probability: Double)? {
    ready.popFirst().map { ($0.value, $0.probability) }
  }
}

/// The names of one style, the likeliest first.
private struct StyleHeap {
  private let weights: [[Double]]
  /// For each part the spellings by falling weight.
  private let order: [[Int]]
  /// By rank of each part's spelling, with the last part whose rank was raised.
  private var heap = MaxHeap<(ranks: [Int], last: Int)>()

  init(_ weights: [[Double]], prior: Double) {
    self.weights = weights
    order = weights.map { row in row.indices.sorted { (row[$1], $0) < (row[$0], $1) } }
    guard !weights.isEmpty, weights.allSatisfy({ !$0.isEmpty }), prior > 0 else { return }
    let best = zip(weights, order).reduce(prior) { $0 * $1.0[$1.1[0]] }
    heap.insert((Array(repeating: 0, count: weights.count), 0), best)
  }

  /// How likely the next name is; 0 when there is none.
  var best: Double { heap.first?.probability ?? 0 }

  /// Takes the next name.
  ///
  /// Each is reached once: by raising ranks from left to right.
  mutating func pop() -> [Int]? {
    guard let (probability, first) = heap.popFirst() else { return nil }
    for part in first.last..<order.count where first.ranks[part] + 1 < order[part].count {
      let row = weights[part]
      let now = row[order[part][first.ranks[part]]]
      let then = row[order[part][first.ranks[part] + 1]]
      guard now > 0, then > 0 else { continue }
      var ranks = first.ranks
      ranks[part] += 1
      heap.insert((ranks, part), probability / now * then)
    }
    return first.ranks.enumerated().map { order[$0][$1] }
  }
}
