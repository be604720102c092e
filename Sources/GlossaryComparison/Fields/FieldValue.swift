/// What a field of a concept or a term holds: a text, a list, or named values.
///
/// Values are equal where they are to the byte, which strings of Swift are not asked to be.
public indirect enum FieldValue: Hashable, Sendable {
  /// A text.
  case text(ExactText)
  /// A list, in order.
  case list([FieldValue])
  /// Named values.
  case members([String: FieldValue])

  /// A text that is equal to another where its bytes are.
  public struct ExactText: Hashable, Sendable {
    /// The text.
    public let string: String

    /// Creates the text.
    public init(_ string: String) { self.string = string }

    /// Compares the bytes.
    public static func == (a: ExactText, b: ExactText) -> Bool {
      a.string.utf8.elementsEqual(b.string.utf8)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
      for byte in string.utf8 { hasher.combine(byte) }
    }
  }

  /// Creates a text.
  public init(_ text: String) { self = .text(ExactText(text)) }

  /// The text of a text.
  public var text: String? { if case .text(let text) = self { text.string } else { nil } }

  /// The elements of a list; none of anything else.
  public var elements: [FieldValue]? {
    if case .list(let elements) = self { elements } else { nil }
  }

  /// The named values, sorted by the names as people read them.
  public var sortedMembers: [(name: String, value: FieldValue)] {
    guard case .members(let members) = self else { return [] }
    return FieldOrder.sorted(members.keys).compactMap { name in members[name].map { (name, $0) } }
  }

  /// The value on one line, for people: the elements of a list by semicolons, named values by colons.
  public var shown: String {
    switch self {
    case .text(let text): text.string
    case .list(let elements): elements.map(\.shown).joined(separator: "; ")
    case .members: sortedMembers.map(\.value.shown).joined(separator: ":")
    }
  }
}

/// The order in which fields are shown; those that it does not know come last, by name.
enum FieldOrder {
  private static let known = [
    "id", "language", "type", "target", "kind", "gender", "origin", "status", "text", "definition",
    "sections", "subjects", "sources", "external", "relations", "confidence", "labels", "match",
    "partOfSpeech", "number", "paradigm", "abbreviates", "validity", "review", "note", "comments",
  ]
  private static let ranks = Dictionary(
    uniqueKeysWithValues: known.enumerated().map { ($1, $0) }
  )

  /// `names` in order.
  static func sorted(_ names: some Sequence<String>) -> [String] {
    names.sorted { a, b in
      (ranks[a] ?? known.count, a) < (ranks[b] ?? known.count, b)
    }
  }
}
