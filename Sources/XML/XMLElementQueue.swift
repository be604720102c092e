/// The elements of a file, one after another, out of what was parsed piece by piece.
struct XMLElementQueue {
  private var trees: ArraySlice<XMLTree> = []
  /// The place of the next element among the roots of the first tree.
  private var root = 0
  private var fault: (any Error)?
  private var isAtEnd = false

  /// The next element, or `nil` at the end.
  ///
  /// - Parameter parse: parses the next piece; it is not asked again after the last.
  /// - Throws: the fault of a piece, after what was read before it.
  mutating func next(_ parse: () -> XMLPieceParser.Parsed) throws -> XMLElement? {
    while true {
      if let tree = trees.first {
        if root < tree.roots.count {
          defer { root += 1 }
          return XMLElement(tree: tree, place: Int(tree.roots[root]))
        }
        trees.removeFirst()
        root = 0
      } else if let fault {
        throw fault
      } else if isAtEnd {
        return nil
      } else {
        let parsed = parse()
        (trees, fault, isAtEnd) = (parsed.trees[...], parsed.fault, parsed.isLast)
      }
    }
  }
}
