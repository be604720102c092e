internal import ArgumentParser

/// `onoma glossary`.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Look into a glossary, check it, export it.",
    subcommands: [
      GlossaryListCommand.self, GlossaryShowCommand.self, GlossaryLintCommand.self,
      GlossaryExportCommand.self, GlossaryFormatsCommand.self,
    ]
  )
}
