public import ArgumentParser
internal import Glossaries
internal import JSON
internal import Languages
public import Names
internal import Reporting
internal import Transliteration
internal import Workbench

/// `onoma name`.
struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Show a name in every system, mode, convention and case, with the reason.",
    discussion: """
      The card ends with the grammatical forms: the cases in Russian, the particles in Korean.

      With --spelled, tells which systems could have written that spelling of the name; without the \
      name, of the likeliest names that a Latin spelling may stand for.

        onoma name 최선희
        onoma name --format json Чайковский
        onoma name 최선희 --spelled "Ch'oe Sŏn-hŭi"
        onoma name --spelled "Choe Son Hui"

      With --variants, writes the spellings of a person's name that a reader may meet, the likeliest \
      first, with their probability and why they exist. The name may be in Hangul, Cyrillic or Latin \
      letters.

        onoma name 최선희 --variants 5
        onoma name "Choe Son Hui" --variants --language ru

      With --style, writes what a house style makes of a name in Hangul or Cyrillic by its own rule.

        onoma name 최선희 --style ala-lc --origin north-korean
      """
  )

  /// How the card is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, tsv, json
  }

  @Argument(help: "The name, in Hangul or Cyrillic.")
  var name: String?

  @Option(name: [.short, .long], help: "table, tsv or json.")
  var format = Format.table

  @Option(help: "A spelling of the name, to tell the systems that could have made it.")
  var spelled: String?

  @Option(
    defaultAsFlag: VariantCount.standard,
    parsing: .next,
    help: "Write this many likely spellings, 10 by default, in each language."
  )
  var variants: VariantCount?

  @Option(
    name: [.short, .long],
    help: "With --variants: spellings in this language: en, ru or ko."
  )
  var language: String?

  @Option(help: "Write the name as this house style spells persons: its id, or a .tsv file.")
  var style: String?

  @Option(help: "With --variants or --style: whose name it is: korean, north-korean or russian.")
  var origin: NameOrigin?

  func validate() throws {
    try variants?.check()
    if variants == nil, language != nil || (origin != nil && style == nil) {
      throw ValidationError("--language goes with --variants; --origin with it or with --style.")
    }
    if style != nil, variants != nil || spelled != nil || name == nil || format == .json {
      throw ValidationError("--style goes with a name alone, and with --origin.")
    }
    if variants != nil, spelled != nil {
      throw ValidationError("--variants and --spelled do not go together; choose one.")
    }
    if variants != nil, name == nil {
      throw ValidationError("Give a name to find the spellings of.")
    }
    if name == nil, spelled == nil {
      throw ValidationError("Give a name, or a spelling with --spelled.")
    }
    if spelled != nil, format == .json {
      throw ValidationError("--format json shows a card; it does not go with --spelled.")
    }
  }

  func run() throws {
    guard let name else { return try printGuesses(of: spelled ?? "") }
    if let style { return try printSpellings(of: name, by: try StyleLoader.load(style)) }
    if let variants { return try printVariants(of: name, count: variants.value) }
    let card = NameCard(of: name)
    guard !card.entries.isEmpty else {
      throw UsageError("no system reads “\(name)”; give the name in Hangul or Cyrillic")
    }
    if let spelled { return try printMakers(of: spelled, card) }
    switch format {
    case .table, .tsv:
      let forms = card.inflections.map { "\($0.text)\t\($0.language)\t\($0.form)\t\($0.reason)\n" }
      try FileAccess.print((card.entries.map(Self.lines) + forms).joined())
    case .json: try FileAccess.print(Self.json(card).rendered(.indented(from: 0)) + "\n")
    }
  }

  /// Writes what the style makes of the name, a line for each language that it has a rule for.
  private func printSpellings(of name: String, by style: HouseStyle) throws {
    let side: PersonRule.Side =
      switch origin {
      case .northKorean?: .north
      case .russian?: .russian
      case .korean?: .south
      case nil: DraftLanguage.of(name: name) == .russian ? .russian : .south
      }
    let spelled = [Language.english, .russian].compactMap { language in
      style.spelling(ofPerson: name, side: side, in: language).map { (language.tag, $0) }
    }
    guard !spelled.isEmpty else {
      throw UsageError(
        "house style \(style.id) has no system for such names; it keeps the form of the glossary"
      )
    }
    for (tag, text) in spelled { try FileAccess.print("\(tag)\t\(text)\t\(style.title)\n") }
  }

  /// Writes the likely spellings in the language asked for, or in the two that are not the name's own.
  private func printVariants(of name: String, count: Int) throws {
    var languages: [Language] = [.english, .russian, .korean]
    if let language {
      guard let known = Language(tag: language), languages.contains(known.base) else {
        throw UsageError("“\(language)” is not a language of spellings; use one of en, ru, ko")
      }
      languages = [known.base]
    } else {
      languages.removeAll { $0 == DraftLanguage.of(name: name) }
    }
    let format: VariantsOutput.Format =
      switch format {
      case .table: .table
      case .tsv: .tsv
      case .json: .json
      }
    try VariantsOutput.print(name, as: origin, in: languages, count: count, format)
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
      (
        "inflections",
        .array(
          card.inflections.map { form in
            .object([
              ("text", .string(form.text)), ("language", .string(form.language)),
              ("form", .string(form.form)), ("reason", .string(form.reason)),
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

extension NameOrigin: ExpressibleByArgument {}
