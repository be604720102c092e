/// A language of terms and drafts, by its BCP 47 tag.
///
/// Onoma knows what it has rules for; any other well-formed tag is carried along untouched.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag in its usual case: `ko-KP`, `ko-Latn`.
  public let tag: String

  private init(known tag: String) { self.tag = tag }

  /// English.
  public static let english = Language(known: "en")
  /// Russian.
  public static let russian = Language(known: "ru")
  /// Korean in South Korean orthography.
  public static let korean = Language(known: "ko")
  /// Korean in North Korean orthography.
  public static let northKorean = Language(known: "ko-KP")
  /// Korean in Hanja.
  public static let koreanHanja = Language(known: "ko-Hani")

  /// The languages Onoma checks drafts in.
  public static let draftLanguages: [Language] = [.english, .russian, .korean, .northKorean]

  /// Reads a BCP 47 tag: a language of two or three letters, then subtags of one to eight.
  ///
  /// Case is brought into the usual form: `KO-kp` reads as `ko-KP`.
  ///
  /// - Source: RFC 5646, sections 2.1 and 2.1.1.
  public init?(tag: some StringProtocol) {
    if Self.isUsual(tag) {
      self.tag = String(tag)
      return
    }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return nil }
    var subtags: [String] = []
    var isExtension = false
    for (index, part) in parts.enumerated() {
      let text = String(decoding: part, as: UTF8.self)
      guard (1...8).contains(part.count), part.allSatisfy(Self.isAlphanumeric) else { return nil }
      if index == 0 {
        guard part.allSatisfy({ !(0x30...0x39).contains($0) }) else { return nil }
        subtags.append(text.lowercased())
      } else if isExtension || part.count == 1 {
        // After a singleton stand no script and no region.
        isExtension = true
        subtags.append(text.lowercased())
      } else if part.count == 2 {
        subtags.append(text.uppercased())
      } else if part.count == 4 {
        subtags.append(text.prefix(1).uppercased() + text.dropFirst().lowercased())
      } else {
        subtags.append(text.lowercased())
      }
    }
    self.tag = subtags.joined(separator: "-")
  }

  /// Whether the tag is a language of two letters, perhaps with a region, in the usual case already.
  private static func isUsual(_ tag: some StringProtocol) -> Bool {
    guard tag.utf8.count == 2 || tag.utf8.count == 5 else { return false }
    var place = 0
    for byte in tag.utf8 {
      switch place {
      case 0, 1: guard (0x61...0x7A).contains(byte) else { return false }
      case 2: guard byte == UInt8(ascii: "-") else { return false }
      default: guard (0x41...0x5A).contains(byte) else { return false }
      }
      place += 1
    }
    return true
  }

  /// The tag.
  public var description: String { tag }

  /// The language without script and region: `ko` of `ko-KP`.
  public var base: Language {
    guard tag.utf8.count > 3 || tag.utf8.contains(UInt8(ascii: "-")) else { return self }
    return wholeBase
  }

  private var wholeBase: Language {
    Language(known: String(tag.prefix { $0 != "-" }))
  }

  /// The script that running text of this language is written in, where Onoma knows it.
  public var script: Script? {
    switch tag {
    case "en": return .latin
    case "ru": return .cyrillic
    case "ko", "ko-KP": return .hangul
    default: break
    }
    if tag.contains("-Latn") { return .latin }
    if tag.contains("-Hani") { return .han }
    switch base {
    case .english: return .latin
    case .russian: return .cyrillic
    case .korean: return .hangul
    default: return nil
    }
  }

  /// The language whose terms serve where this one has none of its own: `ko` for `ko-KP`.
  public var fallback: Language? { base == self ? nil : base }

  /// Orders by tag.
  public static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
