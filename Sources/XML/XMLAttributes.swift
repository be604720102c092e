/// The attributes of a start tag, by their names as they are written: `xml:lang`.
///
/// Most tags have one attribute or none, for which nothing is allocated.
public struct XMLAttributes: Hashable, Sendable {
  /// An attribute.
  public typealias Element = (key: String, value: String)

  private struct Pair: Hashable, Sendable {
    let key: String
    let value: String
  }

  private var first: Pair?
  private var rest: [Pair] = []

  /// Creates no attributes.
  public init() {}

  /// The value of the attribute with this name.
  ///
  /// - Complexity: O(n) in the attributes.
  public subscript(name: String) -> String? {
    guard let first else { return nil }
    if first.key == name { return first.value }
    return rest.first { $0.key == name }?.value
  }

  /// Adds an attribute, in the place of one of this name.
  mutating func set(_ name: String, to value: String) {
    let pair = Pair(key: name, value: value)
    if first == nil || first?.key == name {
      first = pair
    } else if let place = rest.firstIndex(where: { $0.key == name }) {
      rest[place] = pair
    } else {
      rest.append(pair)
    }
  }
}

extension XMLAttributes: Sequence {
  /// Goes through the attributes in the order in which they are written.
  public func makeIterator() -> some IteratorProtocol<Element> {
    ((first.map { [$0] } ?? []) + rest).lazy.map { (key: $0.key, value: $0.value) }.makeIterator()
  }
}

extension XMLAttributes: ExpressibleByDictionaryLiteral {
  /// Creates attributes.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { set(name, to: value) }
  }
}
