import Languages
import SourceText

/// The block of settings that may stand before a Markdown document: YAML in `---`, TOML in `+++`.
struct FrontMatter {
  /// The offset of the first byte after it.
  let end: Int
  /// The language it states, with `lang` or `language`.
  let language: Language?

  /// Reads the front matter of `source`, or returns `nil` when it has none.
  ///
  /// It begins in the first line, is closed, and no blank line follows its first: a thematic break
  /// at the head of a document is none.
  ///
  /// - Source: the Pandoc User’s Guide, “Extension: `yaml_metadata_block`”; Hugo, “Front matter”.
  init?(of source: SourceText) {
    let first = Self.line(0, of: source)
    guard first == "---" || first == "+++" else { return nil }
    let closings: Set<Substring> = first == "---" ? ["---", "..."] : ["+++"]
    var language: Language?
    for number in source.lines.starts.indices.dropFirst() {
      let line = Self.line(number, of: source)
      if closings.contains(line) {
        self.end = source.lines.span(ofLine: number).end
        self.language = language
        return
      }
      if number == 1, line.isEmpty { return nil }
      language = language ?? Self.language(statedIn: line, separator: first == "---" ? ":" : "=")
    }
    return nil
  }

  /// The line without blanks and line end behind it.
  private static func line(_ number: Int, of source: SourceText) -> Substring {
    let span = source.lines.span(ofLine: number)
    let start = number == 0 ? source.byteOrderMarkLength : span.start
    return trimmedEnd(Substring(source.text(TextSpan(start: start, end: span.end))))
  }

  private static func language(statedIn line: Substring, separator: Character) -> Language? {
    guard let sign = line.firstIndex(of: separator) else { return nil }
    let key = trimmedEnd(line[..<sign]).lowercased()
    guard key == "lang" || key == "language" else { return nil }
    let value = line[line.index(after: sign)...].prefix { $0 != "#" }
    let tag = String(value).filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    return Language(tag: String(tag.map { $0 == "_" ? "-" : $0 }))
  }

  private static func trimmedEnd(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
