internal import ArgumentParser
internal import Reporting
internal import Transliteration
internal import Workbench

/// `onoma name`.
struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Show a name in every system, mode and convention, with the reason.",
    discussion: """
      With --spelled, tells which systems could have written that spelling of the name.

        onoma name 최선희
        onoma name --format json Чайковский
        onoma name 최선희 --spelled "Ch'oe Sŏn-hŭi"
      """
  )

  /// How the card is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "The name, in Hangul or Cyrillic.")
  var name: String

  @Option(name: [.short, .long], help: "table or json.")
  var format = Format.table

  @Option(help: "A spelling of the name, to tell the systems that could have made it.")
  var spelled: String?

  func run() throws {
    let card = NameCard(of: name)
    guard !card.entries.isEmpty else {
      throw UsageError("no system reads “\(name)”; give the name in Hangul or Cyrillic")
    }
    if let spelled { return try printMakers(of: spelled, card) }
    switch format {
    case .table: try FileAccess.print(card.entries.map(Self.lines).joined())
    case .json: try FileAccess.print(Self.json(card).rendered(.indented(from: 0)) + "\n")
    }
  }

  private func printMakers(of spelling: String, _ card: NameCard) throws {
    let makers = card.makers(of: spelling)
    for (maker, isExact) in makers {
      let how = isExact ? "exact" : "but for marks, case and signs"
      try FileAccess.print("\(maker.system)\t\(maker.mode.rawValue)\t\(how)\t\(maker.title)\n")
    }
    if makers.isEmpty {
      FileAccess.say("onoma: no system writes \(card.name) as “\(spelling)”")
      throw ExitStatus.findings
    }
  }

  private static func lines(_ entry: NameCard.Entry) -> String {
    entry.makers.enumerated().map { place, maker in
      let text = place == 0 ? entry.text : ""
      return "\(text)\t\(maker.system)\t\(maker.mode.rawValue)\t\(maker.title)\n"
    }.joined()
  }

  private static func json(_ card: NameCard) -> JSONValue {
    .object([
      ("name", .string(card.name)),
      (
        "forms",
        .array(
          card.entries.map { entry in
            .object([
              ("text", .string(entry.text)),
              ("systems", .array(entry.makers.map(json))),
            ])
          }
        )
      ),
    ])
  }

  private static func json(_ maker: NameCard.Maker) -> JSONValue {
    .object([
      ("system", .string(maker.system)), ("mode", .string(maker.mode.rawValue)),
      ("title", .string(maker.title)), ("reasons", .array(maker.reasons.map { .string($0) })),
    ])
  }
}
