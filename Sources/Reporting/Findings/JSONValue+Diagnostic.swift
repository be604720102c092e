internal import Diagnostics
internal import JSON
internal import SourceText

extension JSONValue {
  /// A finding as the `json` and `jsonl` formats write it.
  ///
  /// A place has the byte offset from 0, the line and the column from 1, the column in Unicode scalars, as
  /// `columnUnit` says, and again in UTF-16 code units. Its end is the place after its last character.
  init(_ diagnostic: Diagnostic, in source: SourceText) {
    let entry = diagnostic.entry.map { [("entry", JSONValue.string($0))] } ?? []
    self = .object(
      [
        ("path", .string(source.path)),
        (
          "rule",
          .object([
            ("code", .string(diagnostic.rule.code)), ("name", .string(diagnostic.rule.name)),
          ])
        ),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(diagnostic.message)),
        ("reason", .optional(diagnostic.reason)),
        ("suggestion", .optional(diagnostic.suggestion)),
        ("fixes", .array(diagnostic.fixes.map { Self.fix($0, in: source) })),
        ("concept", .optional(diagnostic.concept)),
      ] + entry + [
        ("columnUnit", .string(TextPosition.ColumnUnit.scalar.rawValue)),
        ("location", Self.location(diagnostic.span, in: source)),
        ("occurrences", .array(diagnostic.occurrences.map { Self.location($0, in: source) })),
        (
          "related",
          .array(
            diagnostic.related.map { related in
              .object([
                ("message", .string(related.message)),
                ("location", Self.location(related.span, in: source)),
              ])
            }
          )
        ),
      ]
    )
  }

  private static func fix(_ fix: Fix, in source: SourceText) -> JSONValue {
    .object([
      ("safe", .bool(fix.isSafe)),
      ("doubt", .optional(fix.doubt)),
      (
        "edits",
        .array(
          fix.edits.map { edit in
            .object([
              ("location", location(edit.span, in: source)), ("text", .string(edit.text)),
            ])
          }
        )
      ),
    ])
  }

  private static func location(_ span: TextSpan, in source: SourceText) -> JSONValue {
    .object([
      ("start", position(span.start, in: source)), ("end", position(span.end, in: source)),
    ])
  }

  private static func position(_ offset: Int, in source: SourceText) -> JSONValue {
    let place = source.position(of: offset)
    return .object([
      ("byte", .integer(offset)),
      ("line", .integer(place.line)),
      ("column", .integer(place.column)),
      ("utf16Column", .integer(source.position(of: offset, unit: .utf16).column)),
    ])
  }
}
