internal import Resources

/// Reads the rules of declension out of their tables.
struct RuleBuilder {
  var rules: [DeclensionRule] = []
  var indexes = DeclensionRule.Role.allCases.map { _ in EndingIndex() }

  private let types: [DeclensionType]
  private let numbers: [String: Int]

  init(types: [DeclensionType]) {
    self.types = types
    numbers = Dictionary(
      types.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Reads `endings.tsv`: rules by ending, some only for words of one syllable.
  mutating func readEndings() {
    let table = EmbeddedResource.table("Morphology/Russian/endings.tsv")
    let columns = Columns(table, key: "ending")
    let roleColumn = table.column("roles")
    let syllables = table.column("syllables")
    let source = table.column("source")
    // What asks for a gender goes before what suits any.
    let rows =
      table.rows.filter { !table.text($0, columns.gender).isEmpty }
      + table.rows.filter { table.text($0, columns.gender).isEmpty }
    var sources: [String: String] = [:]
    for row in rows {
      let text = table.text(row, source)
      let number = append(
        row,
        of: table,
        columns,
        source: sources[text] ?? text,
        isWholeWord: false
      )
      sources[text] = rules[number].source
      for name in table.text(row, roleColumn).split(separator: " ") {
        guard let role = DeclensionRule.Role(name: String(name)) else {
          preconditionFailure("\(table.path):\(row.line) names an unknown role “\(name)”")
        }
        add(
          RussianLetters.letters(of: rules[number].key.utf8),
          as: role,
          gender: table.text(row, columns.gender),
          isOneSyllable: !table.text(row, syllables).isEmpty,
          rule: number
        )
      }
    }
  }

  /// Reads a table of whole words.
  mutating func readWords(_ file: String, as role: DeclensionRule.Role) {
    let table = EmbeddedResource.table("Morphology/Russian/\(file).tsv")
    let columns = Columns(table, key: "word")
    let source = table.header("source") ?? ""
    for row in table.rows {
      let number = append(row, of: table, columns, source: source, isWholeWord: true)
      add(
        [RussianLetters.start] + RussianLetters.letters(of: rules[number].key.utf8),
        as: role,
        gender: table.text(row, columns.gender),
        isOneSyllable: false,
        rule: number
      )
    }
  }

  /// The columns that tables of endings and of words share.
  private struct Columns {
    let key, type, gender, stem, genitive, animate: Int?

    init(_ table: FactTable, key: String) {
      self.key = table.column(key)
      type = table.column("type")
      gender = table.column("gender")
      stem = table.column("stem")
      genitive = table.column("genitive")
      animate = table.column("animate")
    }
  }

  /// Reads the rule of a row and returns its number.
  private mutating func append(
    _ row: FactTable.Row,
    of table: FactTable,
    _ columns: Columns,
    source: String,
    isWholeWord: Bool
  ) -> Int {
    let type = type(table.text(row, columns.type), table, row)
    rules.append(
      DeclensionRule(
        key: table.text(row, columns.key),
        type: type,
        stem: stem(table.text(row, columns.stem), type),
        genitive: DeclensionRule.Change(table.text(row, columns.genitive)),
        isAnimate: !table.text(row, columns.animate).isEmpty,
        isEnding: !isWholeWord,
        isWholeWord: isWholeWord,
        explanation: types[type].explanation,
        source: source
      )
    )
    return rules.count - 1
  }

  private mutating func add(
    _ letters: [UInt8],
    as role: DeclensionRule.Role,
    gender: String,
    isOneSyllable: Bool,
    rule: Int
  ) {
    let agreements: [EndingIndex.Agreement] =
      switch gender {
      case "m": [.masculine]
      case "f": [.feminine]
      case "pl": [.plural]
      default: EndingIndex.Agreement.allCases
      }
    for agreement in agreements {
      indexes[role.rawValue].add(letters, agreement, isOneSyllable: isOneSyllable, rule: rule)
    }
  }

  private func type(_ name: String, _ table: FactTable, _ row: FactTable.Row) -> Int {
    guard let number = numbers[name] else {
      preconditionFailure("\(table.path):\(row.line) names an unknown type “\(name)”")
    }
    return number
  }

  private func stem(_ field: String, _ type: Int) -> DeclensionRule.Change {
    DeclensionRule.Change(field) ?? DeclensionRule.Change(cut: types[type].cut, add: [])
  }
}
