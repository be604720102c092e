internal import Glossaries
internal import Morphology
internal import Normalization
internal import SourceText

/// Finds the terms of an index in a text: leftmost, longest, whole words, exact offsets.
///
/// This is the engine to read and to compare others with. It tries every place where a word may begin,
/// walks the automaton from there, and takes the longest key that ends where a name may end.
public struct TermMatcher: Sendable {
  /// How much letter case counts.
  public enum CasePolicy: Sendable {
    /// As in running text, where `rice` is a food and `us` a pronoun.
    case prose
    /// Not at all, as for a name that stands alone on a line.
    case anyCase
  }

  private let index: TermIndex
  private let casePolicy: CasePolicy
  private let cleaner = TextCleaner()

  /// Creates a matcher over `index`.
  public init(_ index: TermIndex, casePolicy: CasePolicy = .prose) {
    self.index = index
    self.casePolicy = casePolicy
  }

  /// Every occurrence in `bytes`, by place; none overlaps another but the nested ones.
  ///
  /// - Returns: occurrences with spans in UTF-8 bytes of `bytes`.
  /// - Complexity: O(n · k) in the bytes of the text and of the longest key.
  public func occurrences(in bytes: [UInt8]) -> [TermOccurrence] {
    let folded = FoldedText(bytes, cleaner: cleaner)
    let mixed = SpanSet(
      folded.cleaned.changes.filter { $0.kind == .homoglyph }.map(\.span)
    )
    return scan(
      folded,
      within: TextSpan(start: 0, end: folded.bytes.count),
      mixed: mixed,
      lookingFor: { _ in true }
    )
  }

  /// The length of the shortest name that is found right after another, in bytes: three syllables, for shorter
  /// ones stand there by chance (중국인도 is no 인도).
  private static let shortestGlued = 9

  private func scan(
    _ folded: FoldedText,
    within range: TextSpan,
    mixed: SpanSet,
    lookingFor wanted: (Concept.Kind) -> Bool
  ) -> [TermOccurrence] {
    let boundary = NameBoundary(bytes: folded.bytes)
    var found: [TermOccurrence] = []
    var offset = range.start
    // Where a name ended that more Hangul follows: the North writes compounds of names as one word.
    var glued = -1
    while offset < range.end {
      let lead = folded.bytes[offset]
      if lead & 0xC0 != 0x80, lead != 0x20, boundary.isStart(offset) || offset == glued,
        let (occurrence, end) = longest(
          at: offset,
          in: folded,
          within: range,
          boundary,
          mixed,
          lookingFor: wanted
        ), offset != glued || end - offset >= Self.shortestGlued
      {
        found.append(occurrence)
        if case .korean = occurrence.attachment { glued = end }
        offset = end
      } else {
        offset += 1
      }
    }
    return found
  }

  private func longest(
    at start: Int,
    in folded: FoldedText,
    within range: TextSpan,
    _ boundary: NameBoundary,
    _ mixed: SpanSet,
    lookingFor wanted: (Concept.Kind) -> Bool
  ) -> (TermOccurrence, end: Int)? {
    for match in index.trie.matches(in: folded.bytes, from: start).reversed()
    where match.end <= range.end {
      let span = TextSpan(start: start, end: match.end)
      let written = String(
        decoding: folded.cleaned.bytes[folded.cleanedSpan(of: span).range],
        as: UTF8.self
      )
      if let titled = titledSurname(of: match.key, at: span, in: folded, wanted) {
        return titled
      }
      var attachment: Attachment?
      var candidates: [TermOccurrence.Candidate] = []
      for entry in index.groups[match.key] {
        let form = entry.form
        let concept = index.glossary.concepts[form.concept]
        guard wanted(concept.kind), form.inflections != [KoreanTitledSurnames.inflection],
          let agreement = agreement(of: written, with: entry, concept),
          let attached = boundary.attachment(to: span, host: concept.kind.koreanHost(of: form))
        else { continue }
        let verdict = OrdinaryWordTest(folded: folded)
          .verdict(on: form, kind: concept.kind, span: span, attachment: attached)
        let likelihood: Int?
        switch verdict {
        case .name: likelihood = nil
        case .open(let weight): likelihood = weight
        case .notName: continue
        }
        attachment = attached
        candidates.append(.init(form: form, agreement: agreement, likelihood: likelihood))
      }
      guard let attachment, let closest = candidates.map(\.agreement).max() else { continue }
      let place = folded.originalSpan(of: span)
      let isTitle = candidates.allSatisfy {
        index.glossary.concepts[$0.form.concept].kind == .title
      }
      let nested =
        isTitle && wanted(.title)
        ? scan(folded, within: span, mixed: mixed, lookingFor: { $0 != .title }) : []
      let occurrence = TermOccurrence(
        span: place,
        candidates: candidates.filter { $0.agreement == closest },
        attachment: attachment,
        isMixedScript: mixed.overlaps(place),
        nested: nested
      )
      return (occurrence, match.end)
    }
    return nil
  }

  /// The surname at `span` with the title after it, if any form of the key asks for one and one stands
  /// there, after a space or none.
  private func titledSurname(
    of key: Int,
    at span: TextSpan,
    in folded: FoldedText,
    _ wanted: (Concept.Kind) -> Bool
  ) -> (TermOccurrence, end: Int)? {
    let forms = index.groups[key].map(\.form).filter {
      $0.inflections == [KoreanTitledSurnames.inflection]
    }
    guard !forms.isEmpty, wanted(.person),
      let (end, tail) = NameBoundary(bytes: folded.bytes).title(after: span.end)
    else { return nil }
    let occurrence = TermOccurrence(
      span: folded.originalSpan(of: TextSpan(start: span.start, end: end)),
      candidates: forms.map { .init(form: $0, agreement: .exact, likelihood: nil) },
      attachment: tail.isEmpty ? .none : .korean(tail),
      isMixedScript: false,
      nested: []
    )
    return (occurrence, end)
  }

  /// How the case of a place agrees with a form, or `nil` when it is no mention of it.
  ///
  /// Missing capitals are forgiven only to full names of two words or more, of persons and places: of
  /// `kim jong un` one can be sure, of `rice` and `hill` not.
  private func agreement(
    of written: String,
    with entry: TermIndex.Entry,
    _ concept: Concept
  ) -> CaseAgreement? {
    let form = entry.form
    let agreement = CaseAgreement(written: written, form: entry.cleaned)
    switch agreement {
    case .exact: return agreement
    case .compatible where casePolicy == .anyCase: return agreement
    case .compatible: return form.term.matching.contains(.exactCase) ? nil : agreement
    case .capitalsDiffer:
      let isForgiven =
        casePolicy == .anyCase
        || (concept.kind == .person || concept.kind == .place) && form.term.form == .full
          && form.text.contains(" ") && form.term.matching.isEmpty
      return isForgiven ? agreement : nil
    }
  }
}

extension Concept.Kind {
  /// Which Korean suffixes may follow `form` as a name of this kind.
  func koreanHost(of form: SurfaceForm) -> KoreanTail.Host {
    if form.text.unicodeScalars.count == 1 { return .syllable }
    return switch self {
    case .person: .person
    case .place: .place
    case .org: .org
    case .work, .event, .title, .term: .other
    case .name: .unknown
    }
  }
}
