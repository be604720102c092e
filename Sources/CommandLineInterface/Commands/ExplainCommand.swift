internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import GlossaryLinting
internal import Workbench

/// `onoma explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule looks for and what to do; without a rule, list them all."
  )

  @Argument(help: "A rule, by name or code.")
  var rule: String?

  func run() throws {
    let all = RuleCatalog.descriptions + GlossaryLinter.rules.map(\.description)
    guard let rule else {
      let width = all.map(\.id.name.count).max() ?? 0
      let lines = all.map { rule in
        let padding = String(repeating: " ", count: width - rule.id.name.count)
        return "\(rule.id.code)  \(rule.id.name)\(padding)  \(rule.summary)\n"
      }
      return try FileAccess.print(lines.joined())
    }
    guard let found = all.first(where: { $0.id.isNamed(rule) }) else {
      throw UsageError("“\(rule)” is not a rule; `onoma explain` lists them")
    }
    try FileAccess.print(
      """
      \(found.id.name) (\(found.id.code), \(found.severity.rawValue))

      \(found.summary)
      \(found.explanation)

      """
    )
  }
}
