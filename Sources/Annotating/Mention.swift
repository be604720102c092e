public import Glossaries
public import Morphology
public import SourceText
public import TermMatching

/// A place in a draft that names a concept, with what the house holds of it.
public struct Mention: Hashable, Sendable {
  /// The name in UTF-8 bytes of the file: no particle, no possessive, no quotation mark.
  public let span: TextSpan
  /// What stands there, as written.
  public let surface: String
  /// The place of the concept in the glossary.
  public let concept: Int
  /// The spelling that was found, with the reason why it exists.
  public let form: SurfaceForm
  /// What the house holds of it.
  public let status: MentionStatus
  /// What the house writes for the concept in the draft's language.
  public let canonical: String?
  /// What to write in this place: the canonical form, or the short or abbreviated one for such a form.
  public let replacement: String?
  /// The Korean tail to write after `replacement`: that of `attachment`, with the particles that agree.
  public let tailReplacement: String?
  /// Why a person has to look before `replacement` is written, or `nil` when it keeps grammar and meaning.
  public let doubt: String?
  /// The grammatical cases that a Russian name can be in here, in the usual order; empty where unknown.
  public let cases: [RussianCase]
  /// The places in the glossary of other concepts that the document names and the form could mean as well.
  public let alternatives: [Int]
  /// Why it has this status.
  public let reason: String
  /// What is written on to the name.
  public let attachment: Attachment
  /// Whether it stands inside quotation marks.
  public let isQuoted: Bool
  /// Whether it stands in a heading.
  public let isHeading: Bool
  /// Whether it stands within a longer mention.
  public let isNested: Bool
  /// Whether it mixes letters of two scripts that look alike.
  public let isMixedScript: Bool
  /// How its letter case agrees with the form.
  public let agreement: CaseAgreement
}
