internal import SourceText

/// The scripts that a text holds, as far as they decide which names it can hold.
public struct ScriptSet: OptionSet, Hashable, Sendable {
  /// A bit for each script.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Latin letters.
  public static let latin = ScriptSet(rawValue: 1)
  /// Cyrillic letters.
  public static let cyrillic = ScriptSet(rawValue: 2)
  /// Syllables of Hangul.
  public static let hangul = ScriptSet(rawValue: 4)
  /// Letters of any other script, jamo and letters of other widths.
  public static let other = ScriptSet(rawValue: 8)
  /// Every script.
  public static let all: ScriptSet = [.latin, .cyrillic, .hangul, .other]

  /// The scripts of the letters in `bytes`; every script where one of them is rare, for such letters may
  /// be written for others.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(ofText bytes: [UInt8]) {
    let found = ScriptSet(of: bytes)
    self = found.contains(.other) ? .all : found
  }

  /// The scripts of the letters in `bytes`, UTF-8.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var found: ScriptSet = []
    var lead: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: found.insert(.latin)
      case 0xD0...0xD3: found.insert(.cyrillic)
      case 0xEB, 0xEC: found.insert(.hangul)
      // U+A000–AFFF and U+D000–DFFF hold Hangul and little else; the second byte tells.
      case 0x80...0xBF where lead == 0xEA: found.insert(byte >= 0xB0 ? .hangul : .other)
      case 0x80...0xBF where lead == 0xED: found.insert(byte <= 0x9E ? .hangul : .other)
      // U+0080–00BF and U+2000–203F are signs.
      case 0x80...0xBF where lead == 0xE2: if byte != 0x80 { found.insert(.other) }
      case 0x00...0xBF, 0xC2, 0xE2, 0xEA, 0xED: break
      default: found.insert(.other)
      }
      lead = byte
    }
    self = found
  }

  /// Whether a text of these scripts can hold `form`: it holds all that the form is written in.
  public func canHold(_ form: String) -> Bool {
    self == .all || isSuperset(of: ScriptSet(of: form.utf8))
  }
}
