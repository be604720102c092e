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
    // What asks for a gender goes before what suits any.
    let genders = table.column("gender")
    let rows =
      table.rows.filter { !table.text($0, genders).isEmpty }
      + table.rows.filter { table.text($0, genders).isEmpty }
    for row in rows {
      let ending = table.text(row, table.column("ending"))
      let roles = table.text(row, table.column("roles")).split(separator: " ")
      let number = rules.count
      let type = type(table.text(row, table.column("type")), table, row)
      rules.append(
        DeclensionRule(
          id: "-\(ending)",
          type: type,
          stem: stem(table.text(row, table.column("stem")), type),
          genitive: DeclensionRule.Change(table.text(row, table.column("genitive"))),
          isAnimate: table.text(row, table.column("animate")) == "a",
          isWholeWord: false,
          explanation: types[type].explanation,
          source: table.text(row, table.column("source"))
        )
      )
      for name in roles {
        guard let role = DeclensionRule.Role(name: String(name)) else {
          preconditionFailure("\(table.path):\(row.line) names an unknown role “\(name)”")
        }
        add(
          RussianLetters.letters(of: ending.utf8),
          as: role,
          gender: table.text(row, table.column("gender")),
          isOneSyllable: table.text(row, table.column("syllables")) == "1",
          rule: number
        )
      }
    }
  }

  /// Reads a table of whole words.
  mutating func readWords(_ file: String, as role: DeclensionRule.Role) {
    let table = EmbeddedResource.table("Morphology/Russian/\(file).tsv")
    let word = table.column("word")
    let typeColumn = table.column("type")
    let gender = table.column("gender")
    let stemColumn = table.column("stem")
    let genitive = table.column("genitive")
    let animate = table.column("animate")
    let source = table.header("source") ?? ""
    for row in table.rows {
      let text = table.text(row, word)
      let type = type(table.text(row, typeColumn), table, row)
      let number = rules.count
      rules.append(
        DeclensionRule(
          id: text,
          type: type,
          stem: stem(table.text(row, stemColumn), type),
          genitive: DeclensionRule.Change(table.text(row, genitive)),
          isAnimate: table.text(row, animate) == "a",
          isWholeWord: true,
          explanation: types[type].explanation,
          source: source
        )
      )
      add(
        [RussianLetters.start] + RussianLetters.letters(of: text.utf8),
        as: role,
        gender: table.text(row, gender),
        isOneSyllable: false,
        rule: number
      )
    }
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
