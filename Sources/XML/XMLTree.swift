/// Elements with all that they hold, one after another in flat arrays, which stay as they are.
final class XMLTree: Sendable {
  /// An element, or a text that stands in one.
  struct Node: Sendable {
    /// The places of the name and of the namespace among the names; a text has none.
    var name: Int32
    var namespace: Int32
    /// The line of the start tag, from 1.
    var line: UInt32
    /// How many nodes it is, with all that stand in it.
    var size: Int32
    /// A text's bytes, or an element's attributes: where they begin, and how many there are.
    var start: Int32
    var count: Int32

    static let noName: Int32 = -1
    var isText: Bool { name == Self.noName }
  }

  /// An attribute: the place of its name among the names, and the bytes of its value.
  struct Attribute: Sendable {
    var name: Int32
    var start: Int32
    var count: Int32
  }

  let nodes: [Node]
  let attributes: [Attribute]
  /// All texts and values of attributes, in UTF-8.
  let bytes: [UInt8]
  /// An empty one, for no namespace, then those that the reader was told of, then those of the file.
  let names: [String]
  /// How many names the reader was told of.
  let knownCount: Int32
  /// The places of the elements that stand in no other.
  let roots: [Int32]

  init(
    nodes: [Node],
    attributes: [Attribute],
    bytes: [UInt8],
    names: [String],
    knownCount: Int32,
    roots: [Int32]
  ) {
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
    self.names = names
    self.knownCount = knownCount
    self.roots = roots
  }

  func name(_ place: Int32) -> String { names[Int(place)] }

  func text(from start: Int32, count: Int32) -> String {
    let range = Int(start)..<Int(start) + Int(count)
    // SAFETY: ranges come from the builder, which put as many bytes there; the string is a copy.
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }
}
