internal import ArgumentParser
internal import Glibc
internal import Morphology
internal import Workbench

/// `onoma spell`.
struct SpellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spell",
    abstract: "Rewrite Korean lines in the spelling of the South or of the North.",
    discussion: """
      Reads lines and writes as many, in order. From the North to the South the spelling follows from rules and lists; \
      from the South to the North a line may have several spellings, and the likeliest is written, or \
      as many as --candidates asks for, parted by tabs, each with its share of 1.

        echo 로씨야련방 대통령이 녀성들을 만났다 | onoma spell --from ko-KP --to ko
        onoma spell --from ko --to ko-KP --candidates 3 노동신문
      """
  )

  @Option(help: "The spelling that the lines are in: ko (South) or ko-KP (North).")
  var from: KoreanStandard

  @Option(help: "The spelling to write: ko or ko-KP.")
  var to: KoreanStandard

  @Option(help: "To the North: how many spellings to write for each line, 1 to 100.")
  var candidates: ReadingCount?

  @Flag(help: "Show under each line what was changed, and by which rule.")
  var trace = false

  @Argument(help: "Lines; by default they are read from standard input.")
  var lines: [String] = []

  func validate() throws {
    try candidates?.check()
    if from == to {
      throw ValidationError(
        "--from and --to name the same spelling; name the other in one of them."
      )
    }
    if candidates != nil, to == .south {
      throw ValidationError(
        "--candidates goes with --to ko-KP; to the South there is one spelling."
      )
    }
  }

  func run() throws {
    if lines.isEmpty, isatty(0) == 1 {
      FileAccess.say("onoma: reading lines from the terminal; end with Ctrl-D")
    }
    var output = ""
    for line in lines.isEmpty ? try StandardInput.lines() : lines {
      if to == .south {
        let result = SouthernSpelling(of: line)
        output += result.text + "\n" + (trace ? Self.trace(of: result.changes) : "")
      } else {
        let found = NorthernSpelling.candidates(for: line, limit: candidates?.value ?? 1)
        let fields = found.map { candidate in
          candidates == nil
            ? candidate.text : "\(candidate.text):\((candidate.weight * 1000).rounded() / 1000)"
        }
        output += fields.joined(separator: "\t") + "\n"
        if trace, let first = found.first { output += Self.trace(of: first.changes) }
      }
      if output.utf8.count > 1 << 16 {
        try FileAccess.print(output)
        output = ""
      }
    }
    try FileAccess.print(output)
  }

  private static func trace(of changes: [SpellingChange]) -> String {
    changes.map { "  \($0.original)\t\($0.result)\t\($0.rule.rawValue)\n" }.joined()
  }
}

/// One of the two spellings of Korean.
enum KoreanStandard: String, ExpressibleByArgument, CaseIterable {
  case south = "ko"
  case north = "ko-KP"

  init?(argument: String) {
    switch argument.lowercased() {
    case "ko", "ko-kr": self = .south
    case "ko-kp": self = .north
    default: return nil
    }
  }
}
