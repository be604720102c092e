internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma style`.
struct StyleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "style",
    abstract: "List the house styles, and show what one writes.",
    subcommands: [StyleListCommand.self, StyleShowCommand.self]
  )
}

/// `onoma style list`.
struct StyleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the house styles: id and title, parted by a tab."
  )

  func run() throws {
    for id in HouseStyle.shipped {
      let title = HouseStyle.shipped(id)?.title ?? ""
      try FileAccess.print("\(id)\t\(title)\n")
    }
  }
}

/// `onoma style show`.
struct StyleShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a house style: where it comes from, and its rules.",
    discussion: """
      Writes a line for each rule, parted by tabs: language, what it is about, what becomes of it, why.

        onoma style show kcna
        onoma style show ./my.tsv
      """
  )

  @Argument(help: "The style: its id, or a .tsv file.")
  var style: String

  func run() throws {
    let style = try StyleLoader.load(style)
    var text = "id\t\(style.id)\ntitle\t\(style.title)\nsource\t\(style.source)\n"
    if !style.unverified.isEmpty { text += "unverified\t\(style.unverified)\n" }
    text += "\n"
    for rule in style.descriptions { text += rule.joined(separator: "\t") + "\n" }
    try FileAccess.print(text)
  }
}
