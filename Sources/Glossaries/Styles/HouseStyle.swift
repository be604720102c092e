internal import Languages
public import Resources
internal import Transliteration

/// What a house allows of the forms that a glossary holds, as data.
///
/// The glossary says which forms there are and where each comes from, in its labels; the style says which
/// label is the house's own and what becomes of the others. The table has the columns `language`,
/// `label`, `verdict` and `reason`; a language of `*` means any. The verdict is a mention status; or
/// `prefer`: a form with this label is what the house writes, before the glossary's preferred form; or
/// `listed`: the glossary's own status holds, and the style only gives the reason.
///
/// Three verdicts go without a label and say with the further columns `of` and `text` how the house writes:
/// `write` gives one concept its form (`north-korea`, `DPRK`); `persons` says how persons of one origin are
/// spelled (`PersonRule`); `second` says what becomes of a family name alone: `short` or `variant`.
public struct HouseStyle: Sendable {
  /// What a style does with a label.
  public enum Verdict: Hashable, Sendable {
    /// A form with the label is the house's own.
    case prefer
    /// A form with the label counts as the glossary has it.
    case listed
    /// A form with the label counts as this.
    case status(MentionStatus)
  }

  /// A concept's own form in a language.
  struct Override: Sendable {
    let language: Language?
    let concept: String
    let text: String
  }

  struct Rule: Sendable {
    let language: Language?
    let label: String
    let verdict: Verdict
    let reason: String
  }

  /// The name on the command line: `ap`.
  public let id: String
  /// The title, for people.
  public let title: String
  /// What is known of it: its source, and what is not verified.
  public let source: String
  /// What the file says is taken from memory or from usage, and not from the house itself.
  public let unverified: String
  let rules: [Rule]
  let overrides: [Override]
  let personRules: [(language: Language, rule: PersonRule)]
  /// What becomes of second references, by language.
  let seconds: [(language: Language?, status: MentionStatus)]

  /// Reads a style from its table.
  ///
  /// - Throws: `GlossaryFileError` for the first row with an unknown language or verdict.
  public init(id: String, table: FactTable) throws(GlossaryFileError) {
    let language = table.column("language")
    let label = table.column("label")
    let verdict = table.column("verdict")
    let reason = table.column("reason")
    let of = table.column("of")
    let text = table.column("text")
    for (name, column) in [("language", language), ("label", label), ("verdict", verdict)]
    where column == nil {
      throw GlossaryFileError(path: table.path, line: 1, fault: .missingColumn(name))
    }
    var rules: [Rule] = []
    var overrides: [Override] = []
    var personRules: [(language: Language, rule: PersonRule)] = []
    var seconds: [(language: Language?, status: MentionStatus)] = []
    for row in table.rows {
      let tag = table.text(row, language)
      let word = table.text(row, verdict)
      guard tag == "*" || Language(tag: tag) != nil else {
        throw GlossaryFileError(
          path: table.path,
          line: row.line,
          column: table.place(of: language ?? 0, in: row),
          fault: .unknownLanguage(tag)
        )
      }
      let own = Language(tag: tag)
      switch word {
      case "write":
        overrides.append(
          Override(
            language: tag == "*" ? nil : own,
            concept: table.text(row, of),
            text: table.text(row, text)
          )
        )
        continue
      case "persons":
        guard let own, tag != "*",
          let rule = PersonRule(side: table.text(row, of), text: table.text(row, text)),
          Self.isSystem(rule.system)
        else {
          throw GlossaryFileError(
            path: table.path,
            line: row.line,
            column: table.place(of: text ?? of ?? 0, in: row),
            fault: .unknownValue(
              table.text(row, of) + " " + table.text(row, text),
              column: "rule for persons",
              known: ["north", "south", "russian", "then listed or a system's id"]
                + PersonRule.Layout.allCases.map(\.rawValue)
            )
          )
        }
        personRules.append((own, rule))
        continue
      case "second":
        guard let status = MentionStatus(rawValue: table.text(row, text)) else {
          throw GlossaryFileError(
            path: table.path,
            line: row.line,
            column: table.place(of: text ?? 0, in: row),
            fault: .unknownValue(
              table.text(row, text),
              column: "text",
              known: MentionStatus.allCases.map(\.rawValue)
            )
          )
        }
        seconds.append((tag == "*" ? nil : own, status))
        continue
      default: break
      }
      guard let known = Self.verdict(word) else {
        throw GlossaryFileError(
          path: table.path,
          line: row.line,
          column: table.place(of: verdict ?? 0, in: row),
          fault: .unknownValue(
            word,
            column: "verdict",
            known: ["prefer", "listed", "write", "persons", "second"]
              + MentionStatus.allCases.map(\.rawValue)
          )
        )
      }
      rules.append(
        Rule(
          language: tag == "*" ? nil : Language(tag: tag),
          label: table.text(row, label),
          verdict: known,
          reason: table.text(row, reason)
        )
      )
    }
    self.id = id
    self.title = table.header("title") ?? id
    self.source = table.header("source") ?? ""
    self.unverified = table.header("unverified") ?? ""
    self.rules = rules
    self.overrides = overrides
    self.personRules = personRules
    self.seconds = seconds
  }

  private static func isSystem(_ id: String?) -> Bool {
    id.map { SystemCatalog.ids.contains($0) } ?? true
  }

  private static func verdict(_ word: String) -> Verdict? {
    switch word {
    case "prefer": .prefer
    case "listed": .listed
    default: MentionStatus(rawValue: word).map { .status($0) }
    }
  }

  /// The ids of the styles that the program carries, sorted.
  public static var shipped: [String] {
    EmbeddedResource.names
      .filter { $0.hasPrefix("Styles/") && $0.hasSuffix(".tsv") }
      .map { String($0.dropFirst("Styles/".count).dropLast(".tsv".count)) }
      .sorted()
  }

  /// The shipped style with this id.
  public static func shipped(_ id: String) -> HouseStyle? {
    guard shipped.contains(id) else { return nil }
    do {
      return try HouseStyle(id: id, table: EmbeddedResource.table("Styles/\(id).tsv"))
    } catch {
      preconditionFailure("the embedded style is broken: \(error)")
    }
  }
}
