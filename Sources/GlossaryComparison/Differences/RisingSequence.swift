/// A longest rising sequence among numbers that differ.
enum RisingSequence {
  /// The places of the numbers that are not in it.
  ///
  /// - Complexity: O(n log n).
  static func rest(of numbers: [Int]) -> [Int] {
    var ends: [Int] = []  // by length, the place of the least number that ends such a sequence
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous[place] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let place = next {
      kept.insert(place)
      next = previous[place]
    }
    return numbers.indices.filter { !kept.contains($0) }
  }
}
