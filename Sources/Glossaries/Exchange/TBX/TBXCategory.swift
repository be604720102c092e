internal import XML

/// A data category that stands in an entry, a language section or a term, whatever the style.
struct TBXCategory {
  /// Its name.
  let name: String
  /// What it says.
  let text: String
  private let element: XMLElement?

  /// What it leads to.
  var target: String { element?.attributes["target"] ?? "" }

  // Compared one by one: names this short are compared faster than they are hashed.
  private static func isStructure(_ name: String) -> Bool {
    switch name {
    case "langSec", "langSet", "termSec", "tig", "ntig", "termGrp", "term": true
    default: false
    }
  }

  private static func isTyped(_ name: String) -> Bool {
    switch name {
    case "termNote", "descrip", "admin", "ref", "xref", "adminNote", "descripNote", "transac",
      "transacNote":
      true
    default: false
    }
  }

  /// Hands over the categories of `element`; those of its groups too.
  static func each(
    in element: XMLElement,
    _ unread: inout ExchangeLedger,
    _ take: (TBXCategory, inout ExchangeLedger) -> Void
  ) {
    element.forEachChild { child in
      let name = child.name
      if isTyped(name) {
        let text = LayoutSpace.trimmed(child.shownText(&unread))
        let type = child.attributes["type"]
        take(TBXCategory(name: type ?? name, text: text, element: child), &unread)
      } else if isStructure(name) {
        return
      } else if name == "transacGrp" {
        take(TBXCategory(name: "transactions", text: "", element: nil), &unread)
      } else if name.hasSuffix("Grp") {
        each(in: child, &unread, take)
      } else {
        let text = LayoutSpace.trimmed(child.shownText(&unread))
        take(TBXCategory(name: name, text: text, element: child), &unread)
      }
    }
  }
}
