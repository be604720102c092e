internal import XML

/// Reads a file of XML an entry at a time.
enum MarkupFile {
  /// Calls `body` with each element that stands in `input` and is called by one of `names`; the first element of
  /// the file is called by one of `roots`.
  ///
  /// - Throws: `GlossaryFileError` where the file is no XML, or XML of something else.
  /// - Complexity: O(n), with one entry in memory.
  static func read(
    _ input: ExchangeInput,
    roots: Set<String>,
    called format: String,
    entries names: Set<String>,
    _ body: (XMLElement, _ root: XMLElement) -> Void
  ) throws(GlossaryFileError) {
    do throws(XMLError) {
      let xml = try XMLReader(input.bytes)
      guard let root = try xml.nextStart(), roots.contains(root.name) else {
        let names = roots.sorted().joined(separator: " or ")
        let sentence = "this is no \(format): its first element is not \(names); name its format"
        throw XMLError(.malformed(sentence), line: 0)
      }
      while let start = try xml.nextStart() {
        if names.contains(start.name) { body(try xml.whole(start), root) }
      }
    } catch {
      if case .malformed(let sentence) = error.fault, sentence.hasPrefix("this is no ") {
        throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
      }
      throw GlossaryFileError(path: input.path, error)
    }
  }
}
