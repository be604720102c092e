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
        onoma transliterate --system ko-kontsevich --trace 독립문
        onoma transliterate --list
      """
  )

  @Option(
    name: [.short, .long],
    help:
      "The system: its id, its ISO 24229 code, icu:ID for a transform of ICU, or a file of your own."
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
      "Switch on an option of the system, as interpunct of ru-bgn-pcgn; may be given several times."
  )
  var options: [String] = []

  @Flag(help: "List the systems: id, title, authority, year and modes, parted by tabs.")
  var list = false

  @Flag(help: "Show under each line which rule or exception made each piece.")
  var trace = false

  @Flag(help: "Fail when a line holds nothing that the system reads.")
  var strict = false

  @Option(
    help: "Read backwards: this many candidates a line, likeliest first, each with its share of 1."
  )
  var reverse: Int?

  @Option(
    help: "Names in Latin letters: read each backwards first, and write this many likeliest names."
  )
  var romanized: Int?

  @Argument(help: "Words; by default lines are read from standard input.")
  var words: [String] = []

  func validate() throws {
    if !list, system == nil {
      throw ValidationError("Name a system with --system, or see them all with --list.")
    }
  }

  func run() throws {
    guard let system, !list else { return try Self.printList() }
    if let reverse { return try printReadings(of: system, count: reverse) }
    let transliterator = try SystemLoader.load(system, options: Set(options))
    let lines = words.isEmpty ? try StandardInput.lines() : words
    if let romanized { return try printRomanized(lines, through: transliterator, count: romanized) }
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

  private func printReadings(of system: String, count: Int) throws {
    let read = try ReverseReaders.reader(of: system)
    for line in words.isEmpty ? try StandardInput.lines() : words {
      let readings = read(line, count).map { reading in
        "\(reading.text):\((reading.probability * 1000).rounded() / 1000)"
      }
      try FileAccess.print(readings.joined(separator: "\t") + "\n")
    }
  }

  /// Writes what the likeliest readings of each line become, with their shares of 1.
  private func printRomanized(
    _ lines: [String],
    through transliterator: any Transliterator,
    count: Int
  ) throws {
    let source = transliterator.system.from
    guard source == .hangul || source == .cyrillic else {
      throw UsageError("--romanized goes with a system that reads Hangul or Cyrillic")
    }
    let read = try ReverseReaders.reader(of: source == .hangul ? "ko-mr" : nil)
    let isName = mode == .word && transliterator.system.modes.contains(.name)
    for line in lines {
      var shares: [(name: String, share: Double)] = []
      for reading in read(line, count * 2) {
        let result = transliterator.transliterate(
          reading.text,
          mode: isName ? .name : mode,
          traced: false
        )
        if let place = shares.firstIndex(where: { $0.name == result.text }) {
          shares[place].share += reading.probability
        } else {
          shares.append((result.text, reading.probability))
        }
      }
      let names = shares.sorted { $0.share > $1.share }.prefix(count).map { name, share in
        "\(name):\((share * 1000).rounded() / 1000)"
      }
      try FileAccess.print(names.joined(separator: "\t") + "\n")
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
