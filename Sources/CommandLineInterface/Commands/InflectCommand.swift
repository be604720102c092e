public import ArgumentParser
internal import Languages
internal import Morphology
internal import Workbench

/// `onoma inflect`.
struct InflectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inflect",
    abstract: "Decline Russian names, places, organisations and terms.",
    discussion: """
      Reads lines of four fields parted by tabs: the kind (surname, given, patronymic, name, place, org, \
      term), the gender (m, f or -), the nominative and the case; writes the form, a line for a line. \
      Names given as arguments are declined in all cases.

        printf 'name\\tm\\tКим Чен Ын\\tdative\\n' | onoma inflect --language ru
        onoma inflect --kind place 'Нижний Новгород'
        onoma inflect --kind surname --gender m --explain Заяц

      Where the gender decides and is not given, both forms are written, the masculine first, parted by \
      “ / ”, and a note says so. A line that cannot be read is passed through, with a note.
      """
  )

  @Option(name: [.short, .long], help: "The language; only ru has cases.")
  var language = "ru"

  @Option(name: .shortAndLong, help: "What the names given as arguments are.")
  var kind = RussianNameKind.name

  @Option(name: .shortAndLong, help: "The gender of the names given as arguments: m, f or -.")
  var gender = "-"

  @Option(help: "Where the persons' names come from, as ko or en; by default their shape tells.")
  var origin: String?

  @Flag(
    help:
      "Write the whole paradigm: gender, six cases and variants, parted by tabs; the case may be left out."
  )
  var all = false

  @Flag(
    help: "Show under each line by which rule each word changes, and where the rule is laid down."
  )
  var explain = false

  @Flag(help: "Fail when a line cannot be read.")
  var strict = false

  @Argument(help: "Names; by default lines are read from standard input.")
  var names: [String] = []

  func validate() throws {
    if language != "ru" {
      throw ValidationError("“\(language)” has no cases that onoma knows; write --language ru.")
    }
    if GrammaticalGender(symbol: gender) == nil {
      throw ValidationError("“\(gender)” is not a gender; write --gender m, f or -.")
    }
    if let origin, Language(tag: origin) == nil {
      throw ValidationError("“\(origin)” is not a language tag; write one such as ko or en.")
    }
  }

  func run() throws {
    let isWhole = all || !names.isEmpty
    let lines =
      names.isEmpty
      ? try StandardInput.lines() : names.map { "\(kind.rawValue)\t\(gender)\t\($0)" }
    var output = ""
    var hasFailed = false
    for (number, line) in lines.enumerated() {
      let answer = InflectionLine(line, origin: origin, isWhole: isWhole).answer(explained: explain)
      output += answer.text
      for note in answer.notes { FileAccess.say("onoma: line \(number + 1): \(note)") }
      hasFailed = hasFailed || answer.isPassedThrough
      if output.utf8.count > 1 << 16 {
        try FileAccess.print(output)
        output = ""
      }
    }
    try FileAccess.print(output)
    if strict, hasFailed { throw ExitStatus.failure }
  }
}

extension RussianNameKind: ExpressibleByArgument {}
