public import Documents
public import Glossaries
public import Languages
internal import SourceText
public import TermMatching

/// Finds and judges the mentions of a draft.
public struct Annotator: Sendable {
  private let index: TermIndex
  private let matcher: TermMatcher
  /// The style that judges.
  public let style: HouseStyle

  /// Creates an annotator over `index` that judges by `style`.
  public init(index: TermIndex, style: HouseStyle) {
    self.index = index
    self.matcher = TermMatcher(index)
    self.style = style
  }

  /// Annotates `draft`, read as `language`.
  ///
  /// - Complexity: O(n · k) in the bytes of the draft and of the longest term.
  public func annotate(_ draft: Draft, language: Language) -> DraftAnnotation {
    var places: [Place] = []
    for (number, segment) in draft.segments.enumerated() {
      let (bytes, map) = segment.reading(of: draft.source)
      let quoted = SpanSet(QuotedSpans.find(in: bytes))
      func add(_ occurrence: TermOccurrence, isNested: Bool) {
        places.append(
          Place(
            occurrence: occurrence,
            span: map.original(of: occurrence.span),
            local: occurrence.span,
            segment: number,
            bytes: bytes,
            isQuoted: quoted.contains(occurrence.span),
            isHeading: segment.role == .heading,
            isNested: isNested,
            neighbours: Neighbours(of: occurrence.span, in: bytes)
          )
        )
        for inner in occurrence.nested { add(inner, isNested: true) }
      }
      for occurrence in matcher.occurrences(in: bytes) { add(occurrence, isNested: false) }
    }
    var resolver = ConceptResolver(glossary: index.glossary, language: language, places: places)
    let judge = MentionJudge(glossary: index.glossary, style: style, language: language)
    var reader = CaseReader(glossary: index.glossary)
    let mentions = places.compactMap { place in
      resolver.resolve(place).map { resolution in
        let cases = reader.cases(of: resolution.candidate, at: place)
        return judge.mention(of: resolution, in: cases, at: place, source: draft.source)
      }
    }
    return DraftAnnotation(
      draft: draft,
      language: language,
      glossary: index.glossary,
      style: style,
      mentions: mentions
    )
  }
}

/// An occurrence with its place in the file and in the sentence.
struct Place {
  let occurrence: TermOccurrence
  /// Where it stands in the file.
  let span: TextSpan
  /// Where it stands in the text of its segment.
  let local: TextSpan
  /// Which segment it is in, from 0.
  let segment: Int
  /// The text of the segment.
  let bytes: [UInt8]
  let isQuoted: Bool
  let isHeading: Bool
  let isNested: Bool
  let neighbours: Neighbours
}
