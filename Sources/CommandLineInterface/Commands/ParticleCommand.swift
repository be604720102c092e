internal import ArgumentParser
internal import Glibc
internal import Morphology
internal import Workbench

/// `onoma particle`.
struct ParticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "particle",
    abstract: "Write Korean particles on to words, in the form that the last sound takes.",
    discussion: """
      Reads lines of a word and a particle, parted by a tab, and writes the word with its particle. The \
      particle may be given in either form, or be a stack (으로부터는). Numbers, units, acronyms, foreign \
      words and Chinese characters are read aloud first; brackets and quotation marks are looked through. \
      Where the last sound cannot be told, both forms are written: 은(는).

        onoma particle 푸틴 는
        printf 'KAIST\\t은\\n화성-18\\t으로\\n' | onoma particle --explain
      """
  )

  @Flag(help: "Add the last sound, what it was told from and how the end is read, parted by tabs.")
  var explain = false

  @Flag(help: "Fail when a line has no word, or no particle that is known.")
  var strict = false

  @Argument(help: "A word and a particle; by default lines are read from standard input.")
  var words: [String] = []

  func validate() throws {
    guard words.isEmpty || words.count == 2 else {
      throw ValidationError("Give one word and one particle, or none to read lines.")
    }
  }

  func run() throws {
    if words.isEmpty, isatty(0) == 1 {
      FileAccess.say("onoma: reading lines from the terminal: word, tab, particle; end with Ctrl-D")
    }
    let lines = words.isEmpty ? try StandardInput.lines() : [words.joined(separator: "\t")]
    var hasFailed = false
    var output = ""
    for (number, line) in lines.enumerated() {
      let answer = Self.answer(line)
      output += answer.text
      if explain { output += answer.explanation.map { "\t" + $0 }.joined() }
      output += "\n"
      if let note = answer.note { FileAccess.say("onoma: line \(number + 1): \(note)") }
      hasFailed = hasFailed || answer.isFault
      if output.utf8.count > 1 << 16 {
        try FileAccess.print(output)
        output = ""
      }
    }
    try FileAccess.print(output)
    if hasFailed, strict { throw ExitStatus.failure }
  }

  private struct Answer {
    let text: String
    var explanation: [String] = []
    var note: String?
    var isFault = false
  }

  private static func answer(_ line: String) -> Answer {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else {
      return Answer(
        text: line,
        note: "not a word and a particle parted by one tab; passed through",
        isFault: true
      )
    }
    guard let particle = KoreanParticle(fields[1]) else {
      return Answer(
        text: fields.joined(),
        note: "“\(fields[1].prefix(24))” is no particle nor stack of them; written as it stands",
        isFault: true
      )
    }
    let word = String(fields[0])
    let (text, last) = particle.attached(to: word)
    let sound =
      switch last.sound {
      case .consonant: "consonant"
      case .vowel: "vowel"
      case .rieul: "ㄹ"
      case nil: "-"
      }
    let isOpen =
      last.sound == nil && particle.text(after: .vowel) != particle.text(after: .consonant)
    return Answer(
      text: text,
      explanation: [sound, last.basis.rawValue, last.reading],
      note: isOpen
        ? "how “\(word.prefix(40))” ends when read aloud cannot be told; write it in Hangul" : nil
    )
  }
}
