internal import Glossaries
internal import Languages
internal import Morphology
internal import SourceText
internal import TermMatching

/// Decides which concept an occurrence means, by what else stands in the document.
///
/// A full name is evidence of its concept. A form that several concepts share, a surname alone, and a
/// form that the glossary marks `context` wait for that evidence.
struct ConceptResolver {
  private let glossary: Glossary
  private let language: Language
  /// The places, by their order, where each concept is named beyond doubt.
  private var evidence: [Int: [Int]] = [:]
  /// The concepts whose capital is named beyond doubt.
  private var capitalNamed: Set<Int> = []
  private var order = 0

  init(glossary: Glossary, language: Language, places: [Place]) {
    self.glossary = glossary
    self.language = language
    for (order, place) in places.enumerated() {
      let sure = inNearestLanguage(place.occurrence.candidates).filter(Self.isEvidence)
      let concepts = Set(sure.map(\.form.concept))
      guard concepts.count == 1, let concept = concepts.first else { continue }
      evidence[concept, default: []].append(order)
    }
    for concept in evidence.keys {
      for relation in glossary.concepts[concept].relations where relation.type == "capital-of" {
        if let country = glossary.index(of: relation.target) { capitalNamed.insert(country) }
      }
    }
  }

  /// The candidates in the draft's own language; or else in its base language or a sister of it; or all.
  private func inNearestLanguage(
    _ candidates: [TermOccurrence.Candidate]
  ) -> [TermOccurrence.Candidate] {
    let exact = candidates.filter { $0.form.term.language == language }
    if !exact.isEmpty { return exact }
    let sisters = candidates.filter { $0.form.term.language.base == language.base }
    return sisters.isEmpty ? candidates : sisters
  }

  /// From how much on the words around an ambiguous name make it evidence for others.
  private static let sureLikelihood = 1
  /// What a sure mention elsewhere in the document adds to the words around an ambiguous name.
  private static let weightOfEvidence = 4

  private static func isEvidence(_ candidate: TermOccurrence.Candidate) -> Bool {
    let term = candidate.form.term
    return !term.matching.contains(.context) && term.form != .short && term.form != .derived
      && (candidate.likelihood ?? Self.sureLikelihood) >= Self.sureLikelihood
  }

  /// The candidate that is meant, or `nil` when the place is no mention.
  ///
  /// - Precondition: the places come in the order they were given in.
  mutating func resolve(_ place: Place) -> Resolution? {
    defer { order += 1 }
    let own = inNearestLanguage(place.occurrence.candidates).filter { isAllowed($0, at: place) }
    let concepts = Set(own.map(\.form.concept))
    guard !concepts.isEmpty else { return nil }
    if concepts.count == 1 { return resolution(own, of: []) }
    let plain = own.filter { !$0.form.term.matching.contains(.context) }
    let pool = plain.isEmpty ? own : plain
    let rivals = Set(pool.map(\.form.concept))
    if let concept = nearest(of: rivals) {
      return resolution(pool.filter { $0.form.concept == concept }, of: rivals)
    }
    let full = pool.filter { $0.form.term.form != .short && $0.form.term.form != .derived }
    return resolution(full.isEmpty ? pool : full, of: rivals)
  }

  private func resolution(
    _ candidates: [TermOccurrence.Candidate],
    of rivals: Set<Int>
  ) -> Resolution? {
    guard let chosen = closest(candidates) else { return nil }
    // A concept that the document never names otherwise is no rival of one that it does.
    let named = rivals.filter { evidence[$0] != nil }
    let real = named.contains(chosen.form.concept) ? named : rivals
    return Resolution(
      candidate: chosen,
      alternatives: real.subtracting([chosen.form.concept]).sorted()
    )
  }

  /// Whether the candidate may be meant here at all.
  ///
  /// A family name that stands first is followed by a capital when it belongs to a name that the glossary
  /// does not hold; unless the capital is a day's, or that of another person after a hyphen.
  private func isAllowed(_ candidate: TermOccurrence.Candidate, at place: Place) -> Bool {
    let term = candidate.form.term
    let concept = candidate.form.concept
    guard allowsCase(of: candidate, at: place) else { return false }
    if term.matching.contains(.context), !hasEvidence(concept, for: term) { return false }
    if let likelihood = candidate.likelihood, likelihood < 0,
      likelihood + Self.weightOfEvidence < 0 || !hasEvidence(concept, for: term)
    {
      return false
    }
    guard term.form == .short, isFamilyNameFirst(concept),
      place.occurrence.attachment == .none, let next = place.neighbours.capitalisedNext
    else { return true }
    return Self.isCalendarWord(next) || (place.neighbours.isHyphened && isFamilyName(next))
  }

  /// Whether a preposition before the place leaves the form a case to be in.
  ///
  /// It tells Захаров (у Захарова) from Захарова (у Захаровой).
  private func allowsCase(of candidate: TermOccurrence.Candidate, at place: Place) -> Bool {
    let cases = Set(candidate.form.inflections.compactMap { RussianCase(rawValue: $0) })
    guard !cases.isEmpty, place.occurrence.candidates.count > 1 else { return true }
    let words = PrecedingWords(before: place.local.start, in: place.bytes).words
    return CaseContext(words: words, agreeing: nil).allows(cases)
  }

  /// Whether the document names the concept beyond doubt, or for a preferred form, what it is a part or
  /// the capital of, or its own capital.
  private func hasEvidence(_ concept: Int, for term: Term) -> Bool {
    if evidence[concept] != nil { return true }
    guard term.status == .preferred else { return false }
    if capitalNamed.contains(concept) { return true }
    return glossary.concepts[concept].relations.contains { relation in
      (relation.type == "part-of" || relation.type == "capital-of")
        && glossary.index(of: relation.target).map { evidence[$0] != nil } ?? false
    }
  }

  private func isFamilyName(_ word: String) -> Bool {
    glossary.concepts.contains { concept in
      concept.terms.contains { $0.form == .short && $0.text == word }
    }
  }

  private func isFamilyNameFirst(_ concept: Int) -> Bool {
    guard glossary.concepts[concept].kind == .person else { return false }
    return ["ko", "zh", "vi"].contains(glossary.concepts[concept].origin?.base.tag ?? "")
  }

  private static func isCalendarWord(_ word: String) -> Bool {
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
      "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ].contains(word)
  }

  /// The concept whose last sure mention is nearest before this place, or whose first is nearest after.
  private func nearest(of concepts: Set<Int>) -> Int? {
    let known = concepts.compactMap { concept in evidence[concept].map { (concept, $0) } }
    let before = known.compactMap { concept, orders in
      orders.last { $0 < order }.map { (concept, $0) }
    }
    if let (concept, _) = before.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }) { return concept }
    let after = known.compactMap { concept, orders in orders.first.map { (concept, $0) } }
    return after.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The candidate whose language and status come closest to what a draft in this language would hold.
  private func closest(_ candidates: [TermOccurrence.Candidate]) -> TermOccurrence.Candidate? {
    candidates.min { rank($0).lexicographicallyPrecedes(rank($1)) }
  }

  private func rank(_ candidate: TermOccurrence.Candidate) -> [Int] {
    let term = candidate.form.term
    let language =
      term.language == self.language ? 0 : term.language == self.language.fallback ? 1 : 2
    let status = TermStatus.allCases.firstIndex(of: term.status) ?? 0
    return [language, status, candidate.form.concept]
  }
}

/// What a place means.
struct Resolution {
  /// The reading that is meant.
  let candidate: TermOccurrence.Candidate
  /// The places in the glossary of other concepts that the same form could mean in this document.
  let alternatives: [Int]
}
