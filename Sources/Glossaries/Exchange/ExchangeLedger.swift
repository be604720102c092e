/// Counts what a format could not take.
struct ExchangeLedger {
  private var places: [String: Int] = [:]
  private(set) var losses: [GlossaryExport.Loss] = []

  /// Counts `count` more of `field`, left out.
  mutating func lose(_ field: String, _ count: Int = 1) { note(field, count, .leftOut) }

  /// Counts one more of `field`, which is written as something else.
  mutating func change(_ field: String, into other: String) {
    note("\(field) into \(other)", 1, .changed)
  }

  private mutating func note(_ field: String, _ count: Int, _ outcome: GlossaryExport.Loss.Outcome)
  {
    guard count > 0 else { return }
    let place = places[field] ?? losses.count
    let earlier = place < losses.count ? losses[place].count : 0
    let loss = GlossaryExport.Loss(field: field, count: earlier + count, outcome: outcome)
    if place < losses.count { losses[place] = loss } else { losses.append(loss) }
    places[field] = place
  }
}
