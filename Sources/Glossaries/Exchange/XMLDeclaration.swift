/// The encoding that a file of XML says it is in.
///
/// - Source: Extensible Markup Language (XML) 1.0, fifth edition, sections 2.8 and 4.3.3.
enum XMLDeclaration {
  /// In how many bytes from the start a declaration is looked for.
  static let longest = 256

  /// The name of the encoding that the first line declares, where it is none that is told from the bytes
  /// themselves.
  ///
  /// A byte order mark comes before the declaration and outweighs it: a file with one has none here.
  static func encoding(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(longest)
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let declaration = String(decoding: head[..<end], as: UTF8.self)
    let parts = declaration.split {
      $0.isWhitespace || $0 == "=" || $0 == "\"" || $0 == "'" || $0 == "?"
    }
    guard let place = parts.firstIndex(of: "encoding"), place + 1 < parts.count else { return nil }
    let name = String(parts[place + 1])
    let key = name.lowercased()
    return key.hasPrefix("utf") || ["us-ascii", "ascii"].contains(key) ? nil : name
  }
}
