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
    /// recognised only after cleaning, 0.8 for a likely spelling that is not listed, the share of each where several concepts could be meant, 0 for a
    /// name that is not known.
    public let confidence: Double
  }

  private let matcher: TermMatcher
  private let glossary: Glossary
  private let style: HouseStyle
  private let language: Language?
  private let cleaner = TextCleaner()
  private let familyNames: Set<String>

  private let variants: PersonVariants

  init(index: TermIndex, variants: PersonVariants, style: HouseStyle, language: Language?) {
    self.matcher = TermMatcher(index, casePolicy: .anyCase)
    self.variants = variants
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
  /// Where several concepts could be meant equally well, none is chosen: the name is cleaned, and the
  /// reason names them.
  ///
  /// - Complexity: O(n) in the bytes of the name.
  public func normalize(_ name: String) -> Outcome {
    let cleaned = cleaner.clean(name)
    let tidy = cleaned.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !tidy.isEmpty else {
      return Outcome(input: name, canonical: "", concept: nil, reason: "no name", confidence: 0)
    }
    let target = language ?? DraftLanguage.of(name: tidy)
    let bytes = Array(tidy.utf8)
    let whole = TextSpan(start: 0, end: bytes.count)
    let listed = matcher.occurrences(in: bytes).first { $0.span == whole && $0.attachment == .none }
    let found =
      listed
      ?? variants.matcher(for: bytes, casePolicy: .anyCase)?.occurrences(in: bytes)
      .first { $0.span == whole && $0.attachment == .none }
    let ranked = (found?.candidates ?? []).sorted {
      rank($0, in: target).lexicographicallyPrecedes(rank($1, in: target))
    }
    let changes = self.changes(from: name, to: tidy, cleaned.changes)
    guard let best = ranked.first else {
      return unknown(name, tidy: tidy, changes: changes)
    }
    let equals = Set(
      ranked.filter { rank($0, in: target) == rank(best, in: target) }.map(\.form.concept)
    ).sorted()
    guard equals.count == 1 else {
      return ambiguous(name, tidy: tidy, concepts: equals)
    }
    let concept = glossary.concepts[best.form.concept]
    let canonical = style.canonicalTerm(of: concept, in: target)?.text
    return Outcome(
      input: name,
      canonical: canonical ?? tidy,
      concept: concept.id,
      reason: reason(best, of: concept, canonical, target, changes),
      confidence: isSame(name, canonical)
        ? 1 : listed == nil ? 0.8 : isSame(name, best.form.text) ? 0.95 : 0.9
    )
  }

  /// Whether two names are stored alike; to Swift a composed and a decomposed name are equal.
  private func isSame(_ name: String, _ other: String?) -> Bool {
    other?.unicodeScalars.elementsEqual(name.unicodeScalars) ?? false
  }

  /// The closest reading first; readings that differ in nothing but the concept rank alike.
  private func rank(_ candidate: TermOccurrence.Candidate, in language: Language) -> [Int] {
    let term = candidate.form.term
    return [
      -candidate.agreement.rawValue, term.form == .full ? 0 : 1, term.matching.isEmpty ? 0 : 1,
      term.language.base == language.base ? 0 : 1, isAskedFor(term.language) ? 0 : 1,
      TermStatus.allCases.firstIndex(of: term.status) ?? 0,
    ]
  }

  /// Whether somebody asked for just this language, as for the orthography of one Korea; nobody does by
  /// the script of a name alone.
  private func isAskedFor(_ language: Language) -> Bool { language == self.language }

  private func changes(from name: String, to tidy: String, _ changes: [TextChange]) -> [String] {
    var kinds = Set(changes.map(\.kind.rawValue)).sorted()
    let spaces = name.unicodeScalars.filter { $0.properties.isWhitespace }.count
    if spaces != tidy.unicodeScalars.filter({ $0 == " " }).count { kinds.append("spaces") }
    return kinds
  }

  private func reason(
    _ candidate: TermOccurrence.Candidate,
    of concept: Concept,
    _ canonical: String?,
    _ target: Language,
    _ changes: [String]
  ) -> String {
    let term = candidate.form.term
    let own = style.canonicalTerm(of: concept, in: term.language)?.text
    var parts: [String] = []
    if canonical == nil {
      parts.append("the glossary has no \(target.tag) form")
    } else if term.text == canonical {
      parts.append("the form that house style \(style.id) writes")
    } else if term.text == own {
      parts.append("the \(term.language.tag) form that house style \(style.id) writes")
    } else {
      let judgement = style.judge(term, of: concept, in: term.language)
      var why = judgement.reason.isEmpty ? "\(term.status.rawValue) form" : judgement.reason
      if case .generated(let cause) = candidate.form.provenance { why = cause }
      parts.append("\(term.text) (\(term.language.tag)): \(why)")
    }
    let cased = candidate.agreement == .exact ? [] : ["case"]
    if !(changes + cased).isEmpty {
      parts.append("cleaned: " + (changes + cased).joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }

  private func ambiguous(_ name: String, tidy: String, concepts: [Int]) -> Outcome {
    let ids = concepts.map { glossary.concepts[$0].id }.joined(separator: ", ")
    return Outcome(
      input: name,
      canonical: tidy,
      concept: nil,
      reason: "ambiguous; write the full name of one of: \(ids)",
      confidence: 1 / Double(concepts.count)
    )
  }

  private func unknown(_ name: String, tidy: String, changes: [String]) -> Outcome {
    let cased = NameCase.restored(tidy, familyNames: familyNames)
    let all = changes + (cased == tidy ? [] : ["case"])
    let what = all.isEmpty ? "nothing to clean" : "cleaned: " + all.joined(separator: ", ")
    return Outcome(
      input: name,
      canonical: cased,
      concept: nil,
      reason: "unknown; \(what)",
      confidence: 0
    )
  }
}
