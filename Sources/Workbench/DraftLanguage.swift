public import Documents
public import Languages
internal import SourceText

/// Which language a draft is in, when nobody says so.
public enum DraftLanguage {
  /// The language that `draft` states, or else the one whose script most of its letters belong to.
  ///
  /// Hangul counts threefold, for a syllable stands where other scripts need about three letters.
  ///
  /// - Complexity: O(n) in the bytes.
  public static func of(_ draft: Draft) -> Language {
    if let stated = draft.statedLanguage { return stated }
    var latin = 0
    var cyrillic = 0
    var hangul = 0
    for segment in draft.segments {
      let (bytes, _) = segment.reading(of: draft.source)
      let counts = letters(in: bytes)
      latin += counts.latin
      cyrillic += counts.cyrillic
      hangul += counts.hangul
    }
    if hangul * 3 > max(latin, cyrillic) { return .korean }
    return cyrillic > latin ? .russian : .english
  }

  /// The language of a single name, by the script of its letters.
  public static func of(name: String) -> Language {
    let counts = letters(in: Array(name.utf8))
    if counts.hangul > 0 { return .korean }
    return counts.cyrillic > counts.latin ? .russian : .english
  }

  private static func letters(in bytes: [UInt8]) -> (latin: Int, cyrillic: Int, hangul: Int) {
    var counts = (latin: 0, cyrillic: 0, hangul: 0)
    var reader = ScalarReader(bytes)
    while let scalar = reader.next() {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: counts.latin += 1
      case 0x400...0x52F: counts.cyrillic += 1
      case 0xAC00...0xD7A3, 0x1100...0x11FF: counts.hangul += 1
      default: break
      }
    }
    return counts
  }
}
