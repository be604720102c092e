internal import ArgumentParser
internal import Glibc
internal import Workbench

/// `onoma normalize`.
struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Bring names, one a line, into the house's spelling.",
    discussion: """
      Writes a line for each name, in order: input, canonical spelling, concept, reason and confidence, \
      parted by tabs. A name that the glossary does not know is cleaned (composition, spaces, dashes, \
      look-alike letters, letter case) and marked unknown.

        onoma normalize "Kim Jong-un" 최선희 "Цой Сон Хи"
        onoma normalize --language en < names.txt > names.tsv
      """
  )

  @OptionGroup var glossary: GlossaryOptions

  @Argument(help: "Names; by default they are read from standard input, one a line.")
  var names: [String] = []

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: "Write to this file; it is replaced only once all is written."
  )
  var output: String?

  func run() throws {
    let normalizer = try glossary.workbench().names
    if names.isEmpty, isatty(0) == 1 {
      FileAccess.say("onoma: reading names from the terminal, one a line; end with Ctrl-D")
    }
    let lines = names.isEmpty ? try StandardInput.lines() : names
    var result = ""
    for line in lines {
      let outcome = normalizer.normalize(line)
      let confidence = (outcome.confidence * 100).rounded() / 100
      let fields = [
        outcome.input, outcome.canonical, outcome.concept ?? "", outcome.reason, "\(confidence)",
      ]
      result += fields.map(Self.flat).joined(separator: "\t") + "\n"
    }
    var sink = OutputSink(path: output)
    try sink.write(result)
    try sink.close()
  }

  /// A field without the characters that part fields and lines.
  private static func flat(_ field: String) -> String {
    String(
      String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })
    )
  }
}
