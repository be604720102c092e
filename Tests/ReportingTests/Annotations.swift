import Documents
import Glossaries
import Languages
import Reporting
import Resources
import SourceText
import TermMatching

@testable import Annotating

/// Annotated drafts to report.
enum Annotations {
  /// A mention to be: the next place in the text that reads `surface`.
  struct Spot {
    let surface: String
    let concept: String
    let status: MentionStatus
    var replacement: String?
    var reason = "because"
    var attachment = Attachment.none
    var isNested = false
    var isQuoted = false
  }

  static let glossary = Glossary(
    name: "names",
    title: "Names <& more>",
    concepts: [
      Concept(
        id: "kim-jong-un",
        kind: .person,
        definition: "Leader of North Korea since 2011",
        terms: [
          Term("Kim Jong Un", language: .english, status: .preferred),
          Term("Kim Jong-un", language: .english, status: .deprecated),
          Term("Ким Чен Ын", language: .russian, status: .preferred),
          Term("김정은", language: .korean, status: .preferred),
        ]
      ),
      Concept(
        id: "kursk",
        kind: .place,
        terms: [
          Term("Kursk region", language: .english, status: .preferred),
          Term("Курская область", language: .russian, status: .preferred),
          Term("쿠르스크주", language: .korean, status: .preferred),
        ]
      ),
      Concept(
        id: "state affairs",
        kind: .org,
        terms: [
          Term("State Affairs Commission", language: .english, status: .preferred),
          Term("국무위원회", language: .korean, status: .preferred),
        ]
      ),
    ]
  )

  /// The draft with a mention for each spot, found from left to right; a nested one in the one before.
  static func draft(
    _ text: String,
    path: String = "a.md",
    language: Language = .english,
    _ spots: [Spot]
  ) throws -> DraftAnnotation {
    let source = SourceText(path: path, text: text)
    var mentions: [Mention] = []
    var from = 0
    for spot in spots {
      if spot.isNested, let holder = mentions.last { from = holder.span.start }
      guard let span = find(spot.surface, in: source.bytes, from: from),
        let concept = glossary.index(of: spot.concept)
      else { preconditionFailure("no \(spot.surface) in \(text)") }
      from = span.end
      let canonical = glossary.concepts[concept].preferredTerm(in: language)
      let term = canonical ?? Term(spot.surface, language: language, status: .admitted)
      mentions.append(
        Mention(
          span: span,
          surface: spot.surface,
          concept: concept,
          form: SurfaceForm(text: spot.surface, concept: concept, term: term),
          status: spot.status,
          canonical: canonical?.text,
          replacement: spot.replacement,
          tailReplacement: nil,
          doubt: nil,
          cases: [],
          alternatives: [],
          reason: spot.reason,
          attachment: spot.attachment,
          isQuoted: spot.isQuoted,
          isHeading: false,
          isNested: spot.isNested,
          isMixedScript: false,
          agreement: .exact
        )
      )
    }
    let table = try FactTable(path: "ap.tsv", bytes: Array("language\tlabel\tverdict\n".utf8))
    return DraftAnnotation(
      draft: Draft(
        source: source,
        format: .plainText,
        segments: [
          Segment(role: .paragraph, pieces: [.text(TextSpan(start: 0, end: source.bytes.count))])
        ]
      ),
      language: language,
      glossary: glossary,
      style: try HouseStyle(id: "ap", table: table),
      mentions: mentions
    )
  }

  /// The whole report on `drafts`.
  static func report(
    _ drafts: [DraftAnnotation],
    _ format: AnnotationFormat,
    options: ReportOptions = ReportOptions(toolVersion: "1.0")
  ) -> String {
    var reporter = format.reporter(options)
    var text = reporter.start()
    for draft in drafts { text += reporter.add(draft) }
    return text + reporter.finish()
  }

  private static func find(_ text: String, in bytes: [UInt8], from: Int) -> TextSpan? {
    let wanted = Array(text.utf8)
    return (from...max(from, bytes.count)).first { bytes[$0...].starts(with: wanted) }
      .map { TextSpan(start: $0, end: $0 + wanted.count) }
  }
}
