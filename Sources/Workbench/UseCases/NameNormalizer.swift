internal import Glossaries
internal import Languages
internal import Normalization
internal import SourceText
internal import TermMatching

/// Brings single names, in any spelling, into the house's spelling.
public struct NameNormalizer: Sendable {
  /// What became of a name.
  public struct Outcome: Hashable, Sendable {
    /// The name as it came.
    public let input: String
    /// The house's spelling, or the cleaned name where the glossary does not know it.
    public let canonical: String
    /// The id of the concept, if the name is known.
    public let concept: String?
    /// Why.
    public let reason: String
    /// How sure it is: 1 for the house's own form, 0.95 for another listed form, 0.9 for one that was
    /// recognised only after cleaning, the share of one where several concepts share the form, 0 unknown.
    /// A family name that several persons share stands as it is, without a concept.
    public let confidence: Double
  }

  private let matcher: TermMatcher
  private let glossary: Glossary
  private let style: HouseStyle
  private let language: Language?
  private let cleaner = TextCleaner()
  private let familyNames: Set<String>

  init(index: TermIndex, style: HouseStyle, language: Language?) {
    self.matcher = TermMatcher(index, casePolicy: .anyCase)
    self.glossary = index.glossary
    self.style = style
    self.language = language
    self.familyNames = Set(
      index.glossary.concepts.lazy
        .filter { $0.kind == .person && $0.origin?.base == .korean }
        .flatMap(\.terms)
        .compactMap { $0.text.split(separator: " ").first?.lowercased() }
    )
  }

  /// The house's spelling of `name`, which may be in any language and script.
  ///
  /// - Complexity: O(n) in the bytes of the name.
  public func normalize(_ name: String) -> Outcome {
    let cleaned = cleaner.clean(name)
    let tidy = cleaned.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let target = language ?? DraftLanguage.of(name: tidy)
    let bytes = Array(tidy.utf8)
    let whole = TextSpan(start: 0, end: bytes.count)
    let found = matcher.occurrences(in: bytes).first { $0.span == whole && $0.attachment == .none }
    guard let found else {
      return unknown(name, tidy: tidy, changes: cleaned.changes, language: target)
    }
    let candidates = found.candidates.sorted {
      rank($0, in: target).lexicographicallyPrecedes(rank($1, in: target))
    }
    let concepts = candidates.map(\.form.concept).reduce(into: [Int]()) { seen, concept in
      if !seen.contains(concept) { seen.append(concept) }
    }
    let best = candidates[0]
    if concepts.count > 1, best.form.term.form == .short {
      return shared(name, tidy: tidy, by: concepts)
    }
    let concept = glossary.concepts[best.form.concept]
    let canonical = style.canonicalTerm(of: concept, in: target)?.text
    let why = reason(best.form.term, of: concept, canonical, target, others: concepts.dropFirst())
    return Outcome(
      input: name,
      canonical: canonical ?? tidy,
      concept: concept.id,
      reason: [why, cleaning(name, changes: cleaned.changes)].compactMap(\.self)
        .joined(separator: "; "),
      confidence: concepts.count > 1
        ? 1 / Double(concepts.count)
        : confidence(name, canonical: canonical, form: best.form.text, agreement: best.agreement)
    )
  }

  private func rank(_ candidate: TermOccurrence.Candidate, in language: Language) -> [Int] {
    let term = candidate.form.term
    return [
      -candidate.agreement.rawValue, term.form == .full ? 0 : 1,
      term.language.base == language.base ? 0 : 1,
      TermStatus.allCases.firstIndex(of: term.status) ?? 0, term.matching.isEmpty ? 0 : 1,
      candidate.form.concept,
    ]
  }

  private func confidence(
    _ input: String,
    canonical: String?,
    form: String,
    agreement: CaseAgreement
  ) -> Double {
    if let canonical, Self.isSame(input, canonical) { return 1 }
    return Self.isSame(input, form) ? 0.95 : 0.9
  }

  /// Whether two names are the same bytes; `==` would hold a decomposed name equal to a composed one.
  private static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private func reason(
    _ term: Term,
    of concept: Concept,
    _ canonical: String?,
    _ target: Language,
    others: ArraySlice<Int>
  ) -> String {
    var parts: [String] = []
    if canonical == nil {
      parts.append("the glossary has no \(target.tag) form of \(concept.id)")
    } else if term.text == canonical {
      parts.append("the form that house style \(style.id) writes")
    } else {
      let judgement = style.judge(term, of: concept, in: term.language)
      let why = judgement.reason.isEmpty ? term.status.rawValue : judgement.reason
      parts.append("\(term.text): \(why) (\(term.language.tag))")
      parts.append("house style \(style.id)")
    }
    if !others.isEmpty {
      let ids = others.map { glossary.concepts[$0].id }.joined(separator: ", ")
      parts.append("ambiguous, also: \(ids)")
    }
    return parts.joined(separator: "; ")
  }

  /// A family name by itself, which names nobody in particular.
  private func shared(_ name: String, tidy: String, by concepts: [Int]) -> Outcome {
    let ids = concepts.map { glossary.concepts[$0].id }.joined(separator: ", ")
    return Outcome(
      input: name,
      canonical: tidy,
      concept: nil,
      reason: "ambiguous: \(ids); give the full name",
      confidence: 1 / Double(concepts.count)
    )
  }

  private func unknown(
    _ name: String,
    tidy: String,
    changes: [TextChange],
    language: Language
  ) -> Outcome {
    let cased = NameCase.restored(tidy, familyNames: familyNames)
    let cleaning = cleaning(name, changes: changes, isRecased: cased != tidy)
    return Outcome(
      input: name,
      canonical: cased,
      concept: nil,
      reason: "unknown; \(cleaning ?? "nothing to clean")",
      confidence: 0
    )
  }

  /// What had to be cleaned, or `nil` if nothing.
  private func cleaning(
    _ name: String,
    changes: [TextChange],
    isRecased: Bool = false
  ) -> String? {
    var kinds = Set(changes.map(\.kind.rawValue)).sorted()
    if name.split(separator: " ", omittingEmptySubsequences: false).contains("") {
      kinds.append("spaces")
    }
    if isRecased { kinds.append("case") }
    return kinds.isEmpty ? nil : "cleaned: " + kinds.joined(separator: ", ")
  }
}
