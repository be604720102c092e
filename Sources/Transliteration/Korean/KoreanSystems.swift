/// The systems that write Korean: one phonology, many alphabets.
public enum KoreanSystems: SystemFamily {
  /// The ids, each of which has a file of that name.
  public static let ids = [
    "ko-rr", "ko-rr-letters", "ko-mr", "ko-mr-1984", "ko-ala-lc", "ko-bgn-1945", "ko-dprk",
    "ko-dprk-press", "ko-yale", "ko-iso-11941-1", "ko-iso-11941-2", "ko-odni", "ko-passport",
    "ko-kontsevich", "ko-kholodovich", "ko-pronunciation",
  ]

  /// The ISO 24229 codes, and names in use.
  public static let aliases = [
    "alalc:kor-Hang:Latn:1997": "ko-ala-lc",
    "bgnpcgn:kor-Hang:Latn:1945": "ko-bgn-1945",
    "iso:kor-Hang:Latn:11941-1996-1": "ko-iso-11941-1",
    "iso:kor-Hang:Latn:11941-1996-2": "ko-iso-11941-2",
    "kp:kor-Hang:Latn:2002": "ko-dprk",
    "moct:kor-Hang:Latn:2000": "ko-rr",
    "moe:kor-Hang:Latn:1984": "ko-mr-1984",
    "odni:kor-Hang:Latn:2015": "ko-odni",
    "var:kor-Hang:Cyrl:kontsevich": "ko-kontsevich",
    "var:kor-Hang:Latn:mr-1939": "ko-mr",
    "var:kor-Hang:Latn:yale": "ko-yale",
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
