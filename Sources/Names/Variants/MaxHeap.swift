/// Values by probability, the likeliest first.
struct MaxHeap<Value: Sendable>: Sendable {
  private var items: [(probability: Double, value: Value)] = []

  /// The likeliest value, if there is one.
  var first: (probability: Double, value: Value)? { items.first }

  /// - Complexity: O(log n).
  mutating func insert(_ value: Value, _ probability: Double) {
    items.append((probability, value))
    var place = items.count - 1
    while place > 0, items[(place - 1) / 2].probability < items[place].probability {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// - Complexity: O(log n).
  mutating func popFirst() -> (probability: Double, value: Value)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var place = 0
    while true {
      var largest = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < items.count && items[child].probability > items[largest].probability {
        largest = child
      }
      if largest == place { return first }
      items.swapAt(place, largest)
      place = largest
    }
  }
}
