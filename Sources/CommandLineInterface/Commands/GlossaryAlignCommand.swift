internal import ArgumentParser
internal import Glossaries
internal import GlossaryComparison
internal import GlossaryLinting
internal import Languages
internal import Workbench

/// `onoma glossary align`.
struct GlossaryAlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Make a glossary of two lists of names, in two languages or spellings.",
    discussion: """
      A list is a .txt file with a name a line (or -, standard input), or a glossary of which one language \
      is taken. One table of two columns parted by tabs is a list of pairs, which may be shuffled. Names \
      are paired one to one by their sounds, by the systems of transliteration, and by the glossary of \
      --glossary. The table of pairs, with a confidence, alternatives and a reason each, goes to standard \
      output or to --review FILE; look it through, mend the columns a and b, and give it back with \
      --reviewed. What has no partner stands in it too, and becomes a concept by itself. Exit status: 1 \
      where names are left without a partner.

        onoma glossary align english.txt korean.txt --kind person --review pairs.tsv
        onoma glossary align english.txt korean.txt --kind person --reviewed pairs.tsv --output names.csv
        onoma glossary align pairs-from-elsewhere.tsv --output names.tbx
      """
  )

  @Argument(help: "The first list, or a table of pairs.")
  var first: String

  @Argument(help: "The second list.")
  var second: String?

  @Option(help: "The language of the first list; by default its letters tell.")
  var source: String?

  @Option(help: "The language of the second list; by default its letters tell.")
  var target: String?

  @Option(help: "The kind of the concepts: person, place, org, work, event, title, term or name.")
  var kind = Concept.Kind.name

  @Option(help: "The least confidence of a pair, 0 to 1.")
  var least = 0.3

  @Option(
    name: [.short, .long],
    help: "A glossary whose concepts tell names that are one; none for no glossary."
  )
  var glossary = GlossaryLoader.shipped

  @Option(help: "Write the table of pairs to this file.")
  var review: String?

  @Option(help: "A table of pairs that was looked through: each of its rows is taken as it stands.")
  var reviewed: String?

  @OptionGroup var place: GlossaryTarget

  func run() throws {
    guard least > 0, least < 1 else {
      throw UsageError("the least confidence is between 0 and 1, not \(least)")
    }
    try place.check()
    let (one, other, rows) = try lists()
    for (list, name) in [(one, first), (other, second ?? first)] where list.repeated > 0 {
      let lines = "\(list.repeated) repeated line\(list.repeated == 1 ? "" : "s")"
      FileAccess.say("onoma: \(name): \(lines) left out")
    }
    let fixed = try reviewed.map { path in
      try AlignmentReview.decisions(
        path: path,
        bytes: try FileAccess.read(path),
        first: one.entries,
        second: other.entries
      )
    }
    let reference =
      glossary == "none"
      ? Glossary(name: "none", concepts: []) : try GlossaryOpening.open(glossary).glossary
    let alignment = GlossaryAlignment(
      one.entries,
      with: other.entries,
      options: .init(least: least, kind: kind, reference: reference, rows: rows),
      fixed: fixed ?? .init()
    )
    let table = AlignmentReview.text(of: alignment)
    if let review { try FileAccess.write(table, to: review) } else { try FileAccess.print(table) }
    if place.isNamed {
      let name = second.map { "\(first) and \($0)" } ?? first
      try place.write(
        alignment.glossary(name: name, kind: kind),
        from: (name: "", glossary: Glossary(name: "", concepts: []))
      )
    }
    let lonely = alignment.lonelyFirst.count + alignment.lonelySecond.count
    let doubtful = alignment.pairs.count { $0.confidence < 0.9 }
    let pairs = "\(alignment.pairs.count) pair\(alignment.pairs.count == 1 ? "" : "s")"
    FileAccess.say(
      "onoma: \(pairs), \(doubtful) of them below 0.9; \(alignment.lonelyFirst.count) of the first and "
        + "\(alignment.lonelySecond.count) of the second list have no partner"
    )
    if lonely > 0 { throw ExitStatus.findings }
  }

  private func lists() throws -> (NameList, NameList, [Int: Int]) {
    let languages = (try language(source), try language(target))
    guard let second else {
      guard first == "-" || first.hasSuffix(".tsv") || first.hasSuffix(".txt") else {
        throw UsageError(
          "a table of pairs is a .tsv file of two columns; name two lists, or such a table"
        )
      }
      let columns = try NameList.columns(first, languages: languages)
      return (columns.first, columns.second, columns.rows)
    }
    return (try list(first, languages.0), try list(second, languages.1), [:])
  }

  private func list(_ path: String, _ language: Language?) throws -> NameList {
    if NameList.isList(path) { return try NameList(path, language: language) }
    return try NameList(
      try GlossaryOpening.open(path).glossary,
      path: path,
      language: language
    )
  }

  private func language(_ tag: String?) throws -> Language? {
    guard let tag else { return nil }
    let language = try LanguageTag.known(tag)
    guard LanguageTag.hasName(language) else {
      throw UsageError("“\(tag)” is the tag of no language; write one such as en, ru or ko")
    }
    return language
  }
}
