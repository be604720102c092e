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
  private let states: StatePool<KoreanState>
  private let newRunning: @Sendable () -> RunningWriter

  /// Whether words meet across a space.
  private let meetsAcrossSpaces: Bool

  init?(id: String) {
    guard let file = AlphabetFile(id: id) else { return nil }
    self.init(file, options: [])
  }

  init(_ file: AlphabetFile, options asked: Set<KoreanOption>) {
    let policy = KoreanPolicy(file, options: asked)
    self.file = file
    self.policy = policy
    system = file.system
    meetsAcrossSpaces = asked.contains(.acrossSpaces)
    var options = Pronouncer.Options(keepsRieul: file.isOn("keeps-rieul"))
    if asked.contains(.noun) { options.reading = .noun }
    if asked.contains(.verb) { options.reading = .verb }
    let writer: Writer
    let nameWriter: Writer
    /// What writes a word of which nothing is known but its syllables.
    let plainWriter: Writer?
    var peculiar = PlainWords.Peculiarities()
    switch file.option("engine") {
    case "spelling":
      writer = Writer(spelling: SpellingWriter(SpellingAlphabet(file), path: file.path))
      nameWriter = writer
      plainWriter = writer
    case "pronunciation":
      writer = Writer(hangul: HangulWriter(path: file.path, options: options))
      nameWriter = writer
      plainWriter = nil
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
      options.readsCompounds = false
      let isPlain = options.reading == .open && !style.hyphenates && !style.isUppercase
      let plain = SoundWriter(alphabet, path: file.path, style: style, options: options)
      plainWriter = isPlain ? Writer(sounds: plain) : nil
      peculiar.tensesRieul = tensesSino
      peculiar.hiatusVowels = alphabet.hiatusVowels
      style.keepsVowels = true
      if tensesSino { options.rieul = .always }
      nameWriter = Writer(
        sounds: SoundWriter(alphabet, path: file.path, style: style, options: options)
      )
    }
    states = StatePool { KoreanState(words: writer, names: nameWriter) }
    newRunning = { [peculiar] in RunningWriter(policy, plainWriter, peculiar) }
  }

  func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    let mode = system.modes.contains(mode) ? mode : .word
    var pass: KoreanPass
    let state = states.take()
    if mode == .word, !traced {
      pass = KoreanPass(count: text.utf8.count, policy: policy)
      state.prepare(for: text.utf8.count, newRunning)
      for block in TextBlocks(text, leads: 0xEA...0xED) {
        pass.text = KoreanText(block)
        pass.run(&state.words, &state.names, &state.running)
      }
    } else {
      pass = KoreanPass(text: KoreanText(text), mode: mode, traced: traced, policy: policy)
      var running: RunningWriter?
      pass.run(&state.words, &state.names, &running)
    }
    states.give(state)
    let result = pass.finish()
    guard meetsAcrossSpaces else { return result }
    return Transliteration(
      text: SpaceSandhi.joined(result.text, spelled: text),
      steps: result.steps,
      notes: result.notes + (traced ? ["words meet across a space (제15항, 제18항, 제27항, 제29항)"] : [])
    )
  }
}
