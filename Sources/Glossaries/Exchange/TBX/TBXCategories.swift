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

  private static let structure: Set<String> = [
    "langSec", "langSet", "termSec", "tig", "ntig", "termGrp", "term",
  ]
  private static let typed: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote",
    "xref",
  ]

  /// Takes the categories of `element`; those of its groups too.
  init(of element: XMLElement, _ unread: inout ExchangeLedger) {
    take(element, &unread)
  }

  private mutating func take(_ element: XMLElement, _ unread: inout ExchangeLedger) {
    for part in element.content {
      guard case .element(let child) = part, !Self.structure.contains(child.name) else { continue }
      if child.name == "transacGrp" {
        items.append(Item(name: "transactions", text: "", target: ""))
      } else if child.name.hasSuffix("Grp") {
        take(child, &unread)
      } else {
        let type = Self.typed.contains(child.name) ? child.attributes["type"] : nil
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
