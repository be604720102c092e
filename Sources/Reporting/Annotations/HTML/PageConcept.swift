internal import Annotating
internal import Glossaries
internal import Languages

/// A concept with every place on the page that names it.
struct PageConcept {
  /// A mention: the number of the draft on the page and the place among its mentions.
  struct Place: Hashable {
    let draft: Int
    let mention: Int

    /// The anchor of the mention.
    var anchor: String { "mention-\(draft + 1)-\(mention + 1)" }
  }

  /// The concept.
  let concept: Concept
  /// What the house writes, in the language of the first draft that names it.
  let canonical: Term?
  /// The preferred terms, a language each.
  let preferred: [Term]
  /// Where it is named, in the order of the page.
  private(set) var places: [Place] = []
  /// How it is written on the whole page.
  private(set) var summary: ConceptSummary

  /// The concepts of all drafts: first those with something to rewrite, otherwise by first mention.
  static func all(in annotations: [DraftAnnotation]) -> [PageConcept] {
    var concepts: [PageConcept] = []
    var indices: [String: Int] = [:]
    for (draft, annotation) in annotations.enumerated() {
      for (place, mention) in annotation.mentions.enumerated() {
        let concept = annotation.concept(of: mention)
        let index = indices[concept.id] ?? concepts.count
        if index == concepts.count {
          indices[concept.id] = index
          concepts.append(PageConcept(concept, at: mention.concept, in: annotation))
        }
        concepts[index].places.append(Place(draft: draft, mention: place))
        concepts[index].summary.add(mention, at: place)
      }
    }
    return concepts.filter { $0.summary.faults > 0 } + concepts.filter { $0.summary.faults == 0 }
  }

  private init(_ concept: Concept, at index: Int, in annotation: DraftAnnotation) {
    self.concept = concept
    self.canonical = annotation.style.canonicalTerm(of: concept, in: annotation.language)
    self.preferred = Language.draftLanguages.compactMap { language in
      let term = annotation.style.canonicalTerm(of: concept, in: language)
      return term?.language == language ? term : nil
    }
    self.summary = ConceptSummary(concept: index)
  }
}
