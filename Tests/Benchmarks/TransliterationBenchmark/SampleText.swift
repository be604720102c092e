import Glibc

/// A text of generated words with the shape and the frequencies of real ones.
///
/// Words are drawn by Zipf's law from a vocabulary of stems and given endings. `distinct` is the share of
/// words that had not occurred before, which a memo of words cannot help with; `fresh` draws a text in which
/// every word is new, the worst there is for one.
struct SampleText {
  /// The text, in lines.
  var text = ""
  /// How many words there are, and how many different ones.
  var words = 0
  var forms: Set<String> = []

  /// The share of words that were new where they stood.
  var distinct: Double { Double(forms.count) / Double(max(1, words)) }

  /// A text of `bytes` bytes or a little more.
  ///
  /// - Parameters:
  ///   - exponent: how fast words get rarer with their rank.
  ///   - word: makes a word of a stem and a number that chooses its ending.
  ///   - fresh: whether no word may occur twice.
  init(
    bytes: Int,
    stems: [String],
    exponent: Double,
    fresh: Bool = false,
    word: (String, UInt64) -> String
  ) {
    var random = RandomBits()
    var weights: [Double] = []
    var total = 0.0
    for rank in stems.indices {
      total += pow(Double(rank) + 2.7, -exponent)
      weights.append(total)
    }
    text.reserveCapacity(bytes + 1000)
    var column = 0
    while text.utf8.count < bytes {
      let rank =
        fresh
        ? Int(random.next() % UInt64(stems.count))
        : Self.rank(Double(random.next() >> 11) / Double(1 << 53) * total, in: weights)
      let form = word(stems[rank], random.next())
      if !forms.insert(form).inserted, fresh { continue }
      words += 1
      text += form
      column += 1
      switch random.next() % 40 {
      case 0, 1: text += ","
      case 2: text += " 2017"
      case 3: text += " (NATO)"
      case 4, 5, 6: text += "."
      default: break
      }
      text += column % 12 == 0 ? "\n" : " "
    }
    text += "\n"
  }

  private static func rank(_ value: Double, in weights: [Double]) -> Int {
    var low = 0
    var high = weights.count - 1
    while low < high {
      let middle = (low + high) / 2
      if weights[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The same bits on every run.
///
/// - Source: Steele, Lea and Flood 2014, “Fast splittable pseudorandom number generators”.
struct RandomBits {
  private var state: UInt64 = 20_261_123

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
