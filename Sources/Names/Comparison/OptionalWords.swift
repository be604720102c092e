/// Words of a name that one spelling has and another leaves out.
enum OptionalWords {
  /// Whether `word` is a patronymic, an initial or a particle.
  ///
  /// - Source: the formation of Russian patronymics (Русская грамматика, 1980, § 388).
  static func contains(_ word: NameWord) -> Bool {
    if word.letters.count == 1, word.script != .hangul { return true }
    let text = word.text.lowercased()
    if particles.contains(text) { return true }
    return word.letters.count > 5 && endings.contains { text.hasSuffix($0) }
  }

  private static let endings = [
    "ович", "евич", "ёвич", "ьич", "овна", "евна", "ична", "инична", "ovich", "evich", "yevich",
    "ovna", "evna", "yevna", "ichna", "오비치", "예비치", "에비치", "오브나", "예브나", "에브나",
  ]

  private static let particles: Set<String> = [
    "al", "el", "de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "bin", "ibn",
    "аль", "эль", "де", "да", "ди", "дю", "дель", "дер", "ван", "фон", "ла", "ле", "бин", "ибн",
    "알", "엘", "드", "반", "판", "폰", "빈", "이븐", "jr", "sr", "мл", "ст",
  ]
}
