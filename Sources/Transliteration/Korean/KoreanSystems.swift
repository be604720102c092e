/// The systems that write Korean: one phonology, many alphabets.
public enum KoreanSystems: SystemFamily {
  /// The ids, each of which has a file of that name.
  public static let ids = [
    "ko-rr", "ko-rr-letters", "ko-mr", "ko-mr-1984", "ko-ala-lc", "ko-bgn-1945", "ko-dprk",
    "ko-dprk-press", "ko-yale", "ko-iso-11941-1", "ko-iso-11941-2", "ko-odni", "ko-passport",
    "ko-kontsevich", "ko-kholodovich", "ko-pronunciation",
  ]

  /// The codes of the Interscript maps, which follow the drafts of ISO 24229; each was looked up there.
  public static let aliases = [
    "alalc-kor-Hang-Latn-1997": "ko-ala-lc",
    "bgnpcgn-kor-Hang-Latn-kn-1945": "ko-bgn-1945",
    "bgnpcgn-kor-Hang-Latn-rok-2011": "ko-rr",
    "iso-kor-Hang-Latn-1996-method1": "ko-iso-11941-1",
    "iso-kor-Hang-Latn-1996-method2": "ko-iso-11941-2",
    "kp-kor-Hang-Latn-2002": "ko-dprk",
    "moct-kor-Hang-Latn-2000": "ko-rr",
    "odni-kor-Hang-Latn-2015": "ko-odni",
    "var-kor-Hang-Latn-mr-1939": "ko-mr",
  ]

  /// Reads the file of the system with this id, and no other.
  public static func transliterator(_ id: String) -> (any Transliterator)? {
    guard ids.contains(id) else { return nil }
    return KoreanTransliterator(id: id)
  }

  /// The Hangul that a text in a reversible alphabet was written from, or `nil`.
  ///
  /// - Parameter id: `ko-rr-letters`, `ko-iso-11941-1` or `ko-iso-11941-2`.
  /// - Complexity: O(n) in the letters.
  public static func hangul(from text: String, id: String) -> String? {
    guard ids.contains(id), let file = AlphabetFile(id: id), file.option("engine") == "spelling",
      file.isOn("reversible")
    else { return nil }
    return SpellingAlphabet(file).hangul(from: text)
  }
}
