/// The Sino-Korean reading of a number.
enum KoreanNumber {
  /// The syllables of `value`, for 0 to 9999; digit by digit above.
  static func reading(_ value: Int) -> [KoreanSyllable] {
    let digits = KoreanSyllable.syllables("영일이삼사오육칠팔구") ?? []
    let places = KoreanSyllable.syllables("십백천") ?? []
    guard digits.count == 10, places.count == 3 else { return [] }
    let text = Array(String(value).utf8).map { Int($0) - 48 }
    guard value > 0, value < 10_000 else { return text.map { digits[$0] } }
    var found: [KoreanSyllable] = []
    for (index, digit) in text.enumerated() where digit != 0 {
      let place = text.count - index - 2
      if digit > 1 || place < 0 { found.append(digits[digit]) }
      if place >= 0 { found.append(places[place]) }
    }
    return found
  }
}
