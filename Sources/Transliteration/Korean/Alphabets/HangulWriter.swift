internal import SourceText

/// Writes the pronunciation in Hangul, as dictionaries do between brackets.
///
/// - Source: 표준 발음법, 제5항 for ㅈ ㅉ ㅊ before ㅕ and for ㅢ after a consonant.
struct HangulWriter: Sendable {
  let path: String
  private var pronouncer: Pronouncer

  init(path: String, options: Pronouncer.Options) {
    self.path = path
    pronouncer = Pronouncer(options)
  }

  /// Writes `plan` to the end of `builder`.
  mutating func write(_ plan: SyllablePlan, to builder: inout TransliterationBuilder, traced: Bool)
  {
    pronouncer.pronounce(plan.syllables)
    defer { pronouncer.release() }
    for index in 0..<plan.count {
      let phone = pronouncer.phones[index]
      let onset = Sound.heard(phone.onset)
      var vowel = phone.vowel
      if vowel == Jamo.Vowel.yeo, (12...14).contains(onset) { vowel = Jamo.Vowel.eo }
      if vowel == Jamo.Vowel.ui, phone.marks.contains(.spelledInitial) { vowel = Jamo.Vowel.i }
      let syllable = KoreanSyllable(
        onset: onset,
        vowel: vowel,
        coda: Jamo.Stop.finals[Int(phone.coda)]
      )
      var articles = phone.articles
      if vowel != phone.vowel { articles.insert(Articles(5)) }
      builder.append(
        String(syllable.scalar).utf8,
        from: TextSpan(start: plan.starts[index], end: plan.ends[index]),
        rule: articles.isEmpty ? "as spelled" : articles.description,
        place: place(index)
      )
    }
  }

  private func place(_ index: Int) -> Transliteration.Step.Place? {
    let entry = pronouncer.phones[index].entry
    if entry >= 0 {
      let line = pronouncer.lexicon.entries[Int(entry)].line
      return .init(file: PronunciationLexicon.file, line: line)
    }
    let line = Int(pronouncer.phones[index].compoundLine)
    return line > 0 ? .init(file: CompoundRules.file, line: line) : nil
  }
}
