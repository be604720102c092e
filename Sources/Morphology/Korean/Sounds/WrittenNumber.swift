/// The number in digits that ends at a place, with how its end is read.
struct WrittenNumber {
  /// Where it begins.
  let start: Int
  /// The digits of its last piece: the fraction of a decimal, or the whole.
  let digits: [UInt8]
  /// Whether that piece is read digit by digit.
  private let isFraction: Bool

  init(_ scalars: [Unicode.Scalar], endingAt end: Int) {
    var start = end
    var points: [Int] = []
    while start > 0 {
      let scalar = scalars[start - 1]
      if Self.digit(scalar) != nil {
        start -= 1
      } else if scalar == "." || scalar == ",", start >= 2, Self.digit(scalars[start - 2]) != nil,
        scalar == "." || Self.isThousand(scalars, after: start, before: points.last ?? end)
      {
        start -= 1
        if scalar == "." { points.append(start) }
      } else {
        break
      }
    }
    let piece = points.first.map { $0 + 1 } ?? start
    digits = scalars[piece..<end].compactMap(Self.digit)
    isFraction = points.count == 1
    self.start = start
  }

  /// How the number ends: 삼 of 3, 백 of 400, 영 of 2.0, 조 of 1,000,000,000,000.
  var reading: LastSound {
    let names = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
    let zeros = digits.reversed().prefix { $0 == 0 }.count
    let isSpelled = isFraction || zeros == digits.count || (digits.first == 0 && digits.count > 1)
    if isSpelled || zeros == 0 {
      return LastSound(reading: names[Int(digits.last ?? 0)], .number)
    }
    let small = ["", "십", "백", "천"]
    // Every fourth zero has a name of its own, and 만 after 십, 백, 천.
    let large = ["", "만", "억", "조", "경", "해", "자", "양", "구", "간", "정", "재", "극"]
    guard zeros / 4 < large.count else { return LastSound(nil, .unknown, "") }
    return LastSound(reading: zeros < 4 ? small[zeros] : large[zeros / 4], .number)
  }

  /// Whether a comma parts thousands: exactly three digits stand after it.
  private static func isThousand(_ scalars: [Unicode.Scalar], after: Int, before end: Int) -> Bool {
    var count = 0
    while after + count < end, digit(scalars[after + count]) != nil { count += 1 }
    return count == 3
  }

  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
    default: nil
    }
  }
}
