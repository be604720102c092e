internal import SourceText

/// Writes Korean by one system.
struct KoreanTransliterator: Transliterator {
  /// What writes the syllables; one of the three is there.
  struct Writer: Sendable {
    var sounds: SoundWriter?
    var spelling: SpellingWriter?
    var hangul: HangulWriter?

    mutating func write(_ plan: SyllablePlan, to output: inout TransliterationBuilder, traced: Bool)
    {
      sounds?.write(plan, to: &output, traced: traced)
      spelling?.write(plan, to: &output, traced: traced)
      hangul?.write(plan, to: &output, traced: traced)
    }
  }

  let system: TransliterationSystem
  let file: AlphabetFile
  let policy: KoreanPolicy
  private let writer: Writer
  private let nameWriter: Writer

  init?(id: String) {
    guard let file = AlphabetFile(id: id) else { return nil }
    self.file = file
    system = file.system
    policy = KoreanPolicy(file)
    switch file.option("engine") {
    case "spelling":
      writer = Writer(spelling: SpellingWriter(SpellingAlphabet(file), path: file.path))
      nameWriter = writer
    case "pronunciation":
      writer = Writer(hangul: HangulWriter(path: file.path))
      nameWriter = writer
    default:
      let alphabet = SoundAlphabet(file)
      var style = SoundWriter.Style()
      style.writesSinoTensing = file.option("sino-tensing") != "no"
      style.isUppercase = file.isOn("uppercase")
      var options = Pronouncer.Options(keepsRieul: file.isOn("keeps-rieul"))
      let tensesSino = file.isOn("tenses-sino-korean")
      if tensesSino { options.rieul = .sinoKorean }
      writer = Writer(
        sounds: SoundWriter(alphabet, path: file.path, style: style, options: options)
      )
      style.keepsVowels = true
      options.readsCompounds = false
      if tensesSino { options.rieul = .always }
      nameWriter = Writer(
        sounds: SoundWriter(alphabet, path: file.path, style: style, options: options)
      )
    }
  }

  func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    var pass = KoreanPass(
      text: KoreanText(text),
      mode: system.modes.contains(mode) ? mode : .word,
      traced: traced,
      policy: policy
    )
    var words = writer
    var names = nameWriter
    pass.run(&words, &names)
    return pass.finish()
  }
}
