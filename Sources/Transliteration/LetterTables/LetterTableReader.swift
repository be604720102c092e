internal import ICU
internal import Languages
internal import Resources

/// Reads the rows of a letter table.
struct LetterTableReader {
  private(set) var rules: [LetterRule] = []
  private(set) var options: [LetterTable.Option] = []
  private(set) var examples: [LetterTable.Example] = []
  let isReversible: Bool

  private let table: FactTable
  private let to: Script
  private let columns: [String: Int]

  init(_ table: FactTable) throws(SystemFileError) {
    self.table = table
    for key in ["id", "title", "authority", "year", "source", "licence", "from", "to"]
    where (table.header(key) ?? "").isEmpty {
      throw SystemFileError(path: table.path, line: 1, column: 1, fault: .missingHeader(key))
    }
    let from = table.header("from") ?? ""
    guard from == Script.cyrillic.code else {
      throw SystemFileError(path: table.path, line: 1, column: 1, fault: .unreadableScript(from))
    }
    var columns: [String: Int] = [:]
    for (place, name) in table.columns.enumerated() { columns[name] = place }
    for name in ["kind", "input", "output", "before", "after", "when", "note"]
    where columns[name] == nil {
      let line = (table.rows.first?.line ?? 2) - 1
      throw SystemFileError(path: table.path, line: line, column: 1, fault: .missingColumn(name))
    }
    self.columns = columns
    self.to = Script(code: table.header("to") ?? "")
    self.isReversible = table.header("reversible") == "yes"
  }

  /// The system that the header describes.
  var system: TransliterationSystem {
    TransliterationSystem(
      id: table.header("id") ?? "",
      aliases: table.header.filter { $0.key == "alias" }.map(\.value),
      title: table.header("title") ?? "",
      authority: table.header("authority") ?? "",
      year: table.header("year") ?? "",
      source: table.header("source") ?? "",
      notes: table.header("notes") ?? "",
      from: .cyrillic,
      to: to,
      modes: table.header("lexicon") == nil ? [] : [.established],
      examples: examples.filter(\.options.isEmpty).map {
        .init(input: $0.input, output: $0.output, mode: $0.mode, line: $0.line)
      }
    )
  }

  mutating func readRows() throws(SystemFileError) {
    for row in table.rows where text(row, "kind") == "option" {
      guard !text(row, "input").isEmpty else { throw fault(.emptyInput, row, "input") }
      options.append(
        .init(name: text(row, "input"), summary: text(row, "note"), line: row.line)
      )
    }
    for row in table.rows {
      for (name, _) in columns { try checkNormalized(row, name) }
      switch text(row, "kind") {
      case "letter", "rule": rules.append(try rule(row))
      case "example": examples.append(try example(row))
      case "option": continue
      case let kind: throw fault(.unknownKind(kind), row, "kind")
      }
    }
  }

  private func rule(_ row: FactTable.Row) throws(SystemFileError) -> LetterRule {
    let input = text(row, "input")
    guard !input.isEmpty else { throw fault(.emptyInput, row, "input") }
    var places: [Int] = []
    for scalar in input.unicodeScalars {
      guard let place = CyrillicLetters.place(of: scalar) else {
        throw fault(.foreignInput(String(scalar)), row, "input")
      }
      guard CyrillicLetters.small(place) == (place, false) else {
        throw fault(.capitalInput(String(scalar)), row, "input")
      }
      places.append(place)
    }
    let before = try context(row, "before")
    let after = try context(row, "after")
    let isLetter = text(row, "kind") == "letter"
    guard !isLetter || places.count == 1 && !before.isStated && !after.isStated else {
      throw fault(.notOneLetter, row, "input")
    }
    let output = text(row, "output")
    for scalar in output.unicodeScalars {
      let script = CharacterProperties.script(of: scalar)
      guard script == to || script == .common || script == .inherited else {
        throw fault(.wrongScript(String(scalar), wanted: to.englishName), row, "output")
      }
      guard scalar.properties.lowercaseMapping == String(scalar) else {
        throw fault(.capitalOutput(String(scalar)), row, "output")
      }
    }
    let option = text(row, "when")
    guard option.isEmpty || options.contains(where: { $0.name == option }) else {
      throw fault(.unknownOption(option), row, "when")
    }
    return LetterRule(
      line: row.line,
      input: places,
      output: output,
      before: before,
      after: after,
      option: option.isEmpty ? nil : option,
      words: words(row, input: input, output: output)
    )
  }

