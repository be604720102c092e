public import ArgumentParser
internal import Languages
internal import SourceText
internal import Transliteration
internal import Workbench

/// `onoma transliterate`.
struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Write words and names in another script, by a named system.",
    discussion: """
      Reads lines and writes as many, in order. The mode says what a line is: a word, a person's name, a \
      place, a title; established looks known forms up first.

        echo Хрущёв | onoma transliterate --system ru-bgn-pcgn
        onoma transliterate --system ko-rr --mode name 한복남
        onoma transliterate --system ko-pronunciation --with verb 신고
        onoma transliterate --system ko-kontsevich --trace 독립문
        onoma transliterate --list
      """
  )

  @Option(
    name: [.short, .long],
    help:
      "The system: its id, its Interscript code, icu:ID for a transform of ICU, or a file of your own."
  )
  var system: String?

  @Option(
    name: [.short, .long],
    help: "word, name, name-hyphen, place, title, established or passport."
  )
  var mode = TransliterationMode.word

  @Option(
    name: .customLong("with"),
    help:
      "Switch on an option of the system, as interpunct of ru-bgn-pcgn, hyphen of ko-rr, noun or verb of Korean systems; may be given several times."
  )
  var options: [String] = []

  @Flag(help: "List the systems: id, title, authority, year and modes, parted by tabs.")
  var list = false

  @Flag(help: "Show under each line which rule or exception made each piece.")
  var trace = false

  @Flag(help: "Fail when a line holds nothing that the system reads.")
  var strict = false

  @Option(
    defaultAsFlag: ReadingCount.standard,
    parsing: .next,
    help: "Read backwards: this many candidates a line, 5 by default, each with its share of 1."
  )
  var reverse: ReadingCount?

  @Option(
    help: "Names in Latin letters: read each backwards first, and write this many likeliest names."
  )
  var romanized: ReadingCount?

  @Argument(help: "Words; by default lines are read from standard input.")
  var words: [String] = []

  func validate() throws {
    if !list, system == nil {
      throw ValidationError("Name a system with --system, or see them all with --list.")
    }
    try ReadingCount.refuseWord(after: "--reverse", in: CommandLine.arguments)
    try reverse?.check()
    try romanized?.check()
    if reverse != nil, romanized != nil {
      throw ValidationError("--reverse and --romanized do not go together; choose one.")
    }
    if reverse != nil || romanized != nil, trace || strict {
      throw ValidationError("--trace and --strict go with writing, not with reading backwards.")
    }
    if reverse != nil, mode != .word || !options.isEmpty {
      throw ValidationError("--mode and --with go with writing, not with --reverse.")
    }
  }

  func run() throws {
    guard let system, !list else { return try Self.printList() }
    let lines = words.isEmpty ? try StandardInput.lines() : words
    if let reverse { return try ReadingsOutput.print(lines, of: system, count: reverse.value) }
    let transliterator = try SystemLoader.load(system, options: Set(options))
    if let romanized {
      return try ReadingsOutput.print(lines, through: transliterator, mode, count: romanized.value)
    }
    var foreign: Int?
    var output = ""
    for (number, line) in lines.enumerated() {
      let result = transliterator.transliterate(line, mode: mode, traced: trace)
      output += result.text + "\n"
      if trace { output += TraceText.of(result, input: line) }
      if foreign == nil, !transliterator.system.reads(line) { foreign = number + 1 }
      if output.utf8.count > 1 << 16 {
        try FileAccess.print(output)
        output = ""
      }
    }
    try FileAccess.print(output)
    if let foreign {
      let script = transliterator.system.from.englishName
      FileAccess.say(
        "onoma: line \(foreign) has no \(script) letter, which is what \(system) reads; passed through"
      )
      if strict { throw ExitStatus.failure }
    }
  }

  private static func printList() throws {
    for id in SystemCatalog.ids {
      guard let system = try? SystemCatalog.transliterator(id).system else { continue }
      let modes = TransliterationMode.allCases.filter { $0 == .word || system.modes.contains($0) }
      let fields = [
        system.id, system.title, system.authority, system.year,
        modes.map(\.rawValue).joined(separator: " "),
      ]
      try FileAccess.print(fields.joined(separator: "\t") + "\n")
    }
  }
}

extension TransliterationMode: ExpressibleByArgument {}
