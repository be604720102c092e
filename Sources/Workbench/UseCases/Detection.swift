public import Transliteration

/// What a Latin spelling may stand for, when nobody says in which language.
public enum Detection {
  /// The likeliest Korean and Russian readings of `spelling`, `count` of each, Korean first where its first
  /// part is a Korean family name.
  ///
  /// - Throws: `UnknownSystem`, never in practice: the Russian reader is asked for no system.
  /// - Complexity: a few milliseconds a name.
  public static func readings(of spelling: String, count: Int) throws -> [Reading] {
    let korean = LatinKoreanReader()
    let hangul = korean.readings(of: spelling, count: count)
    let cyrillic = try LatinRussianReader().readings(of: spelling, count: count)
    return korean.hasFamilyName(spelling) ? hangul + cyrillic : cyrillic + hangul
  }
}
