/// The attributes of a start tag, by their names as they are written: `xml:lang`.
public struct XMLAttributes: Sendable {
  /// An attribute.
  public typealias Element = (key: String, value: String)

  private let tree: XMLTree
  private let places: Range<Int>

  init(of node: XMLTree.Node, in tree: XMLTree) {
    self.tree = tree
    places = Int(node.start)..<Int(node.start) + Int(node.count)
  }

  /// The value of the attribute with this name.
  ///
  /// - Complexity: O(n) in the attributes.
  public subscript(name: String) -> String? {
    for place in places where tree.name(tree.attributes[place].name) == name {
      return value(at: place)
    }
    return nil
  }

  private func value(at place: Int) -> String {
    let attribute = tree.attributes[place]
    return tree.text(from: attribute.start, count: attribute.count)
  }
}

extension XMLAttributes: Sequence {
  /// Goes through the attributes in the order in which they are written.
  public func makeIterator() -> some IteratorProtocol<Element> {
    places.lazy.map { place in
      (key: tree.name(tree.attributes[place].name), value: value(at: place))
    }.makeIterator()
  }
}
