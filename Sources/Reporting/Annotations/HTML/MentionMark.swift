internal import Annotating
internal import Documents
internal import Glossaries

/// The mark of one mention: an ITS term, with the steps to its neighbours.
struct MentionMark {
  private let mention: Mention
  private let concept: Concept
  private let steps: MarkedDraft.Steps

  init(_ mention: Mention, in annotation: DraftAnnotation, steps: MarkedDraft.Steps) {
    self.mention = mention
    self.concept = annotation.concept(of: mention)
    self.steps = steps
  }

  /// The mark around `inner`, which is the text of the mention as HTML.
  ///
  /// What the house writes, the reason and the names of the steps are attributes that the style sheet
  /// shows, so that the text of the page stays the text of the draft.
  func html(around inner: String) -> String {
    var attributes = [
      ("id", steps.anchor),
      ("class", "mention \(mention.status.rawValue)\(mention.isNested ? " nested" : "")"),
      ("its-term", "yes"),
      ("its-term-info-ref", "#" + HTMLText.anchor(ofConcept: concept.id)),
      ("title", note),
    ]
    if mention.status.isToBeRewritten, !mention.isNested,
      let house = mention.replacement ?? mention.canonical
    {
      attributes.append(("data-house", house))
    }
    let list = attributes.map { " \($0)=\(HTMLText.attribute($1))" }.joined()
    // A link may not stand within a link, so a nested mention has none of its own.
    guard !mention.isNested else { return "<span\(list)>\(inner)</span>" }
    return "<span class=\"spot\"><span\(list)><a href=\"#\(steps.anchor)\">\(inner)</a></span>"
      + "<span class=\"steps\" translate=\"no\" data-note=\(HTMLText.attribute(note))>"
      + step("previous", to: steps.previous)
      + step("concept", to: HTMLText.anchor(ofConcept: concept.id))
      + step("next", to: steps.next) + "</span></span>"
  }

  private var note: String {
    [mention.status.rawValue, mention.reason].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func step(_ name: String, to anchor: String?) -> String {
    guard let anchor else { return "" }
    let label =
      name == "concept" ? "\(steps.number) of \(steps.count)" : "\(name) mention"
    let text = HTMLText.attribute(label)
    return "<a class=\"\(name)\" href=\"#\(anchor)\" aria-label=\(text) data-label=\(text)></a>"
  }
}
