/// One way to read a name backwards, with how likely it is among those found.
public struct Reading: Hashable, Sendable {
  /// The name in the script it was written from.
  public let text: String
  /// The share of the probability of all readings found, from 0 to 1.
  public let probability: Double

  /// Creates a reading.
  public init(text: String, probability: Double) {
    self.text = text
    self.probability = probability
  }

  /// The `count` likeliest of `scored`, whose scores are logarithms of probabilities.
  static func ranked(_ scored: [String: Double], count: Int) -> [Reading] {
    guard let best = scored.values.max() else { return [] }
    let total = scored.values.reduce(0) { $0 + ($1 - best).exponential }
    return
      scored
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .prefix(max(0, count))
      .map { Reading(text: $0.key, probability: ($0.value - best).exponential / total) }
  }
}
