internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary formats`.
struct GlossaryFormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that glossaries are read from and written to, and what each keeps.",
    discussion: """
      A line has the id, how it is used, the usual ending, the title and what is kept, parted by tabs.

        onoma glossary export --to tbx --output names.tbx
        onoma check --glossary names.tbx draft.md
        onoma glossary formats --schema > glossary.schema.json
      """
  )

  @Flag(help: "Print the JSON Schema of Onoma's JSON, and nothing else.")
  var schema = false

  func run() throws {
    if schema { return try FileAccess.print(GlossarySchema.text) }
    var text = ""
    for profile in ExchangeCatalog.all {
      let use = [profile.isReadable ? "read" : "", profile.isWritable ? "write" : ""]
      let fields = [
        profile.id, use.filter { !$0.isEmpty }.joined(separator: ", "),
        "." + (profile.endings.first ?? ""), profile.title, profile.capacity.summary,
      ]
      text += fields.joined(separator: "\t") + "\n"
    }
    try FileAccess.print(text)
  }
}
