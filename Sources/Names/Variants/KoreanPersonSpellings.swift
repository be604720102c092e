/// A Korean name in Hangul as the South and the North spell it.
///
/// - Source: 한글 맞춤법, 제10–12항 (the initial-sound rule); 조선말규범집, which has none.
enum KoreanPersonSpellings {
  /// The initials that the South drops or turns into ㄴ at the beginning, by the North's family name.
  private static let pairs = [
    ("리", "이"), ("류", "유"), ("림", "임"), ("량", "양"), ("려", "여"), ("렴", "염"), ("로", "노"),
    ("라", "나"), ("륙", "육"), ("룡", "용"), ("련", "연"),
  ]

  static func variants(
    _ parts: KoreanNameParts,
    text: String,
    origin: NameOrigin
  ) -> [NameVariant] {
    let given = String(String.UnicodeScalarView(parts.given))
    if let pair = pairs.first(where: { $0.0 == parts.surname }) {
      return [
        .native(text, 0.75, "spelling of the North, which the South keeps for its people"),
        .native(pair.1 + given, 0.2, "initial-sound rule of the South"),
      ]
    }
    if let pair = pairs.first(where: { $0.1 == parts.surname }) {
      return [
        .native(text, 0.9, "spelling of the South"),
        .native(pair.0 + given, origin == .northKorean ? 0.09 : 0.05, "spelling of the North"),
      ]
    }
    return [.native(text, 0.98, "the Korean form")]
  }
}

extension KoreanNameParts {
  /// Whether only the North spells a family name so.
  var isNorthern: Bool {
    ["리", "림", "량", "려", "렴", "로", "라", "륙", "룡", "련"].contains(surname)
  }
}
