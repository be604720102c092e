internal import XML

/// The data categories that stand in an entry, a language section or a term, whatever the style.
struct TBXCategories {
  /// One category with what it says.
  struct Item {
    let name: String
    let text: String
    let target: String
  }

  private(set) var items: [Item] = []

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

  /// Takes the categories of `element`; those of its groups too.
  init(of element: XMLElement, _ unread: inout ExchangeLedger) {
    take(element, &unread)
  }

  private mutating func take(_ element: XMLElement, _ unread: inout ExchangeLedger) {
    for part in element.content {
      guard case .element(let child) = part, !Self.isStructure(child.name) else { continue }
      if child.name == "transacGrp" {
        items.append(Item(name: "transactions", text: "", target: ""))
      } else if child.name.hasSuffix("Grp") {
        take(child, &unread)
      } else {
        let type = Self.isTyped(child.name) ? child.attributes["type"] : nil
        items.append(
          Item(
            name: type ?? child.name,
            text: LayoutSpace.trimmed(child.shownText(&unread)),
            target: child.attributes["target"] ?? ""
          )
        )
      }
    }
  }
}
