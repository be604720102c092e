/// The attributes of a start tag, by their names as they are written: `xml:lang`.
public struct XMLAttributes: Sendable {
  /// An attribute.
  public typealias Element = (key: String, value: String)

  private let element: XMLElement

  init(of element: XMLElement) { self.element = element }

  /// The value of the attribute with this name.
  ///
  /// - Complexity: O(n) in the attributes.
  public subscript(name: String) -> String? { element.attribute(name) }
}

extension XMLAttributes: Sequence {
  /// Goes through the attributes in the order in which they are written.
  public func makeIterator() -> some IteratorProtocol<Element> {
    let (tree, node) = (element.tree, element.tree.nodes[element.place])
    return tree.attributes[Int(node.start)..<Int(node.start) + Int(node.count)].lazy.map {
      (key: tree.name($0.name), value: tree.text(from: $0.start, count: $0.count))
    }.makeIterator()
  }
}
