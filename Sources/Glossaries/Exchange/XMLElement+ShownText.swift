internal import XML

extension XMLElement {
  /// Elements whose content is the code of another format, and no text.
  ///
  /// - Source: TMX 1.4b, 3.3, content markup: `bpt`, `ept`, `it`, `ph` and the older `ut` hold native code, `sub`
  ///   within them a text that is not part of the flow, `hi` is text; ISO 30042:2019, `sc`, `ec` and `ph`.
  private static let code: Set<String> = ["bpt", "ept", "it", "ph", "ut", "sc", "ec"]

  /// The text as people see it, without the code of the format that it was taken from, which is counted.
  ///
  /// - Complexity: O(n) in the content.
  func shownText(_ unread: inout ExchangeLedger) -> String {
    if let plainText { return plainText }
    var shown = ""
    for part in content {
      switch part {
      case .text(let run): shown += run
      case .element(let child) where Self.code.contains(child.name):
        unread.lose("the code of inline elements")
      case .element(let child): shown += child.shownText(&unread)
      }
    }
    return shown
  }
}
