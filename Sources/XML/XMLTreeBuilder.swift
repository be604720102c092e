/// Puts a tree together, tag by tag.
struct XMLTreeBuilder {
  /// How much a tree may hold: its offsets are of 32 bits.
  static let mostBytes = 1 << 30
  private static let mostReserved = 1 << 14

  private var nodes: [XMLTree.Node] = []
  private var attributes: [XMLTree.Attribute] = []
  private var bytes: [UInt8] = []
  private var names: [String]
  private let known: [String]
  private var roots: [Int32] = []
  private var open: [OpenElement] = []
  /// The text since the last tag, while it is a little white space.
  private var space = XMLSpace()
  /// Where it begins in the bytes once it is more, and what it looks like.
  private var textStart = 0
  private var look = Look.empty

  private enum Look {
    case empty, space, spaceWithBreak, words
  }

  private struct OpenElement {
    let place: Int32
    /// Whether a text stands in it, and not only elements.
    var isMixed = false
  }

  /// Begins a tree; the names in `known` have their places before it is read.
  init(known: [String]) {
    self.known = known
    names = [""] + known
  }

  /// How many nodes there are.
  var count: Int { nodes.count }
  /// How many names there are beside those that were known.
  var nameCount: Int { names.count - known.count }
  /// Whether an element is open, so that a text can be added.
  var isOpen: Bool { !open.isEmpty }
  /// Whether the tree holds as much as a tree may.
  var isFull: Bool { bytes.count > Self.mostBytes || nodes.count > Self.mostBytes }

  /// The name at a place.
  func name(_ place: Int32) -> String { names[Int(place)] }

  /// Keeps a name that is new, unless it is known; its place.
  mutating func add(name: String) -> Int32 {
    if let place = known.firstIndex(of: name) { return Int32(truncatingIfNeeded: place + 1) }
    names.append(name)
    return Int32(truncatingIfNeeded: names.count - 1)
  }

  /// Opens an element; its attributes are added next.
  mutating func begin(name: Int32, namespace: Int32, line: UInt32) {
    closeText(beforeEnd: false)
    let place = Int32(truncatingIfNeeded: nodes.count)
    if open.isEmpty { roots.append(place) }
    open.append(OpenElement(place: place))
    nodes.append(
      XMLTree.Node(
        name: name,
        namespace: namespace,
        line: line,
        size: 1,
        start: Int32(truncatingIfNeeded: attributes.count),
        count: 0
      )
    )
  }

  /// Adds an attribute to the element that was opened last.
  mutating func add(attribute name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    // SAFETY: the value is copied at once.
    unsafe bytes.append(contentsOf: value)
    textStart = bytes.count
    nodes[nodes.count - 1].count += 1
    attributes.append(
      XMLTree.Attribute(
        name: name,
        start: Int32(truncatingIfNeeded: start),
        count: Int32(truncatingIfNeeded: textStart - start)
      )
    )
  }

  /// Adds to the text in the element that is open.
  ///
  /// - Precondition: one is open.
  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    // SAFETY: the text is copied at once.
    if look == .empty, unsafe space.take(text) { return }
    takeSpace()
    if look != .words { unsafe look(at: text) }
    unsafe bytes.append(contentsOf: text)
  }

  /// Makes what is white space so far the beginning of a text.
  private mutating func takeSpace() {
    guard space.count > 0 else { return }
    look = space.hasBreak ? .spaceWithBreak : .space
    space.move(to: &bytes)
  }

  private mutating func look(at text: UnsafeBufferPointer<UInt8>) {
    for place in text.indices {
      // SAFETY: the place is one of the text's.
      switch unsafe text[place] {
      case 0x0A, 0x0D: look = .spaceWithBreak
      case 0x20, 0x09: if look == .empty { look = .space }
      default: return look = .words
      }
    }
  }

  /// Closes the element that is open.
  ///
  /// - Precondition: one is open.
  mutating func end() {
    closeText(beforeEnd: true)
    let place = Int(open.removeLast().place)
    nodes[place].size = Int32(truncatingIfNeeded: nodes.count - place)
  }

  /// Forgets the entry that is open, if one is: it will not be closed.
  mutating func dropOpen() {
    guard let first = open.first, let root = roots.popLast() else { return }
    precondition(first.place == root, "the entry that is open is the last")
    attributes.removeSubrange(Int(nodes[Int(root)].start)...)
    nodes.removeSubrange(Int(root)...)
    open = []
    textStart = bytes.count
    look = .empty
    space.clear()
  }

  /// The tree of the elements that are closed.
  ///
  /// - Precondition: none is open.
  mutating func take() -> XMLTree {
    defer {
      let counts = (nodes.count, attributes.count, bytes.count)
      (nodes, attributes, bytes, roots) = ([], [], [], [])
      // The next tree will be as large, unless this one was of a single long entry.
      nodes.reserveCapacity(min(counts.0, Self.mostReserved))
      attributes.reserveCapacity(min(counts.1, Self.mostReserved))
      bytes.reserveCapacity(min(counts.2, Self.mostReserved * 32))
      textStart = 0
    }
    return XMLTree(
      nodes: nodes,
      attributes: attributes,
      bytes: bytes,
      names: names,
      knownCount: Int32(truncatingIfNeeded: known.count),
      roots: roots
    )
  }

  /// Forgets the names.
  ///
  /// - Precondition: nothing was added since the tree was taken.
  mutating func forgetNames() { names = [""] + known }

  /// Makes a node of the text since the last tag.
  ///
  /// A line break with nothing but space around it, beside an element in one that has no text, is layout and is
  /// dropped.
  private mutating func closeText(beforeEnd: Bool) {
    guard look != .empty || space.count > 0, let last = open.indices.last else { return }
    defer {
      textStart = bytes.count
      look = .empty
    }
    if !open[last].isMixed {
      let isAlone = beforeEnd && Int(open[last].place) == nodes.count - 1
      let hasBreak = look == .spaceWithBreak || space.hasBreak
      guard isAlone || !hasBreak else { return space.clear() }
      open[last].isMixed = true
    }
    takeSpace()
    nodes.append(
      XMLTree.Node(
        name: XMLTree.Node.noName,
        namespace: XMLTree.Node.noName,
        line: 0,
        size: 1,
        start: Int32(truncatingIfNeeded: textStart),
        count: Int32(truncatingIfNeeded: bytes.count - textStart)
      )
    )
  }
}
