/// A script that names are compared in.
enum NameScript: UInt8, Hashable, Sendable, CaseIterable {
  case hangul
  case cyrillic
  case latin

  /// The letter that stands for the script in the names of tables.
  var tableName: String {
    switch self {
    case .hangul: "hangul"
    case .cyrillic: "cyrillic"
    case .latin: "latin"
    }
  }

  /// One more than the greatest letter of the script; 0 is the edge of a word.
  var letterCount: Int {
    switch self {
    case .hangul: HangulLetters.count
    case .cyrillic: CyrillicLetters.count
    case .latin: LatinLetters.count
    }
  }

  /// The letters of a field of a table, where `$` is the edge of a word, or `nil` for a foreign one.
  func letters(ofField field: String) -> [UInt8]? {
    switch self {
    case .hangul: HangulLetters.letters(ofField: field)
    case .cyrillic: CyrillicLetters.letters(ofField: field)
    case .latin: LatinLetters.letters(ofField: field)
    }
  }
}
