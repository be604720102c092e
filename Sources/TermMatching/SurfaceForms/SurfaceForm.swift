public import Glossaries

/// One spelling to look for, with the reason why it exists.
public struct SurfaceForm: Hashable, Sendable {
  /// Why a spelling is looked for.
  public enum Provenance: Hashable, Sendable {
    /// The glossary lists it.
    case listed
    /// It was made from a listed term: by a declension, a romanization system, a convention.
    case generated(by: String)
  }

  /// The spelling, as it would stand in a text.
  public let text: String
  /// The place of its concept in the glossary.
  public let concept: Int
  /// The term it is, or was made from.
  public let term: Term
  /// Why it is looked for.
  public let provenance: Provenance
  /// The spelling in its base form, such as the nominative; the spelling itself where it is that.
  public let lemma: String
  /// The grammatical forms that this spelling can be, such as the Russian cases; empty where unknown.
  public let inflections: [String]

  /// Creates a form.
  public init(
    text: String,
    concept: Int,
    term: Term,
    provenance: Provenance = .listed,
    lemma: String? = nil,
    inflections: [String] = []
  ) {
    self.text = text
    self.concept = concept
    self.term = term
    self.provenance = provenance
    self.lemma = lemma ?? text
    self.inflections = inflections
  }
}

/// Makes the spellings to look for from the terms of a glossary.
///
/// Declensions and generated variants enter here, each as a source of its own.
public protocol SurfaceFormSource: Sendable {
  /// The spellings of the concept at `place` in `glossary`.
  func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm]
}

/// The terms as the glossary lists them.
public struct ListedForms: SurfaceFormSource {
  /// Creates the source.
  public init() {}

  /// Every term that is not marked as kept for reference only.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    glossary.concepts[place].terms.compactMap { term in
      term.matching.contains(.noMatch)
        ? nil : SurfaceForm(text: term.text, concept: place, term: term)
    }
  }
}
