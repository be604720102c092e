internal import ICU
internal import SourceText

/// A text in NFC without stress marks on Cyrillic vowels, with the way back to the original.
struct PreparedText {
  let bytes: [UInt8]
  let map: OffsetMap

  private static let nfc: UnicodeNormalizer = {
    do {
      return try UnicodeNormalizer(.nfc)
    } catch {
      // ICU keeps the data of NFC in its code; without it no text can be read at all.
      preconditionFailure("ICU cannot normalize: \(error)")
    }
  }()

  /// Prepares `text`, which has characters that may call for it.
  ///
  /// - Parameter mapped: whether the way back is wanted; without it the map is empty.
  /// - Complexity: O(n), and O(n log n) with the way back.
  init(_ text: String, mapped: Bool) {
    let original = Array(text.utf8)
    // ICU counts to 2 GiB; a longer text is taken as it stands.
    guard let (composed, back) = try? Self.nfc.normalizedWithMap(original) else {
      var map = OffsetMap()
      map.appendCopied(TextSpan(start: 0, end: original.count))
      (bytes, self.map) = (original, map)
      return
    }
    var bytes: [UInt8] = []
    var map = OffsetMap()
    bytes.reserveCapacity(composed.count)
    var reader = ScalarReader(composed)
    while let (_, end) = reader.peek() {
      let step = TextSpan(start: reader.offset, end: end)
      reader.advance(to: end)
      if Self.isStressed(composed, markAt: step.start) { continue }
      bytes.append(contentsOf: composed[step.range])
      guard mapped else { continue }
      let source = back.original(of: step)
      if source.length == step.length {
        map.appendCopied(source)
      } else {
        map.appendRewritten(length: step.length, from: source)
      }
    }
    self.bytes = bytes
    self.map = map
  }

  /// Whether U+0300 or U+0301 begins at `place` and stands on a Russian vowel.
  private static func isStressed(_ bytes: [UInt8], markAt place: Int) -> Bool {
    guard bytes[place] == 0xCC, place >= 2, bytes[place + 1] & 0xFE == 0x80 else { return false }
    let code = UInt32(bytes[place - 2] & 0x1F) << 6 | UInt32(bytes[place - 1] & 0x3F)
    guard let scalar = Unicode.Scalar(code), let letter = CyrillicLetters.place(of: scalar) else {
      return false
    }
    let small = CyrillicLetters.scalar(CyrillicLetters.small(letter).place)
    return CyrillicLetters.named("vowel")?.contains(small) == true
  }

  /// Whether a text is in NFC.
  static func isNormalized(_ text: String) -> Bool { (try? nfc.isNormalized(text)) ?? true }

  /// `text` in NFC.
  static func normalized(_ text: String) -> String { (try? nfc.normalized(text)) ?? text }

  /// Whether a new cluster begins with `scalar`.
  static func beginsCluster(_ scalar: Unicode.Scalar) -> Bool { nfc.hasBoundaryBefore(scalar) }

  /// Whether the three bytes begin a character that may not be in NFC, or may combine with the one before.
  ///
  /// Letters of the Latin, Cyrillic and Hangul blocks, ideographs and common punctuation never do; of the rest a few.
  static func mayCompose(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0x00...0xCB, 0xD0...0xD5, 0xE4...0xE9, 0xEB...0xEE: false
    case 0xE2: second == 0x80 ? third < 0x82 : second == 0x84 ? third >= 0xA6 : second > 0x86
    case 0xE3: second != 0x80 || third >= 0xAA
    case 0xEA: second < 0xB0
    case 0xF0: second != 0x9F
    default: true
    }
  }
}
