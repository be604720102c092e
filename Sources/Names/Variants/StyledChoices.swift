/// The spellings of one part of a name, with how likely each is in each style of spelling.
struct StyledChoices: Sendable {
  /// The spellings, no two alike.
  var texts: [String]
  /// By style, then by spelling: probabilities that sum to 1 in each style.
  var weights: [[Double]]

  /// One spelling, sure in every style.
  init(only text: String, styles: Int) {
    texts = [text]
    weights = Array(repeating: [1], count: styles)
  }

  /// The same with one more style, in which `text` is the only spelling.
  func adding(_ text: String) -> StyledChoices {
    let place = texts.firstIndex(of: text)
    let all = place == nil ? texts + [text] : texts
    let rows = place == nil ? weights.map { $0 + [0] } : weights
    let last = place ?? texts.count
    return StyledChoices(all, weights: rows + [all.indices.map { $0 == last ? 1 : 0 }])
  }

  /// Spellings with their weights by style, which are brought to a sum of 1.
  init(_ texts: [String], weights: [[Double]]) {
    self.texts = texts
    self.weights = weights.map { row in
      let sum = row.reduce(0, +)
      return sum > 0 ? row.map { $0 / sum } : row
    }
  }
}
