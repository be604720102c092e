internal import XML

/// Reads a file of XML an entry at a time.
enum MarkupFile {
  /// Calls `body` with each element that stands in `input` and is called by one of `names`; the first element of
  /// the file is called by one of `roots`.
  ///
  /// - Parameter refuse: says why a file with this first element is not read, if it is not.
  /// - Throws: `GlossaryFileError` where the file is empty, no XML, or XML of something else.
  /// - Complexity: O(n), with one entry in memory.
  static func read(
    _ input: ExchangeInput,
    roots: Set<String>,
    called format: String,
    entries names: Set<String>,
    refuse: (_ root: XMLElement) -> String? = { _ in nil },
    _ body: (XMLElement) -> Void
  ) throws(GlossaryFileError) {
    func refused(_ sentence: String) -> GlossaryFileError {
      GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
    }
    func calling<Value>(
      _ xml: () throws(XMLError) -> Value
    ) throws(GlossaryFileError) -> Value {
      do { return try xml() } catch { throw GlossaryFileError(path: input.path, error) }
    }
    let xml = try calling { () throws(XMLError) in try XMLReader(input.bytes, entries: names) }
    let first = try calling { () throws(XMLError) in try xml.next() }
    guard let root = first, roots.contains(root.name) else {
      let names = roots.sorted().joined(separator: " or ")
      throw refused("this is no \(format): its first element is not \(names); name its format")
    }
    if let reason = refuse(root) { throw refused(reason) }
    try calling { () throws(XMLError) in
      var next: XMLElement? = root
      while let element = next {
        if names.contains(element.name) { body(element) }
        next = try xml.next()
      }
    }
  }
}
