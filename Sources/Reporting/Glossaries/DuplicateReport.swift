public import Glossaries
public import GlossaryComparison
internal import JSON
internal import Languages

/// Pairs of concepts that may be one, for people and for programs.
public struct DuplicateReport: Sendable {
  private let concepts: [Concept]
  private let palette: Palette

  /// Creates a report of places in `concepts`.
  public init(concepts: [Concept], options: ReportOptions) {
    self.concepts = concepts
    palette = Palette(isOn: options.colour)
  }

  /// The id of the concept at `place`.
  public func id(_ place: Int) -> String { concepts[place].id }

  /// Each pair with its score, the two concepts and the reasons.
  ///
  /// - Parameter isFull: whether the cards of the concepts are shown, and not only their titles.
  public func text(of candidates: [DuplicateCandidate], isFull: Bool = false) -> String {
    var text = ""
    for candidate in candidates {
      let (first, second) = (concepts[candidate.first], concepts[candidate.second])
      text +=
        palette.paint(Self.score(candidate), .bold) + "  " + ConceptTitle.text(of: first) + "\n"
      if isFull { text += Self.card(first) }
      text += "      " + ConceptTitle.text(of: second) + "\n"
      if isFull { text += Self.card(second) }
      for reason in candidate.reasons {
        let sentence = "      " + VisibleText.line(reason.sentence)
        if case .contradiction = reason {
          text += palette.paint(sentence, .yellow) + "\n"
        } else {
          text += palette.paint(sentence, .dim) + "\n"
        }
      }
    }
    return text
  }

  /// A table with a pair a row, which may become a file of decisions: the column of the decision is empty.
  public func table(of candidates: [DuplicateCandidate]) -> String {
    var text = "first\tsecond\tdecision\tscore\tfirst_name\tsecond_name\treason\n"
    for candidate in candidates {
      let (first, second) = (concepts[candidate.first], concepts[candidate.second])
      let fields = [
        first.id, second.id, "", Self.score(candidate), Self.name(first), Self.name(second),
        candidate.reasons.map(\.sentence).joined(separator: "; "),
      ]
      text += fields.map { VisibleText.line($0) }.joined(separator: "\t") + "\n"
    }
    return text
  }

  /// One object a line.
  public func json(of candidates: [DuplicateCandidate]) -> String {
    candidates.map { candidate in
      let (first, second) = (concepts[candidate.first], concepts[candidate.second])
      let value = JSONValue.object([
        ("first", .string(first.id)), ("second", .string(second.id)),
        ("score", .number(Self.score(candidate))),
        ("first_name", .string(Self.name(first))), ("second_name", .string(Self.name(second))),
        ("reasons", .array(candidate.reasons.map { .string($0.sentence) })),
      ])
      return value.rendered() + "\n"
    }.joined()
  }

  private static func card(_ concept: Concept) -> String {
    ConceptCard.text(of: concept).split(separator: "\n").dropFirst()
      .map { "        \(VisibleText.lines(String($0)))\n" }.joined()
  }

  private static func name(_ concept: Concept) -> String {
    let preferred = concept.terms.filter { $0.status == .preferred && $0.form == .full }
    return (preferred.first { $0.language == .english } ?? preferred.first ?? concept.terms.first)?
      .text ?? ""
  }

  private static func score(_ candidate: DuplicateCandidate) -> String {
    let hundredths = Int((candidate.score * 100).rounded())
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
  }
}
