internal import Diagnostics
internal import JSON

/// Writes one SARIF log with one run.
///
/// - Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
struct SARIFFindingsReporter: FindingsReporter {
  private let options: ReportOptions
  private let places: [DiagnosticID: Int]
  private var results: [JSONValue] = []

  init(_ options: ReportOptions) {
    self.options = options
    self.places = Dictionary(
      options.rules.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  mutating func start() -> String { "" }

  mutating func add(_ file: FileFindings) -> String {
    var fingerprints = SARIFFingerprints()
    for diagnostic in file.diagnostics {
      let result = SARIFResult(
        diagnostic,
        in: file.source,
        ruleIndex: places[diagnostic.rule],
        fingerprint: fingerprints.next(for: diagnostic, in: file.source)
      )
      results.append(result.json)
    }
    return ""
  }

  mutating func finish() -> String {
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", "unicodeCodePoints"),
      ("results", .array(results)),
    ])
    let log = JSONValue.object([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
      ("version", "2.1.0"),
      ("runs", .array([run])),
    ])
    return log.rendered(.indented(from: 0)) + "\n"
  }

  private var driver: JSONValue {
    var entries: [(String, JSONValue)] = [("name", "onoma")]
    if !options.toolVersion.isEmpty { entries.append(("version", .string(options.toolVersion))) }
    entries.append(("rules", .array(options.rules.map(Self.rule))))
    return .object(entries)
  }

  private static func rule(_ rule: RuleDescription) -> JSONValue {
    .object([
      ("id", .string(rule.id.code)),
      ("name", .string(pascalCase(rule.id.name))),
      ("shortDescription", text(rule.summary)),
      ("fullDescription", text(rule.explanation.isEmpty ? rule.summary : rule.explanation)),
      ("help", text(rule.explanation.isEmpty ? rule.summary : rule.explanation)),
      (
        "defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])
      ),
    ])
  }

  private static func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

  private static func pascalCase(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
