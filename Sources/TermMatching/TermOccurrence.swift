public import SourceText

/// A place in a text that spells a term, before anybody has decided which concept is meant.
public struct TermOccurrence: Sendable {
  /// One reading of the place.
  public struct Candidate: Hashable, Sendable {
    /// The spelling that was found.
    public let form: SurfaceForm
    /// How its letter case agrees.
    public let agreement: CaseAgreement
    /// How far the words around speak for the name where it can be an ordinary word: zero and more is for
    /// it; `nil` where it can be nothing else.
    public let likelihood: Int?
  }

  /// The name, in UTF-8 bytes of the text that was searched: no particle, no possessive, no quotation mark.
  public let span: TextSpan
  /// The possible readings, at least one.
  public let candidates: [Candidate]
  /// What is written on to the name: a Korean tail, an English possessive.
  public let attachment: Attachment
  /// Whether the name mixes letters of two scripts that look alike.
  public let isMixedScript: Bool
  /// Mentions that stand within this one: the state within a title.
  public let nested: [TermOccurrence]
}

extension TermOccurrence {
  /// The occurrences of `listed` with those of `unlisted` among them, by place.
  ///
  /// What the glossary lists comes first: an unlisted spelling counts only where it holds every listed
  /// occurrence that it touches, and more than that; those are part of it then, as *Lavrov* is of *Sergej
  /// Lavrov*.
  ///
  /// - Precondition: both are sorted by place, and within each none overlaps another.
  /// - Complexity: O(n · m).
  public static func merged(
    _ listed: [TermOccurrence],
    _ unlisted: [TermOccurrence]
  ) -> [TermOccurrence] {
    guard !unlisted.isEmpty else { return listed }
    var kept = listed
    for occurrence in unlisted {
      let touched = kept.filter {
        $0.span.start < occurrence.span.end && occurrence.span.start < $0.span.end
      }
      let holdsAll = touched.allSatisfy {
        $0.span.start >= occurrence.span.start && $0.span.end <= occurrence.span.end
          && $0.span != occurrence.span
      }
      guard holdsAll else { continue }
      kept.removeAll { old in touched.contains { $0.span == old.span } }
      kept.append(occurrence)
    }
    return kept.sorted { $0.span.start < $1.span.start }
  }
}

/// What is written on to a name without being part of it.
public enum Attachment: Hashable, Sendable {
  /// Nothing.
  case none
  /// The English possessive.
  case possessive
  /// Korean suffixes, titles and particles: the Hangul from the name to the end of the word.
  case korean(String)
}
