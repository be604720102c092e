/// Words of a name that one spelling has and another leaves out.
enum OptionalWords {
  /// Whether `word` is a patronymic, an initial or a particle.
  ///
  /// - Source: the formation of Russian patronymics (Русская грамматика, 1980, § 388).
  static func contains(_ word: NameWord) -> Bool {
    if word.letters.count == 1, word.script != .hangul { return true }
    let text = word.text.lowercased()
    if particles.contains(text) { return true }
    guard word.letters.count > 5 else { return false }
    // Bytes are compared, for comparing characters from the end is slow.
    let bytes = text.utf8.span
    return endings.contains { ending in
      guard ending.count <= bytes.count else { return false }
      let start = bytes.count - ending.count
      return ending.indices.allSatisfy { ending[$0] == bytes[start + $0] }
    }
  }

  private static let endings: [[UInt8]] = [
    "ович", "евич", "ёвич", "ьич", "овна", "евна", "ична", "инична", "ovich", "evich", "yevich",
    "ovna", "evna", "yevna", "ichna", "오비치", "예비치", "에비치", "오브나", "예브나", "에브나",
  ].map { Array($0.utf8) }

  private static let particles: Set<String> = [
    "al", "el", "de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "bin", "ibn",
    "аль", "эль", "де", "да", "ди", "дю", "дель", "дер", "ван", "фон", "ла", "ле", "бин", "ибн",
    "알", "엘", "드", "반", "판", "폰", "빈", "이븐", "jr", "sr", "мл", "ст",
  ]
}
