internal import Diagnostics
internal import JSON
internal import SourceText

/// A finding as a SARIF result.
struct SARIFResult {
  private let diagnostic: Diagnostic
  private let source: SourceText
  private let ruleIndex: Int?
  private let fingerprint: String

  init(_ diagnostic: Diagnostic, in source: SourceText, ruleIndex: Int?, fingerprint: String) {
    self.diagnostic = diagnostic
    self.source = source
    self.ruleIndex = ruleIndex
    self.fingerprint = fingerprint
  }

  /// The result.
  var json: JSONValue {
    var entries: [(String, JSONValue)] = [("ruleId", .string(diagnostic.rule.code))]
    if let ruleIndex { entries.append(("ruleIndex", .integer(ruleIndex))) }
    entries += [
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", message),
      ("locations", .array([.object([("physicalLocation", physical(diagnostic.span))])])),
      ("occurrenceCount", .integer(max(1, diagnostic.occurrences.count))),
      ("partialFingerprints", .object([("onoma/v1", .string(fingerprint))])),
    ]
    let related = relatedLocations
    if !related.isEmpty { entries.append(("relatedLocations", .array(related))) }
    if let fix { entries.append(("fixes", .array([fix]))) }
    entries.append(("properties", properties))
    return .object(entries)
  }

  private var message: JSONValue {
    let lines = [diagnostic.message, diagnostic.reason ?? ""].filter { !$0.isEmpty }
    return .object([("text", .string(Self.plain(lines.joined(separator: "\n"))))])
  }

  private var relatedLocations: [JSONValue] {
    // GitHub takes 1,000 locations with a result; the properties name every occurrence.
    let others = diagnostic.occurrences.filter { $0 != diagnostic.span }
    let places =
      diagnostic.related.map { ($0.span, $0.message) } + others.map { ($0, "The same again.") }
    return places.prefix(999).enumerated().map { index, place in
      .object([
        ("id", .integer(index + 1)),
        ("physicalLocation", physical(place.0)),
        ("message", .object([("text", .string(Self.plain(place.1)))])),
      ])
    }
  }

  /// One fix that mends every place; what needs a person's eye is said in its description.
  private var fix: JSONValue? {
    guard !diagnostic.fixes.isEmpty, let suggestion = diagnostic.suggestion else { return nil }
    var doubts: [String] = []
    for case let doubt? in diagnostic.fixes.map(\.doubt) where !doubts.contains(doubt) {
      doubts.append(doubt)
    }
    let caution = doubts.isEmpty ? "" : " Look first: \(doubts.joined(separator: "; "))."
    let replacements = diagnostic.fixes.flatMap(\.edits).map { edit in
      JSONValue.object([
        ("deletedRegion", region(edit.span)),
        ("insertedContent", .object([("text", .string(edit.text))])),
      ])
    }
    let change = JSONValue.object([
      ("artifactLocation", artifact), ("replacements", .array(replacements)),
    ])
    return .object([
      (
        "description",
        .object([("text", .string(Self.plain("Write “\(suggestion)”.\(caution)")))])
      ),
      ("artifactChanges", .array([change])),
    ])
  }

  private var properties: JSONValue {
    .object([
      ("ruleName", .string(diagnostic.rule.name)),
      ("concept", .optional(diagnostic.concept)),
      ("suggestion", .optional(diagnostic.suggestion)),
      ("reason", .optional(diagnostic.reason)),
      ("occurrences", .array(diagnostic.occurrences.map { region($0) })),
    ])
  }

  private var artifact: JSONValue {
    var entries: [(String, JSONValue)] = [("uri", .string(RelativePath.uri(source.path)))]
    if !source.path.hasPrefix("/") { entries.append(("uriBaseId", "%SRCROOT%")) }
    return .object(entries)
  }

  private func physical(_ span: TextSpan) -> JSONValue {
    .object([("artifactLocation", artifact), ("region", region(span))])
  }

  private func region(_ span: TextSpan) -> JSONValue {
    let start = source.position(of: span.start)
    let end = source.position(of: span.end)
    return .object([
      ("startLine", .integer(start.line)),
      ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)),
      ("endColumn", .integer(end.column)),
      ("byteOffset", .integer(span.start)),
      ("byteLength", .integer(span.length)),
    ])
  }

  /// `text` so that no viewer takes a part of it for a link.
  ///
  /// - Source: SARIF 2.1.0, section 3.11.6, “Messages with embedded links”.
  private static func plain(_ text: String) -> String {
    var result = ""
    let isLinkLike = text.contains("](")
    for scalar in text.unicodeScalars {
      if isLinkLike, scalar == "[" || scalar == "]" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
