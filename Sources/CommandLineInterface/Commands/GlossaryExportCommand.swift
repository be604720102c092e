internal import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Languages
internal import Workbench

/// `onoma glossary export`.
struct GlossaryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a glossary out for spreadsheets and other tools.",
    discussion: """
      csv and tsv have a row for each term and hold everything; csv-wide has a row for each concept and a \
      column for each language; `onoma glossary formats` lists the others. What a format cannot hold is \
      counted on standard error. With --glossary FILE one format is turned into another.

        onoma glossary export --to csv --output glossary.csv
        onoma glossary export --to csv-wide --bom --excel-safe --sort ko --output for-excel.csv
        onoma glossary export --to xlsx --output glossary.xlsx
        onoma glossary export --to deepl --source en --target ru --output deepl.csv
        onoma glossary export --glossary old.tbx --to tbx-dct --output new.tbx
      """
  )

  @Option(
    name: [.short, .long],
    help: GlossaryOptions.glossaryHelp
  )
  var glossary = GlossaryLoader.shipped

  @Option(help: "The format of the glossary's file, where its ending does not tell.")
  var glossaryFormat: String?

  @OptionGroup var encoding: EncodingOption

  @Option(help: "The format to write: an id of `onoma glossary formats`.")
  var to: WritableProfile

  @Option(help: "The source language, for a format that has one.")
  var source: String?

  @Option(help: "The target language, for a format of two languages.")
  var target: String?

  @Option(
    name: [.short, .long],
    help: "Write to this file; it is replaced only once all is written."
  )
  var output: String?

  @Flag(help: "Begin with a byte order mark, so that Excel reads UTF-8.")
  var bom = false

  @Flag(
    help: "Put an apostrophe before fields that a spreadsheet would run; recorded in excel_safe."
  )
  var excelSafe = false

  @Option(help: "Order the concepts by their preferred terms in this language; by id otherwise.")
  var sort: String?

  @Flag(help: "Write nothing when an entry of the glossary's file cannot be read as it is written.")
  var strict = false

  @OptionGroup var past: PastOptions

  func run() throws {
    let profile = to.profile
    if profile.isPacked, output == nil, FileAccess.printsToTerminal {
      throw UsageError("\(profile.id) is no text to show; name a file with --output")
    }
    let sortLanguage = try language(sort)
    var options = ExchangeOptions(
      source: try language(source),
      target: try language(target),
      encoding: try encoding.known(),
      export: .init(bom: bom, excelSafe: excelSafe, sortLanguage: sortLanguage)
    )
    try complete(&options, for: profile)
    let time = try past.time()
    if StoreLoader.isStore(glossary), time == nil, sortLanguage == nil, profile.isWritableInPieces {
      return try exportInPieces(to: profile, options)
    }
    let (file, problems) = try GlossaryOpening.account(
      of: glossary,
      format: glossaryFormat,
      options: options,
      asOf: time
    )
    if strict, problems > 0 {
      throw UsageError("nothing was written; mend what is told above or leave out --strict")
    }
    try check(options, file.glossary.languages)
    let export = try profile.export(file.glossary, options: options)
    try GlossaryWriter.write(export, to: output)
    report(export, of: profile)
    if problems > 0 { throw ExitStatus.findings }
  }

  /// Writes a store concept by concept: it may be larger than the memory.
  private func exportInPieces(to profile: ExchangeProfile, _ options: ExchangeOptions) throws {
    let store = try StoreLoader.openForReading(glossary)
    let source: PieceExport.Source = { try store.concepts(inOrderOfIDs: $0) }
    var export = try PieceExport(to: profile, name: glossary, options: options, from: source)
    try check(options, export.termLanguages)
    let account: GlossaryExport
    if let output {
      let file = try ReplacedFile(output)
      account = try export.run(from: source) { try file.write($0) }
      try file.close()
    } else {
      account = try export.run(from: source) { try FileAccess.print($0) }
    }
    report(account, of: profile)
  }

  /// Sees to it that the languages of the options are `known` ones.
  private func check(_ options: ExchangeOptions, _ known: [Language]) throws {
    for (language, word) in [
      (options.export.sortLanguage, "sort by"), (options.source, "take"), (options.target, "take"),
    ] {
      guard let language, !known.contains(language) else { continue }
      let tags = known.map(\.tag).joined(separator: ", ")
      throw UsageError("the glossary has no terms in \(language); \(word) one of \(tags)")
    }
  }

  private func report(_ export: GlossaryExport, of profile: ExchangeProfile) {
    let concepts = "\(export.conceptCount) concept\(export.conceptCount == 1 ? "" : "s")"
    let terms = "\(export.termCount) term\(export.termCount == 1 ? "" : "s")"
    FileAccess.say("onoma: \(concepts), \(terms) written")
    for loss in GlossaryWriter.losses(of: export, as: profile) { FileAccess.say("onoma: \(loss)") }
  }

  private func language(_ tag: String?) throws -> Language? {
    try tag.map { try LanguageTag.known($0) }
  }

  /// Asks for what the format needs.
  private func complete(_ options: inout ExchangeOptions, for profile: ExchangeProfile) throws {
    if bom, profile.isPacked {
      throw UsageError("--bom is for texts; \(profile.id) says itself how it is encoded")
    }
    if bom, !profile.canBeginWithMark {
      throw UsageError(
        "--bom is for tables and markup; JSON must not begin with a byte order mark; leave it out"
      )
    }
    if excelSafe, GlossaryExport.Profile(rawValue: profile.id) == nil {
      throw UsageError(
        "--excel-safe is for csv, csv-wide and tsv; \(profile.id) goes to another tool as it is"
      )
    }
    switch profile.capacity.languages {
    case .any: break
    case .source: if options.source == nil { options.source = .english }
    case .pair:
      guard let source = options.source, let target = options.target, source != target else {
        throw UsageError(
          "\(profile.id) holds two languages; name them, as in --source en --target ru"
        )
      }
    }
  }
}

/// The id of a format that is written.
struct WritableProfile: ExpressibleByArgument {
  let profile: ExchangeProfile

  init?(argument: String) {
    guard let profile = ExchangeCatalog[id: argument], profile.isWritable else { return nil }
    self.profile = profile
  }

  static var allValueStrings: [String] {
    ExchangeCatalog.all.filter(\.isWritable).map(\.id)
  }
}
