/// Writes names in Latin script as they are said, in Russian or in Hangul.
///
/// The commonest given names and surnames stand in a lexicon; the rest is made of spelling rules. As the
/// letters of English do not tell its sound, the notes say of every name which of the two it came from,
/// how many bear it, and how sure the rules are. Roman numbers pass through. In Hangul initials pass
/// through as well (조지 W. 부시).
///
/// - Source: Гиляревский, Старостин (1985) and Ермолович (2001) for Russian; 외래어 표기법, 제3장 제1절 for
///   Hangul.
struct EnglishNameTransliterator: Transliterator {
  let system: TransliterationSystem
  let script: EnglishNameScript
  let lexicon: NameLexicon
  let rules: SpellingRules

  /// The most names that the notes speak of.
  static let mostNotes = 16

  func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    var run = EnglishNameRun(self, text, traced: traced, usesLexicon: true)
    return run.finish()
  }

  /// `text` by the rules alone, as if the lexicon were empty.
  func spelled(_ text: String) -> Transliteration {
    var run = EnglishNameRun(self, text, traced: false, usesLexicon: false)
    return run.finish()
  }
}

/// The script that names are written in.
enum EnglishNameScript: Sendable {
  case russian
  case hangul
}
