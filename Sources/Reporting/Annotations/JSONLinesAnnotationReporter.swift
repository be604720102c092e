internal import Annotating
internal import Documents
internal import Glossaries
internal import JSON
internal import Languages
internal import Morphology
internal import SourceText
internal import TermMatching

/// Writes a JSON object a line, one for each mention, nested ones too.
///
/// `start` and `end` are the half-open range of UTF-8 bytes in the file; `column` counts scalars from 1.
struct JSONLinesAnnotationReporter: AnnotationReporter {
  mutating func start() -> String { "" }

  mutating func add(_ annotation: DraftAnnotation) -> String {
    annotation.mentions.map { Self.object($0, in: annotation).rendered() + "\n" }.joined()
  }

  mutating func finish() -> String { "" }

  private static func object(_ mention: Mention, in annotation: DraftAnnotation) -> JSONValue {
    let source = annotation.draft.source
    let place = source.position(of: mention.span.start)
    let concept = annotation.concept(of: mention)
    return .object([
      ("path", .string(source.path)),
      ("start", .integer(mention.span.start)),
      ("end", .integer(mention.span.end)),
      ("line", .integer(place.line)),
      ("column", .integer(place.column)),
      ("surface", .string(mention.surface)),
      ("concept", .string(concept.id)),
      ("status", .string(mention.status.rawValue)),
      ("canonical", .optional(mention.canonical)),
      ("language", .string(annotation.language.tag)),
      ("inflection", inflection(mention)),
      ("reason", .string(mention.reason)),
      ("nested", .bool(mention.isNested)),
      ("quoted", .bool(mention.isQuoted)),
      ("form", .string(mention.form.term.text)),
      ("kind", .string(concept.kind.rawValue)),
      ("replacement", .optional(mention.replacement)),
      (
        "alternatives",
        .array(mention.alternatives.map { .string(annotation.glossary.concepts[$0].id) })
      ),
    ])
  }

  /// The cases of a Russian name, parted by a bar where the sentence leaves them open; the Hangul written
  /// on to a Korean one; `possessive` for an English one.
  private static func inflection(_ mention: Mention) -> JSONValue {
    switch mention.attachment {
    case .none where mention.cases.isEmpty: .null
    case .none: .string(mention.cases.map(\.rawValue).joined(separator: "|"))
    case .possessive: "possessive"
    case .korean(let tail): .string("+" + tail)
    }
  }
}
