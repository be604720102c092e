internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary verify`.
struct GlossaryVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look for damage in a store.",
    discussion: """
      The file is checked, and what the store holds is compared with its history. A line for each thing \
      that is wrong goes to standard output, and the exit status is 1 then.

        onoma glossary verify --glossary sqlite:house.db
      """
  )

  @OptionGroup var store: StoreOptions

  func run() throws {
    let source = try StoreLoader.openForReading(store.name)
    let faults = try source.verify()
    guard !faults.isEmpty else { return FileAccess.say("onoma: \(source.name) is sound") }
    try FileAccess.print(faults.map { "\(source.name): \($0)\n" }.joined())
    FileAccess.say(
      "onoma: \(faults.count) thing\(faults.count == 1 ? " is" : "s are") wrong; go back to a backup"
    )
    throw ExitStatus.findings
  }
}
