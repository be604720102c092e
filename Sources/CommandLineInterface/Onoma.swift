public import ArgumentParser
internal import Glibc
internal import ICU
internal import Workbench

/// The command `onoma`.
public struct Onoma: ParsableCommand {
  /// The name, the help and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "onoma",
    abstract: "Names and terms across Korean, Russian and English: found, checked, put right.",
    discussion: """
      Onoma finds every name of a glossary in a draft, in any spelling it knows, and says which of them \
      the house writes otherwise. It works offline, on plain text and Markdown.

      Exit status: 0 clean, 1 findings, 2 the work could not be done.
      """,
    version: versionText,
    subcommands: [
      AnnotateCommand.self, CheckCommand.self, NormalizeCommand.self,
      TransliterateCommand.self, InflectCommand.self, ParticleCommand.self, SpellCommand.self,
      NameCommand.self, CompareCommand.self, SearchCommand.self, GlossaryCommand.self,
      StyleCommand.self, ExplainCommand.self,
    ]
  )

  /// Creates the command.
  public init() {}

  /// The version of the program.
  public static let version = "0.1.0"

  /// With the versions of ICU and of its Unicode data, for both decide what counts as one spelling; asking
  /// for them loads no data.
  private static var versionText: String { "onoma \(version) (\(ICUVersion.current))" }

  /// Runs the program with the arguments of the process and ends it.
  ///
  /// A usage error ends with 2, where the parser's own habit would be 64: scripts tell by the status
  /// whether a draft has findings (1) or nobody has looked at it (2).
  public static func runAndExit() -> Never {
    do {
      try refuseUnknownCommand(CommandLine.arguments.dropFirst())
      var command = try parseAsRoot()
      try command.run()
      Glibc.exit(ExitStatus.clean.rawValue)
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      let text = fullMessage(for: error)
      if exitCode(for: error) == .success {
        try? FileAccess.print(text + "\n")
        Glibc.exit(ExitStatus.clean.rawValue)
      }
      let isUsage = exitCode(for: error) == .validationFailure
      FileAccess.say("onoma: " + (isUsage ? text.trimmingError() : "\(error)"))
      Glibc.exit(ExitStatus.failure.rawValue)
    }
  }

  /// Refuses a first word that is no command, with a sentence; the parser would count the words after it.
  private static func refuseUnknownCommand(_ words: ArraySlice<String>) throws {
    var command: any ParsableCommand.Type = Onoma.self
    for word in words {
      let known = command.configuration.subcommands
      if known.isEmpty || word.hasPrefix("-") || word == "help" { return }
      guard let next = known.first(where: { name(of: $0) == word }) else {
        let names = known.map { name(of: $0) }.joined(separator: ", ")
        throw UsageError("“\(word)” is not a command; write one of \(names)")
      }
      command = next
    }
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }
}

extension ExitStatus: Error {}

extension String {
  /// The text without the parser's “Error: ”, for every message begins with the name of the program.
  fileprivate func trimmingError() -> String { hasPrefix("Error: ") ? String(dropFirst(7)) : self }
}
