/// Writes Russian in Hangul.
///
/// Words are written by the table and its articles. Initials before or after a name (А. С. Пушкин) become
/// the Latin letters of the same table, as Korean print has them (A. S. 푸시킨); abbreviations in
/// capitals (СССР) pass through with a note. A hyphen between two parts of a word is dropped, as the
/// examples of the institute have it (요시카르올라), but kept in mode `name`; a space is kept, but dropped
/// in mode `place` (니즈니타길). Mode `established` looks up the lexicon of established forms first.
///
/// - Source: 외래어 표기법, 표 19 and 제3장 제22절 (문화관광부 고시 제2005-32호); 국립국어원 외래어 표기 용례.
struct RussianHangulTransliterator: Transliterator {
  let system: TransliterationSystem
  let engine: RussianHangulEngine
  private let states: StatePool<RunningHangulWriter>

  init(system: TransliterationSystem) {
    let engine = RussianHangulEngine()
    self.system = system
    self.engine = engine
    states = StatePool { RunningHangulWriter(engine) }
  }

  func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    var run = RussianHangulRun(text, mode: mode, traced: traced, engine: engine)
    var running = traced || mode == .established || mode == .place ? nil : states.take()
    if running == nil {
      run.write(Array(text.utf8), &running)
    } else {
      for block in TextBlocks(text, leads: 0xD0...0xD1) { run.write(block, &running) }
    }
    if let running { states.give(running) }
    return run.finish()
  }
}
