public import ArgumentParser
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
      column for each language. What a format cannot hold is counted on standard error.

        onoma glossary export --to csv --output glossary.csv
        onoma glossary export --to csv-wide --bom --excel-safe --sort ko --output for-excel.csv
      """
  )

  @Option(
    name: [.short, .long],
    help: "The glossary: a folder, a .csv or .tsv file, sqlite:PATH, or the built-in korea-russia."
  )
  var glossary = GlossaryLoader.shipped

  @Option(help: "The format: csv, csv-wide or tsv.")
  var to: GlossaryExport.Profile

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

  @OptionGroup var past: PastOptions

  func run() throws {
    let language = try sort.map { tag in
      guard let language = Language(tag: tag) else {
        throw UsageError("“\(tag)” is not a language tag; write one such as en, ru or ko")
      }
      return language
    }
    let file = try GlossaryLoader.load(glossary, asOf: try past.time())
    if let language, !file.glossary.languages.contains(language) {
      let known = file.glossary.languages.map(\.tag).joined(separator: ", ")
      throw UsageError("the glossary has no terms in \(language); sort by one of \(known)")
    }
    let export = try GlossaryExport(
      of: file.glossary,
      to: to,
      options: .init(bom: bom, excelSafe: excelSafe, sortLanguage: language)
    )
    var sink = OutputSink(path: output)
    try sink.write(export.text)
    try sink.close()
    let concepts = "\(export.conceptCount) concept\(export.conceptCount == 1 ? "" : "s")"
    let terms = "\(export.termCount) term\(export.termCount == 1 ? "" : "s")"
    FileAccess.say("onoma: \(concepts), \(terms) written")
    for loss in export.losses {
      FileAccess.say("onoma: \(to.rawValue) does not hold \(loss.field): \(loss.count) left out")
    }
  }
}

extension GlossaryExport.Profile: ExpressibleByArgument {}
