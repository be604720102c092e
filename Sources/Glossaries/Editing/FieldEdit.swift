internal import ICU

/// A change of one field.
public struct FieldEdit: Hashable, Sendable {
  /// What is done with the text.
  public enum Action: Hashable, Sendable {
    /// It takes the place of all that the field holds; an empty one clears it.
    case set
    /// It is put at the end of the list, if it is not in it.
    case add
    /// It is taken out of the list.
    case remove
  }

  /// What is done.
  public let action: Action
  /// The name of the field.
  public let field: String
  /// The text, in NFC.
  public let text: String

  /// Creates a change.
  public init(_ action: Action, field: String, text: String) {
    self.action = action
    self.field = field
    self.text = FieldText.normal(text)
  }

  /// Reads `FIELD=TEXT`.
  ///
  /// - Throws: `EditError` where there is no equals sign.
  public init(_ action: Action, _ words: String) throws(EditError) {
    guard let equals = words.firstIndex(of: "="), equals != words.startIndex else {
      throw EditError("“\(words)” changes no field; write FIELD=TEXT, such as definition=“a river”")
    }
    self.init(
      action,
      field: String(words[..<equals]),
      text: String(words[words.index(after: equals)...])
    )
  }

  /// Makes the change in a field of `owner`.
  func make<Owner>(
    in field: EditableField<Owner>,
    of owner: inout Owner
  ) throws(EditError) {
    var texts = field.texts(owner)
    switch action {
    case .set: texts = text.isEmpty ? [] : [text]
    case .add:
      guard field.isList else {
        throw EditError("“\(field.name)” holds one text; put another in its place with --set")
      }
      guard !text.isEmpty else {
        throw EditError("nothing is added to \(field.name); write the text after the equals sign")
      }
      // Texts are one in whatever normal form they are kept.
      if !texts.contains(text) { texts.append(text) }
    case .remove:
      guard texts.contains(text) else {
        let held = texts.isEmpty ? "nothing" : "“\(texts.joined(separator: "; "))”"
        throw EditError("“\(text)” is not in \(field.name), which holds \(held)")
      }
      texts.removeAll { $0 == text }
    }
    try field.put(texts, into: &owner)
  }
}

/// What people type into fields.
enum FieldText {
  private static let composer = try? UnicodeNormalizer(.nfc)

  /// The text in NFC, in which a glossary keeps it.
  static func normal(_ text: String) -> String { (try? composer?.normalized(text)) ?? text }
}
