/// What a score is made from.
struct LikenessFeatures: Hashable, Sendable {
  /// The evidence in bits.
  let bits: Double
  /// The evidence beside the information of the name with less, and of the one with more.
  let share: Double
  let shareOfLonger: Double
  /// The worst pair of words beside its information.
  let worst: Double
  let isKorean: Bool
  /// The information of words with no partner, in bits.
  let unmatched: Double

  /// The score, between 0 and 1.
  ///
  /// The weights were fitted by logistic regression over pairs of labels of persons, each with twenty
  /// names drawn by chance and some that share a word.
  var score: Double {
    var sum = 0.048
    sum += 0.1001 * bits + 0.521 * share + 2.381 * shareOfLonger + 2.116 * worst
    if isKorean { sum += -4.647 + 0.1258 * bits + 1.633 * share }
    sum += 0.0228 * unmatched
    return logistic(sum)
  }
}
