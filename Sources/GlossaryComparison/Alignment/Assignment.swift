/// The best way to pair things off one to one, where few pairs are possible.
///
/// Each pair has a weight; the sum of the weights is as great as it can be, which taking the best pair first does
/// not reach. What is best left alone stays without a partner.
///
/// - Source: R. Jonker and A. Volgenant, “A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment
///   Problems”, Computing 38, 1987.
struct Assignment {
  /// A pair that is possible.
  struct Edge {
    let second: Int
    let weight: Double
  }

  /// For each of the first, its partner among the second, if it has one.
  let partners: [Int?]

  /// Pairs off.
  ///
  /// - Parameters:
  ///   - edges: for each of the first, the pairs that are possible, with weights above 0.
  ///   - count: how many the second are.
  /// - Complexity: O(*n* · *e* log *e*) at worst; each step looks only at what the pairs around it change.
  init(edges: [[Edge]], count: Int) {
    let most = edges.lazy.flatMap { $0 }.map(\.weight).max() ?? 0
    // Beside the second, each of the first has a place of its own, where it stays alone.
    var holders = [Int](repeating: -1, count: count + edges.count)
    var places = [Int](repeating: -1, count: edges.count)
    var prices = [Double](repeating: 0, count: count + edges.count)
    var gains = [Double](repeating: 0, count: edges.count)
    var distances = [Double](repeating: .infinity, count: count + edges.count)
    var previous = [Int](repeating: -1, count: count + edges.count)
    for start in edges.indices {
      var heap = DistanceHeap()
      var touched: [Int] = []
      var settled: [Int] = []
      func reach(_ place: Int, _ distance: Double, from first: Int) {
        guard distance < distances[place] else { return }
        if distances[place] == .infinity { touched.append(place) }
        distances[place] = distance
        previous[place] = first
        heap.push(place, distance)
      }
      func spread(from first: Int, _ distance: Double) {
        for edge in edges[first] {
          let cost = most - edge.weight - gains[first] - prices[edge.second]
          reach(edge.second, distance + cost, from: first)
        }
        reach(count + first, distance + most - gains[first] - prices[count + first], from: first)
      }
      spread(from: start, 0)
      var end = -1
      while let (place, distance) = heap.pop() {
        guard distance == distances[place] else { continue }
        if holders[place] < 0 {
          end = place
          break
        }
        settled.append(place)
        spread(from: holders[place], distance)
      }
      // The places of their own are free for each, so an end is always found.
      let total = distances[end]
      for place in settled {
        prices[place] += distances[place] - total
        gains[holders[place]] += total - distances[place]
      }
      gains[start] += total
      while true {
        let first = previous[end]
        let next = places[first]
        holders[end] = first
        places[first] = end
        if first == start { break }
        end = next
      }
      for place in touched { distances[place] = .infinity }
    }
    partners = places.map { $0 < count ? $0 : nil }
  }
}

/// Places by their distance, the nearest first.
private struct DistanceHeap {
  private var entries: [(place: Int, distance: Double)] = []

  mutating func push(_ place: Int, _ distance: Double) {
    entries.append((place, distance))
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard entries[child].distance < entries[parent].distance else { break }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> (place: Int, distance: Double)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
        if entries[child].distance < entries[least].distance { least = child }
      }
      if least == parent { return first }
      entries.swapAt(least, parent)
      parent = least
    }
  }
}
