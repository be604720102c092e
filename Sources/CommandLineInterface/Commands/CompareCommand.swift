internal import ArgumentParser
internal import Glibc
internal import JSON
internal import Names
internal import Reporting
internal import Workbench

/// `onoma compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell how likely two names, in any scripts, are one.",
    discussion: """
      Reads pairs of names, one a line, parted by a tab, or takes one pair as arguments. Writes for each, \
      in order, a score between 0 and 1, both names, and what the score rests on. With --format score it \
      writes the score alone; with --format json an object a line.

        onoma compare 최선희 "Цой Сон Хи"
        onoma compare --format score < pairs.tsv
      """
  )

  /// How a comparison is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, score, json
  }

  @Argument(help: "Two names; by default pairs are read from standard input, one a line.")
  var names: [String] = []

  @Option(name: [.short, .long], help: "text, score or json.")
  var format = Format.text

  func validate() throws {
    guard names.isEmpty || names.count == 2 else {
      throw ValidationError("Name two names, or none to read pairs from standard input.")
    }
  }

  func run() throws {
    if names.isEmpty, isatty(0) == 1 {
      FileAccess.say(
        "onoma: reading pairs from the terminal, two names and a tab a line; Ctrl-D ends"
      )
    }
    var comparison = PairComparison()
    var output = ""
    func add(_ first: String, _ second: String, _ place: String) throws {
      let result = comparison.compare(first, second)
      if let note = result.note { FileAccess.say("onoma: \(place): \(note)") }
      switch format {
      case .score: output += Self.number(result.likeness.score)
      case .text:
        let fields = [Self.number(result.likeness.score), first, second]
        output += (fields + [comparison.explanation(of: result).sentence]).map(Self.flat)
          .joined(separator: "\t")
      case .json: output += json(result, comparison.explanation(of: result)).rendered()
      }
      output += "\n"
      if output.utf8.count > 1 << 16 {
        try FileAccess.print(output)
        output = ""
      }
    }
    if names.count == 2 {
      try add(names[0], names[1], "the pair")
    } else {
      for (number, line) in try StandardInput.lines().enumerated() {
        let bytes = line.utf8
        guard let tab = bytes.firstIndex(of: 0x09) else {
          FileAccess.say("onoma: line \(number + 1): no tab between two names; scored 0")
          output += format == .score ? "0.000000000\n" : Self.refusal(line, format)
          continue
        }
        let rest = line[line.utf8.index(after: tab)...]
        let second = rest.utf8.firstIndex(of: 0x09).map { rest[..<$0] } ?? rest
        try add(String(line[..<tab]), String(second), "line \(number + 1)")
      }
    }
    try FileAccess.print(output)
  }

  private func json(_ result: PairComparison.Result, _ reason: LikenessExplanation) -> JSONValue {
    .object([
      ("first", .string(result.first)), ("second", .string(result.second)),
      ("score", .number(Self.number(result.likeness.score))),
      ("bits", .number(Self.decimal(result.likeness.bits, places: 2))),
      ("way", .string(result.likeness.way.rawValue)),
      (
        "parts",
        .array(
          reason.parts.map {
            .object([
              ("first", .string($0.first)), ("second", .string($0.second)),
              ("reason", .string($0.reason)),
            ])
          }
        )
      ),
      ("unmatched", .array(reason.unmatched.map { .string($0) })),
    ])
  }

  private static func refusal(_ line: String, _ format: Format) -> String {
    switch format {
    case .json:
      JSONValue.object([
        ("first", .string(line)), ("second", .null), ("score", .number("0.000000000")),
      ]).rendered() + "\n"
    default: ["0.000000000", flat(line), "", "no tab"].joined(separator: "\t") + "\n"
    }
  }

  /// A score with nine decimals, so that scores can be told apart.
  static func number(_ score: Double) -> String { decimal(score, places: 9) }

  private static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let rest = String(whole % scale)
    let sign = value < 0 && whole > 0 ? "-" : ""
    return "\(sign)\(whole / scale)." + String(repeating: "0", count: places - rest.count) + rest
  }

  /// A field without the characters that part fields and lines.
  static func flat(_ field: String) -> String {
    String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
