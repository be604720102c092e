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

  init?(id: String) {
    guard let file = AlphabetFile(id: id) else { return nil }
    let policy = KoreanPolicy(file)
    self.file = file
    self.policy = policy
    system = file.system
    let writer: Writer
    let nameWriter: Writer
    /// What writes a word of which nothing is known but its syllables.
    let plainWriter: Writer?
    switch file.option("engine") {
    case "spelling":
      writer = Writer(spelling: SpellingWriter(SpellingAlphabet(file), path: file.path))
      nameWriter = writer
      plainWriter = writer
    case "pronunciation":
      writer = Writer(hangul: HangulWriter(path: file.path))
      nameWriter = writer
      plainWriter = nil
    default:
      let alphabet = SoundAlphabet(file)
      var style = SoundWriter.Style()
      style.writesSinoTensing = file.option("sino-tensing") != "no"
      style.isUppercase = file.isOn("uppercase")
      var options = Pronouncer.Options(keepsRieul: file.isOn("keeps-rieul"))
      writer = Writer(
        sounds: SoundWriter(alphabet, path: file.path, style: style, options: options)
      )
      options.readsCompounds = false
      let plain = SoundWriter(alphabet, path: file.path, style: style, options: options)
      plainWriter = style.isUppercase ? nil : Writer(sounds: plain)
      style.keepsVowels = true
      nameWriter = Writer(
        sounds: SoundWriter(alphabet, path: file.path, style: style, options: options)
      )
    }
    states = StatePool { KoreanState(words: writer, names: nameWriter) }
    newRunning = { RunningWriter(policy, plainWriter) }
  }

  func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    let mode = system.modes.contains(mode) ? mode : .word
    var pass = KoreanPass(text: KoreanText(text), mode: mode, traced: traced, policy: policy)
    var state = states.take()
    var running: RunningWriter?
    if mode == .word, !traced {
      state.prepare(for: text.utf8.count, newRunning)
      running = state.running.take()
    }
    pass.run(&state.words, &state.names, &running)
    if let running { state.running = running }
    states.give(state)
    return pass.finish()
  }
}
