/// An element with all that it holds, which stays as it is once a reader has handed it out.
public final class XMLElement {
  /// What stands in an element.
  public enum Content {
    case element(XMLElement)
    case text(String)
  }

  /// The name without a prefix.
  public let name: String
  /// The namespace, or nothing.
  public let namespace: String
  /// The attributes by their names as they are written: `xml:lang`.
  public let attributes: XMLAttributes
  /// The line of the start tag, from 1.
  public let line: Int
  /// What stands in it, in order.
  public internal(set) var content: [Content]

  /// Creates an element.
  public init(
    name: String,
    namespace: String = "",
    attributes: XMLAttributes = [:],
    line: Int = 0,
    content: [Content] = []
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.line = line
    self.content = content
  }

  /// The elements that stand directly in it.
  public var children: [XMLElement] {
    content.compactMap { part in
      if case .element(let child) = part { child } else { nil }
    }
  }

  /// All text in it and in the elements it holds, as it is written.
  ///
  /// - Complexity: O(n) in the content.
  public var text: String {
    if content.count == 1, case .text(let only) = content[0] { return only }
    return content.reduce(into: "") { text, part in
      switch part {
      case .element(let child): text += child.text
      case .text(let run): text += run
      }
    }
  }

  /// The first element with this name that stands directly in it.
  public func child(_ name: String) -> XMLElement? {
    for part in content {
      if case .element(let child) = part, child.name == name { return child }
    }
    return nil
  }
}
