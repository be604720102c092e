/// One word in letters, with the place of each in the text.
struct RussianWord: Sendable {
  /// The codes of the letters.
  var codes: [UInt8] = []
  /// Where each letter begins in the text, in bytes.
  var starts: [Int] = []
  /// Where the last letter ends.
  var end = 0
  /// How many of the letters are capitals.
  var capitals = 0
  /// The scalar of a letter given up in 1918, if there is one.
  var hasOldLetter = false

  var count: Int { codes.count }

  mutating func removeAll() {
    codes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    end = 0
    capitals = 0
    hasOldLetter = false
  }

  /// The bytes of the letters in `range`.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    starts[range.lowerBound]..<(range.upperBound < count ? starts[range.upperBound] : end)
  }

  func letter(_ index: Int) -> UInt8? { index < count ? codes[index] : nil }

  /// Whether the letters from `index` to the end are these.
  func ends(at index: Int, with letters: [UInt8]) -> Bool {
    count - index == letters.count && codes[index...].elementsEqual(letters)
  }

  /// Whether a vowel is among the letters.
  var hasVowel: Bool {
    codes.contains { RussianLetter.isVowel($0) && $0 != RussianLetter.Code.shortI }
  }
}

extension RussianLetter {
  /// Whether a letter is written as a vowel.
  static func isVowel(_ code: UInt8) -> Bool {
    switch code {
    case Code.a, Code.ye, Code.i, Code.shortI, Code.o, Code.u, Code.y, Code.e, Code.yu, Code.ya,
      Code.yo:
      true
    default: false
    }
  }
}
