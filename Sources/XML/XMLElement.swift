/// An element with all that it holds.
public struct XMLElement: Sendable {
  /// What stands in an element.
  public enum Content: Sendable {
    case element(XMLElement)
    case text(String)
  }

  private let tree: XMLTree
  private var place: Int

  init(tree: XMLTree, place: Int) {
    self.tree = tree
    self.place = place
  }

  private var node: XMLTree.Node { tree.nodes[place] }

  /// The places of all that stands in it.
  private var insides: Range<Int> { place + 1..<place + Int(node.size) }

  /// The name without a prefix.
  public var name: String { tree.name(node.name) }
  /// The place of its name among those that the reader was told of, or none; it is compared faster than the name.
  public var knownName: Int? {
    let name = node.name
    return name > 0 && name <= tree.knownCount ? Int(name) - 1 : nil
  }
  /// The namespace, or nothing.
  public var namespace: String { tree.name(node.namespace) }
  /// The attributes by their names as they are written: `xml:lang`.
  public var attributes: XMLAttributes { XMLAttributes(of: node, in: tree) }
  /// The line of the start tag, from 1.
  public var line: Int { Int(node.line) }
  /// What stands directly in it, in order.
  public var content: [Content] {
    var content: [Content] = []
    var place = insides.lowerBound
    while place < insides.upperBound {
      let node = tree.nodes[place]
      content.append(
        node.isText
          ? .text(tree.text(from: node.start, count: node.count))
          : .element(XMLElement(tree: tree, place: place))
      )
      place += Int(node.size)
    }
    return content
  }

  /// The elements that stand directly in it.
  public var children: [XMLElement] {
    var children: [XMLElement] = []
    forEachChild { children.append($0) }
    return children
  }

  /// The text in it, if it holds a text and nothing else, or nothing at all.
  public var plainText: String? {
    let node = node
    if node.size == 1 { return "" }
    guard node.size == 2, case let only = tree.nodes[place + 1], only.isText else { return nil }
    return tree.text(from: only.start, count: only.count)
  }

  /// All text in it and in the elements it holds, as it is written.
  ///
  /// - Complexity: O(n) in the content.
  public var text: String {
    if let plainText { return plainText }
    var text = ""
    for part in tree.nodes[insides] where part.isText {
      text += tree.text(from: part.start, count: part.count)
    }
    return text
  }

  /// Calls `body` with the elements that stand directly in it, one after another.
  ///
  /// It does what going through `children` does, without making a list of them.
  public func forEachChild(_ body: (XMLElement) throws -> Void) rethrows {
    let nodes = tree.nodes
    let insides = insides
    var child = XMLElement(tree: tree, place: insides.lowerBound)
    while child.place < insides.upperBound {
      let node = nodes[child.place]
      if !node.isText { try body(child) }
      child.place += Int(node.size)
    }
  }

  /// The first element with this name that stands directly in it.
  public func child(_ name: String) -> XMLElement? {
    let nodes = tree.nodes
    let insides = insides
    var place = insides.lowerBound
    while place < insides.upperBound {
      let node = nodes[place]
      if !node.isText, tree.name(node.name) == name { return XMLElement(tree: tree, place: place) }
      place += Int(node.size)
    }
    return nil
  }
}
