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

  /// Whether words meet across a space.
  private let meetsAcrossSpaces: Bool

  init?(id: String) {
    guard let file = AlphabetFile(id: id) else { return nil }
    self.init(file, options: [])
  }

  init(_ file: AlphabetFile, options asked: Set<KoreanOption>) {
    self.file = file
    system = file.system
    policy = KoreanPolicy(file, options: asked)
    meetsAcrossSpaces = asked.contains(.acrossSpaces)
    var options = Pronouncer.Options(keepsRieul: file.isOn("keeps-rieul"))
    if asked.contains(.noun) { options.reading = .noun }
    if asked.contains(.verb) { options.reading = .verb }
    switch file.option("engine") {
    case "spelling":
      writer = Writer(spelling: SpellingWriter(SpellingAlphabet(file), path: file.path))
      nameWriter = writer
    case "pronunciation":
      writer = Writer(hangul: HangulWriter(path: file.path, options: options))
      nameWriter = writer
    default:
      let alphabet = SoundAlphabet(file)
      var style = SoundWriter.Style()
      style.writesSinoTensing = file.option("sino-tensing") != "no"
      style.isUppercase = file.isOn("uppercase")
      style.hyphenates = asked.contains(.hyphen)
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
    let result = pass.finish()
    guard meetsAcrossSpaces else { return result }
    return Transliteration(
      text: SpaceSandhi.joined(result.text, spelled: text),
      steps: result.steps,
      notes: result.notes + (traced ? ["words meet across a space (제15항, 제18항, 제27항, 제29항)"] : [])
    )
  }
}