  private func words(_ row: FactTable.Row, input: String, output: String) -> String {
    var words = "\(input) → \(output.isEmpty ? "nothing" : output)"
    if !text(row, "before").isEmpty { words += ", after \(text(row, "before"))" }
    if !text(row, "after").isEmpty { words += ", before \(text(row, "after"))" }
    if !text(row, "when").isEmpty { words += ", by option \(text(row, "when"))" }
    if !text(row, "note").isEmpty { words += ": \(text(row, "note"))" }
    return words
  }

  private func context(
    _ row: FactTable.Row,
    _ column: String
  ) throws(SystemFileError) -> LetterContext {
    do {
      return try LetterContext(text(row, column))
    } catch {
      switch error {
      case .unknownClass(let name): throw fault(.unknownClass(name), row, column)
      case .unclosedSet: throw fault(.unclosedSet, row, column)
      case .nothing: throw fault(.emptyContext, row, column)
      }
    }
  }

  private func example(_ row: FactTable.Row) throws(SystemFileError) -> LetterTable.Example {
    guard !text(row, "input").isEmpty else { throw fault(.emptyInput, row, "input") }
    var mode = TransliterationMode.word
    var names: Set<String> = []
    for name in text(row, "when").split(separator: " ").map(String.init) {
      if let known = TransliterationMode(rawValue: name) {
        mode = known
      } else if options.contains(where: { $0.name == name }) {
        names.insert(name)
      } else {
        throw fault(.unknownOption(name), row, "when")
      }
    }
    return .init(
      input: text(row, "input"),
      output: text(row, "output"),
      mode: mode,
      options: names,
      line: row.line
    )
  }

  private func checkNormalized(_ row: FactTable.Row, _ column: String) throws(SystemFileError) {
    guard PreparedText.isNormalized(text(row, column)) else {
      throw fault(.notNormalized, row, column)
    }
  }

  private func text(_ row: FactTable.Row, _ column: String) -> String {
    table.text(row, columns[column])
  }

  private func fault(
    _ fault: SystemFileError.Fault,
    _ row: FactTable.Row,
    _ column: String
  ) -> SystemFileError {
    let place = columns[column].map { table.place(of: $0, in: row) } ?? 1
    return SystemFileError(path: table.path, line: row.line, column: place, fault: fault)
  }
}

// MARK: - Rules among one another

extension LetterTableReader {
  /// Finds rules that never fire, rules that contend, and outputs that cannot be read back.
  func check() throws(SystemFileError) {
    let sorted = rules.sorted { $0.precedes($1) }
    for (index, rule) in sorted.enumerated() {
      let rivals = sorted[..<index].filter {
        $0.input.first == rule.input.first && ($0.option == nil || $0.option == rule.option)
      }
      if let line = rule.shadow(among: rivals) { throw fault(.unreachable(line: line), rule.line) }
      for (place, other) in rivals.enumerated()
      where other.conflicts(with: rule, among: Array(rivals[..<place])) {
        throw fault(.ambiguous(line: min(rule.line, other.line)), max(rule.line, other.line))
      }
    }
    guard isReversible else { return }
    var seen: [String: LetterRule] = [:]
    for rule in rules where rule.option == nil {
      if let other = seen[rule.output], other.input != rule.input {
        throw fault(.irreversible(rule.output, line: other.line), rule.line)
      }
      seen[rule.output] = rule
    }
  }

  private func fault(_ fault: SystemFileError.Fault, _ line: Int) -> SystemFileError {
    SystemFileError(path: table.path, line: line, column: 1, fault: fault)
  }
}
