internal import Glossaries
public import GlossaryComparison
internal import JSON

/// The differences of two glossaries as one JSON object.
///
/// `added` and `removed` hold whole concepts as in Onoma's JSON; `changed` holds for each concept its `id`, the
/// `fields` with `name`, `before` and `after`, and the `terms` with what became of them.
public enum GlossaryDifferenceJSON {
  /// The object, with a line end.
  ///
  /// - Complexity: O(n) in what differs.
  public static func text(of difference: GlossaryDifference) -> String {
    let value = JSONValue.object([
      ("format", .string("onoma-glossary-diff")), ("version", .integer(1)),
      ("same", .integer(difference.sameCount)),
      ("added", .array(difference.added.map { JSONValue($0) })),
      ("removed", .array(difference.removed.map { JSONValue($0) })),
      (
        "renamed",
        .array(
          difference.renamed.map {
            .object([("from", .string($0.before.id)), ("to", .string($0.after.id))])
          }
        )
      ),
      ("changed", .array(difference.changed.map { concept(of: $0) })),
    ])
    return value.rendered(.indented(from: 0)) + "\n"
  }

  private static func concept(of change: ConceptDifference) -> JSONValue {
    .object([
      ("id", .string(change.after.id)),
      ("fields", .array(change.fields.map { field(of: $0) })),
      ("terms", .array(change.terms.map { term(of: $0) })),
    ])
  }

  private static func field(of field: FieldDifference) -> JSONValue {
    .object([
      ("name", .string(field.name)),
      ("before", field.before.map { JSONValue($0) } ?? .null),
      ("after", field.after.map { JSONValue($0) } ?? .null),
    ])
  }

  private static func term(of term: TermDifference) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("language", .string(term.language)), ("text", .string(term.text)),
      ("status", .string(term.status)),
    ]
    switch term.change {
    case .added(let other):
      members.append(("change", .string("added")))
      if let other { members.append(("from", .string(other))) }
    case .removed(let other):
      members.append(("change", .string("removed")))
      if let other { members.append(("to", .string(other))) }
    case .reworded(let text):
      members += [("change", .string("reworded")), ("to", .string(text))]
    case .changed(let fields):
      members += [
        ("change", .string("changed")), ("fields", .array(fields.map { field(of: $0) })),
      ]
    case .moved(let from, let to):
      members += [
        ("change", .string("moved")), ("from", .integer(from)), ("to", .integer(to)),
      ]
    }
    return .object(members)
  }
}

extension JSONValue {
  /// A field of a concept.
  init(_ value: FieldValue) {
    switch value {
    case .text(let text): self = .string(text.string)
    case .list(let elements): self = .array(elements.map { Self($0) })
    case .members: self = .object(value.sortedMembers.map { ($0.name, Self($0.value)) })
    }
  }

  /// A whole concept, as Onoma's JSON has it.
  init(_ concept: Concept) {
    self = FieldValue(concept: concept).map { Self($0) } ?? .null
  }
}
