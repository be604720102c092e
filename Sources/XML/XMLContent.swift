/// What stands directly in an element, in order.
public struct XMLContent: Sequence, Sendable {
  private let tree: XMLTree
  private let places: Range<Int>

  init(of element: XMLElement) {
    tree = element.tree
    places = element.insides
  }

  /// Whether nothing stands in it.
  public var isEmpty: Bool { places.isEmpty }

  /// Goes through the content.
  public struct Iterator: IteratorProtocol {
    fileprivate let tree: XMLTree
    fileprivate var place: Int
    fileprivate let end: Int

    /// The next element or text.
    public mutating func next() -> XMLElement.Content? {
      guard place < end else { return nil }
      let node = tree.nodes[place]
      defer { place += Int(node.size) }
      return node.isText
        ? .text(tree.text(from: node.start, count: node.count))
        : .element(XMLElement(tree: tree, place: place))
    }
  }

  /// Goes through the content.
  public func makeIterator() -> Iterator {
    Iterator(tree: tree, place: places.lowerBound, end: places.upperBound)
  }
}
