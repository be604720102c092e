internal import ArgumentParser

/// `onoma glossary`.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Look into a glossary, check it, compare it, export it, keep it in a store.",
    subcommands: [
      GlossaryListCommand.self, GlossaryShowCommand.self, GlossaryLintCommand.self,
      GlossaryExportCommand.self, GlossaryFormatsCommand.self,
      GlossaryInitCommand.self, GlossaryImportCommand.self, GlossaryAddCommand.self,
      GlossaryEditCommand.self, GlossaryRemoveCommand.self, GlossaryProposeCommand.self,
      GlossaryApproveCommand.self, GlossaryRejectCommand.self,
      GlossaryHistoryCommand.self, GlossaryRevertCommand.self, GlossaryBackupCommand.self,
      GlossaryRestoreCommand.self, GlossaryVerifyCommand.self, GlossaryWatchCommand.self,
      GlossaryDiffCommand.self, GlossaryMergeCommand.self, GlossaryDedupeCommand.self,
      GlossaryAlignCommand.self, GlossaryStatsCommand.self, GlossaryUnusedCommand.self,
    ]
  )
}
