/// Counts what a format could not take.
struct ExchangeLedger {
  private var places: [String: Int] = [:]
  private(set) var losses: [GlossaryExport.Loss] = []

  /// Counts `count` more of `field`.
  mutating func lose(_ field: String, _ count: Int = 1) {
    guard count > 0 else { return }
    if let place = places[field] {
      losses[place] = GlossaryExport.Loss(field: field, count: losses[place].count + count)
    } else {
      places[field] = losses.count
      losses.append(GlossaryExport.Loss(field: field, count: count))
    }
  }
}
