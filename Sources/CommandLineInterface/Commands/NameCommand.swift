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
      With --spelled, tells which systems could have written that spelling of the name; without the \
      name, of the likeliest names that a Latin spelling may stand for.

        onoma name 최선희
        onoma name --format json Чайковский
        onoma name 최선희 --spelled "Ch'oe Sŏn-hŭi"
        onoma name --spelled "Choe Son Hui"
      """
  )

  /// How the card is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "The name, in Hangul or Cyrillic.")
  var name: String?

  @Option(name: [.short, .long], help: "table or json.")
  var format = Format.table

  @Option(help: "A spelling of the name, to tell the systems that could have made it.")
  var spelled: String?

  func validate() throws {
    if name == nil, spelled == nil {
      throw ValidationError("Give a name, or a spelling with --spelled.")
    }
    if spelled != nil, format == .json {
      throw ValidationError("--format json shows a card; it does not go with --spelled.")
    }
  }

  func run() throws {
    guard let name else { return try printGuesses(of: spelled ?? "") }
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

  /// Tells for the likeliest readings of a spelling which systems would have written it so.
  private func printGuesses(of spelling: String) throws {
    let readings = try Detection.readings(of: spelling, count: 3)
    let found = readings.flatMap { reading in
      NameCard(of: reading.text).makers(of: spelling).map { (reading, $0.maker, $0.isExact) }
    }
    // Where a system writes just so, those that nearly do are noise.
    let isAnyExact = found.contains { $0.2 }
    for (reading, maker, isExact) in found where isExact || !isAnyExact {
      let how = isExact ? "exact" : "but for marks, case and signs"
      try FileAccess.print(
        "\(reading.text)\t\(maker.system)\t\(maker.mode.rawValue)\t\(how)\t\(maker.title)\n"
      )
    }
    if found.isEmpty {
      let names = readings.map(\.text).joined(separator: ", ")
      FileAccess.say(
        names.isEmpty
          ? "onoma: “\(spelling)” cannot be read as a Korean or a Russian name"
          : "onoma: no one system writes “\(spelling)”; it may stand for \(names)"
      )
      throw ExitStatus.findings
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
