internal import Resources

/// A page with places to fill in, written `{{name}}`.
struct HTMLTemplate {
  private let text: String

  /// The template with this name in the room's resources.
  ///
  /// - Precondition: it is embedded.
  init(_ name: String) {
    guard let bytes = EmbeddedResource.bytes("Reporting/\(name)") else {
      preconditionFailure("the template \(name) is not embedded; name it in CResources.c")
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The page, filled in once from left to right: a value that looks like a place stays as it is.
  ///
  /// - Precondition: `values` has a value for every place.
  func filled(with values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = Self.find("{{", in: rest),
      let close = Self.find("}}", in: rest[open.upperBound...])
    {
      result += rest[..<open.lowerBound]
      let name = String(rest[open.upperBound..<close.lowerBound])
      guard let value = values[name] else {
        preconditionFailure("the template asks for “\(name)”, which nobody fills in")
      }
      result += value
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func find(_ mark: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(mark) { return start..<text.index(start, offsetBy: mark.count) }
      start = text.index(after: start)
    }
    return nil
  }
}
