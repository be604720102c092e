public import Documents
public import Glossaries
public import Languages

/// A draft with every mention of the concepts of a glossary.
public struct DraftAnnotation: Sendable {
  /// The draft.
  public let draft: Draft
  /// The language it was read in.
  public let language: Language
  /// The glossary.
  public let glossary: Glossary
  /// The style that judged.
  public let style: HouseStyle
  /// The mentions by place; a nested one follows the one that holds it.
  public let mentions: [Mention]

  /// The concept of a mention.
  public func concept(of mention: Mention) -> Concept { glossary.concepts[mention.concept] }
}
