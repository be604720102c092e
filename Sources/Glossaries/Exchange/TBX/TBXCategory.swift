internal import XML

/// A data category that stands in an entry, a language section or a term, whatever the style.
struct TBXCategory {
  /// Its name.
  let name: String
  /// What it says.
  let text: String
  /// What it leads to.
  let target: String

  /// Hands over the category that `element` is, or those that it groups; none where it is no category.
  static func each(
    at element: XMLElement,
    _ unread: inout ExchangeLedger,
    _ take: (TBXCategory, inout ExchangeLedger) -> Void
  ) {
    switch element.tbxName {
    case .langSec, .langSet, .termSec, .tig, .ntig, .termGrp, .term: return
    case .termNote, .descrip, .admin, .ref, .xref, .adminNote, .descripNote, .transac,
      .transacNote:
      take(
        TBXCategory(element, named: element.attributes["type"] ?? element.name, &unread),
        &unread
      )
    case .transacGrp:
      take(TBXCategory(name: "transactions", text: "", target: ""), &unread)
    case nil:
      let name = element.name
      if name.hasSuffix("Grp") {
        element.forEachChild { each(at: $0, &unread, take) }
      } else {
        take(TBXCategory(element, named: name, &unread), &unread)
      }
    }
  }

  private init(_ element: XMLElement, named name: String, _ unread: inout ExchangeLedger) {
    self.name = name
    text = LayoutSpace.trimmed(element.shownText(&unread))
    target = element.attributes["target"] ?? ""
  }

  private init(name: String, text: String, target: String) {
    (self.name, self.text, self.target) = (name, text, target)
  }
}
