internal import Resources

/// A row of endings that many words share.
///
/// A class, so that the inner loop of declension copies one reference and not its endings.
final class DeclensionType: Sendable {
  /// What follows the stem in one case.
  enum Ending: Hashable, Sendable {
    /// The stem and these letters.
    case stem([UInt8])
    /// The whole nominative and these letters.
    case whole([UInt8])
    /// The genitive for living beings, the nominative for things.
    case byAnimacy
  }

  let id: String
  let gender: GrammaticalGender
  let isPlural: Bool
  /// How many letters the nominative has beyond the stem.
  let cut: Int
  /// Six endings, in the order of `RussianCase.allCases`.
  let endings: [Ending]
  /// Six endings of the plural, or none.
  let plural: [Ending]
  let explanation: String
  let source: String

  let isIndeclinable: Bool

  init(
    id: String,
    gender: GrammaticalGender,
    isPlural: Bool,
    cut: Int,
    endings: [Ending],
    plural: [Ending],
    explanation: String,
    source: String
  ) {
    self.id = id
    self.gender = gender
    self.isPlural = isPlural
    self.cut = cut
    self.endings = endings
    self.plural = plural
    self.explanation = explanation
    self.source = source
    isIndeclinable = id == "zero"
  }
}

extension DeclensionType {
  /// Reads `types.tsv`.
  static func all() -> [DeclensionType] {
    let table = EmbeddedResource.table("Morphology/Russian/types.tsv")
    let cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"]
    return table.rows.map { row in
      let gender = table.text(row, table.column("gender"))
      guard let cut = Int(table.text(row, table.column("cut"))) else {
        preconditionFailure("\(table.path):\(row.line) has no number of letters to cut")
      }
      let plural = table.list(row, table.column("plural")).map(ending)
      precondition(plural.isEmpty || plural.count == 6, "\(table.path):\(row.line) lacks a plural")
      return DeclensionType(
        id: table.text(row, table.column("type")),
        gender: GrammaticalGender(symbol: gender) ?? .unknown,
        isPlural: table.text(row, table.column("number")) == "pl",
        cut: cut,
        endings: [.whole([])] + cases.map { ending(table.text(row, table.column($0))) },
        plural: plural,
        explanation: table.text(row, table.column("explanation")),
        source: table.text(row, table.column("source"))
      )
    }
  }

  private static func ending(_ field: String) -> Ending {
    if field == "*" { return .byAnimacy }
    if field == "-" { return .stem([]) }
    if field.hasPrefix("=") { return .whole(Array(field.utf8.dropFirst())) }
    return .stem(Array(field.utf8))
  }
}
