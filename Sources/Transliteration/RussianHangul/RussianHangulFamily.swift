internal import Languages
internal import Resources

/// Russian in Hangul.
enum RussianHangulFamily: SystemFamily {
  static let ids = ["ru-nikl"]
  static let aliases = ["nikl-2005-32": "ru-nikl"]

  static func transliterator(_ id: String) -> (any Transliterator)? {
    id == "ru-nikl" ? shared : nil
  }

  private static let shared = RussianHangulTransliterator(system: readSystem())

  private static func readSystem() -> TransliterationSystem {
    let table = EmbeddedResource.table("Transliteration/RussianHangul/examples.tsv")
    let examples = table.rows.map { row in
      TransliterationSystem.Example(
        input: table.text(row, table.column("russian")),
        output: table.text(row, table.column("hangul")),
        mode: TransliterationMode(rawValue: table.text(row, table.column("mode"))) ?? .word,
        line: row.line
      )
    }
    return TransliterationSystem(
      id: "ru-nikl",
      aliases: aliases.keys.sorted(),
      title: "Russian in Hangul, 외래어 표기법",
      authority: "국립국어원 (문화관광부)",
      year: "2005",
      source: "문화관광부 고시 제2005-32호 (2005-12-28), 표 19 and 제3장 제22절",
      notes: """
        е where ё is meant is read as е; mode “established” knows the common names. Initials are \
        written in Latin letters, abbreviations in capitals pass through.
        """,
      from: .cyrillic,
      to: .hangul,
      modes: [.name, .place, .established],
      examples: examples
    )
  }
}
