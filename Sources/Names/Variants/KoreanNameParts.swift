/// A Korean name cut into family name and given name.
struct KoreanNameParts: Hashable, Sendable {
  /// The family name, of one syllable or two.
  let surname: String
  /// The syllables of the given name.
  let given: [Unicode.Scalar]

  /// Cuts `name`, which is written in Hangul with or without a space; `nil` for anything else.
  init?(_ name: String) {
    let words = name.split(separator: " ").map { Array($0.unicodeScalars) }
    let scalars = words.flatMap { $0 }
    guard (2...6).contains(scalars.count), words.count <= 2,
      scalars.allSatisfy({ SyllableLetters($0) != nil })
    else { return nil }
    let spellings = KoreanLatinSpellings.shared
    var length = 1
    if words.count == 2 {
      length = words[0].count
    } else if scalars.count > 2, spellings.isSurname(Self.text(scalars.prefix(2))) {
      length = 2
    }
    surname = Self.text(scalars.prefix(length))
    given = Array(scalars.dropFirst(length))
    guard length <= 2, (1...3).contains(given.count),
      length == 1 || spellings.isSurname(surname)
    else { return nil }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
