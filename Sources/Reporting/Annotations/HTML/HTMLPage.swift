internal import Annotating
internal import Documents
internal import Glossaries
internal import Languages
internal import SourceText

/// The whole page.
struct HTMLPage {
  private let annotations: [DraftAnnotation]
  private let options: ReportOptions
  private let concepts: [PageConcept]

  init(_ annotations: [DraftAnnotation], options: ReportOptions) {
    self.annotations = annotations
    self.options = options
    self.concepts = PageConcept.all(in: annotations)
  }

  /// The page as HTML.
  var text: String {
    let version = options.toolVersion.isEmpty ? "onoma" : "onoma \(options.toolVersion)"
    return HTMLTemplate("page.html").filled(with: [
      "generator": HTMLText.attribute(version),
      "title": HTMLText.content(title, level: .invisibles),
      "style": HTMLTemplate("page.css").filled(with: [:]),
      "summary": HTMLText.content(summary, level: .invisibles),
      "legend": legend,
      "contents": contents,
      "documents": documents,
      "concepts": ConceptRows(concepts, drafts: annotations.map(\.draft.source.path)).html,
      "footer": HTMLText.content(version, level: .invisibles),
    ])
  }

  private var title: String {
    annotations.count == 1
      ? "Names in \(annotations[0].draft.source.path)" : "Names in \(annotations.count) drafts"
  }

  private var summary: String {
    let faults = concepts.reduce(0) { $0 + $1.summary.faults }
    let mentions = annotations.reduce(0) { $0 + $1.mentions.count }
    let glossaries = Self.names(annotations.map { ($0.glossary.title, $0.glossary.name) })
    let styles = Self.names(annotations.map { ($0.style.title, $0.style.id) })
    var sentences = [
      "\(Self.counted(mentions, "mention")) of \(Self.counted(concepts.count, "concept")), "
        + (faults == 0 ? "none to rewrite." : "\(faults) to rewrite.")
    ]
    if !glossaries.isEmpty { sentences.append("Glossary: \(glossaries.joined(separator: ", ")).") }
    if !styles.isEmpty { sentences.append("House style: \(styles.joined(separator: ", ")).") }
    return sentences.joined(separator: " ")
  }

  private var legend: String {
    MentionStatus.allCases.map { status in
      "<li><span class=\"mention \(status.rawValue)\">\(status.rawValue)</span> "
        + "\(HTMLText.content(status.meaning))</li>\n"
    }.joined()
  }

  private var contents: String {
    guard annotations.count > 1 else { return "" }
    let items = annotations.enumerated().map { index, annotation in
      let path = HTMLText.content(annotation.draft.source.path, level: .invisibles)
      return "<li><a href=\"#draft-\(index + 1)\">\(path)</a> "
        + "<span class=\"aside\">\(Self.line(on: annotation))</span></li>\n"
    }
    return "<nav class=\"contents\" aria-label=\"Drafts\"><h2>Drafts</h2>\n<ol>\n"
      + items.joined() + "</ol></nav>"
  }

  private var documents: String {
    let steps = mentionSteps
    return annotations.enumerated().map { index, annotation in
      let path = HTMLText.content(annotation.draft.source.path, level: .invisibles)
      let body = MarkedDraft(annotation, steps: steps[index]).html
      return "<section class=\"draft\" id=\"draft-\(index + 1)\">\n<h2>\(path)</h2>\n"
        + "<p class=\"aside\">\(Self.line(on: annotation))</p>\n"
        + "<div class=\"text\" lang=\(HTMLText.attribute(annotation.language.tag))>"
        + "\(body)</div>\n</section>\n"
    }.joined()
  }

  private var mentionSteps: [[MarkedDraft.Steps]] {
    let none = MarkedDraft.Steps(anchor: "", previous: nil, next: nil, number: 0, count: 0)
    var steps = annotations.map { Array(repeating: none, count: $0.mentions.count) }
    for concept in concepts {
      let places = concept.places
      for (index, place) in places.enumerated() {
        steps[place.draft][place.mention] = MarkedDraft.Steps(
          anchor: place.anchor,
          previous: index > 0 ? places[index - 1].anchor : nil,
          next: index + 1 < places.count ? places[index + 1].anchor : nil,
          number: index + 1,
          count: places.count
        )
      }
    }
    return steps
  }

  private static func line(on annotation: DraftAnnotation) -> String {
    let faults = annotation.mentions.reduce(0) { $0 + ($1.status.isToBeRewritten ? 1 : 0) }
    let mentions = counted(annotation.mentions.count, "mention")
    return "\(annotation.language.tag) · \(mentions)"
      + (faults > 0 ? " · \(faults) to rewrite" : "")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// The titles, or the ids where there is none, each once.
  private static func names(_ pairs: [(title: String, id: String)]) -> [String] {
    var seen: Set<String> = []
    return pairs.map { $0.title.isEmpty ? $0.id : $0.title }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
