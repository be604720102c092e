/// A script, by its ISO 15924 code.
public struct Script: Hashable, Sendable, CustomStringConvertible {
  /// The four-letter code: `Cyrl`.
  public let code: String

  /// Names the script with this ISO 15924 code.
  public init(code: String) { self.code = code }

  /// Latin.
  public static let latin = Script(code: "Latn")
  /// Cyrillic.
  public static let cyrillic = Script(code: "Cyrl")
  /// Hangul.
  public static let hangul = Script(code: "Hang")
  /// Han: hanja, hanzi, kanji.
  public static let han = Script(code: "Hani")
  /// Shared by scripts: digits, punctuation.
  public static let common = Script(code: "Zyyy")
  /// Taken from the character before: combining marks.
  public static let inherited = Script(code: "Zinh")

  /// The code.
  public var description: String { code }

  /// The script's name in English, for messages.
  public var englishName: String {
    switch self {
    case .latin: "Latin"
    case .cyrillic: "Cyrillic"
    case .hangul: "Hangul"
    case .han: "Han"
    default: code
    }
  }
}
