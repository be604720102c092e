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
    var sum = -0.146
    sum += 0.1107 * bits + 0.763 * share + 2.197 * shareOfLonger + 1.57 * worst
    if isKorean { sum += -3.259 + 0.0957 * bits + 1.33 * share }
    sum += 0.0303 * unmatched
    return logistic(sum)
  }
}
