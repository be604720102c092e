internal import Annotating
internal import Glossaries
internal import Languages

/// The table of the concepts: what each is, what the house writes, how the drafts write it, and where.
struct ConceptRows {
  private let concepts: [PageConcept]
  private let drafts: [String]

  init(_ concepts: [PageConcept], drafts: [String]) {
    self.concepts = concepts
    self.drafts = drafts
  }

  /// The table, or a sentence where nothing is named.
  var html: String {
    guard !concepts.isEmpty else { return "<p>No name of the glossary stands here.</p>" }
    return "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Concept</th>"
      + "<th scope=\"col\">House forms</th><th scope=\"col\">Written</th>"
      + "<th scope=\"col\">Mentions</th></tr></thead>\n<tbody>\n"
      + concepts.map(row).joined() + "</tbody>\n</table></div>"
  }

  private func row(_ entry: PageConcept) -> String {
    let concept = entry.concept
    let anchor = HTMLText.anchor(ofConcept: concept.id)
    let id = HTMLText.content(concept.id, level: .invisibles)
    var head = entry.canonical.map { "<dfn>\(Self.term($0))</dfn> " } ?? ""
    head += "<span class=\"aside\">\(concept.kind.rawValue) · \(id)</span>"
    if !concept.definition.isEmpty {
      head += "<p class=\"definition\">\(HTMLText.content(concept.definition))</p>"
    }
    return "<tr id=\"\(anchor)\"><th scope=\"row\">\(head)</th><td>\(forms(of: entry))</td>"
      + "<td>\(written(entry))</td><td>\(links(to: entry))</td></tr>\n"
  }

  private func forms(of entry: PageConcept) -> String {
    guard !entry.preferred.isEmpty else { return "–" }
    let items = entry.preferred.map { term in
      "<dt>\(HTMLText.content(term.language.tag))</dt><dd>\(Self.term(term))</dd>"
    }
    return "<dl class=\"forms\">\(items.joined())</dl>"
  }

  private func written(_ entry: PageConcept) -> String {
    let items = entry.summary.forms.map { form in
      "<li><span class=\"mention \(form.status.rawValue)\">"
        + "\(HTMLText.content(form.surface))</span> ×\(form.count) "
        + "<span class=\"aside\">\(form.status.rawValue)</span></li>"
    }
    return "<ul class=\"written\">\(items.joined())</ul>"
  }

  private func links(to entry: PageConcept) -> String {
    var text = ""
    for draft in drafts.indices {
      let places = entry.places.enumerated().filter { $0.element.draft == draft }
      guard !places.isEmpty else { continue }
      let shown = places.prefix(Self.most).map { number, place in
        "<a href=\"#\(place.anchor)\">\(number + 1)</a>"
      }
      let rest = places.count - shown.count
      let title =
        drafts.count > 1
        ? "<span class=\"aside\">\(HTMLText.content(drafts[draft], level: .invisibles))</span> "
        : ""
      text +=
        "<p class=\"links\">\(title)\(shown.joined(separator: " "))"
        + (rest > 0 ? " and \(rest) more" : "") + "</p>"
    }
    return text
  }

  private static func term(_ term: Term) -> String {
    "<span lang=\(HTMLText.attribute(term.language.tag))>\(HTMLText.content(term.text))</span>"
  }

  private static let most = 30
}
