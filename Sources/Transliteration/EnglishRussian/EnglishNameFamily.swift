internal import Languages
internal import Resources

/// English names in Russian and in Hangul.
enum EnglishNameFamily: SystemFamily {
  static let ids = ["en-practical", "en-nikl"]
  static let aliases: [String: String] = [:]

  static func transliterator(_ id: String) -> (any Transliterator)? {
    switch id {
    case "en-practical": toRussian
    case "en-nikl": toHangul
    default: nil
    }
  }

  private static let toRussian = make(russian, .russian, column: "russian", suffix: "") {
    Array($0.utf8)
  }
  private static let toHangul = make(
    hangul,
    .hangul,
    column: "hangul",
    suffix: "-hangul",
    encode: MarkedJamo.encode
  )

  private static func make(
    _ system: TransliterationSystem,
    _ script: EnglishNameScript,
    column: String,
    suffix: String,
    encode: (String) -> [UInt8]
  ) -> EnglishNameTransliterator {
    let folder = "Transliteration/EnglishRussian/"
    return EnglishNameTransliterator(
      system: system,
      script: script,
      lexicon: NameLexicon(EmbeddedResource.table("\(folder)names\(suffix).tsv"), output: column),
      rules: SpellingRules(
        EmbeddedResource.table("\(folder)rules\(suffix).tsv"),
        output: column,
        encode: encode
      )
    )
  }

  private static let russian = TransliterationSystem(
    id: "en-practical",
    title: "English names in Russian, practical transcription",
    authority: "Р. С. Гиляревский, Б. А. Старостин; Д. И. Ермолович",
    year: "1985, 2001",
    source: """
      Гиляревский, Старостин, Иностранные имена и названия в русском тексте; Ермолович, Имена \
      собственные на стыке языков и культур; contexts and names counted in Wikidata (CC0)
      """,
    notes: """
      Names only. The lexicon goes before the rules; the notes say which of them made a name, and \
      how sure it is. Of names outside the lexicon the rules get somewhat less than half right.
      """,
    from: .latin,
    to: .cyrillic,
    modes: [.name],
    examples: [
      .init(input: "George Washington", output: "Джордж Вашингтон", mode: .name),
      .init(input: "William Shakespeare", output: "Уильям Шекспир", mode: .name),
    ]
  )

  private static let hangul = TransliterationSystem(
    id: "en-nikl",
    title: "English names in Hangul, 외래어 표기법",
    authority: "국립국어원",
    year: "2017",
    source: """
      외래어 표기법, 제3장 제1절 (문교부 고시 제85-11호, later 문화체육관광부 고시 제2017-14호); contexts and \
      names counted in Wikidata (CC0)
      """,
    notes: """
      Names only. The lexicon goes before the rules; the notes say which of them made a name, and \
      how sure it is. Of names outside the lexicon the rules get a third to a half right.
      """,
    from: .latin,
    to: .hangul,
    modes: [.name],
    examples: [
      .init(input: "George Washington", output: "조지 워싱턴", mode: .name),
      .init(input: "William Shakespeare", output: "윌리엄 셰익스피어", mode: .name),
    ]
  )
}
