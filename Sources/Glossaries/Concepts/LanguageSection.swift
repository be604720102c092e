public import Languages

/// What a glossary says of a concept in one language, beside the terms.
///
/// - Source: ISO 30042, the language section.
public struct LanguageSection: Hashable, Sendable {
  /// The language.
  public var language: Language
  /// The definition in this language.
  public var definition: String
  /// A few words on how the concept is named in this language.
  public var note: String

  /// Creates a section.
  public init(language: Language, definition: String = "", note: String = "") {
    self.language = language
    self.definition = definition
    self.note = note
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { definition.isEmpty && note.isEmpty }
}
