public import Glossaries
public import GlossaryComparison
public import Languages
internal import SourceText

/// A list of names that a command line names: a name a line, or the two columns of a table.
public struct NameList: Sendable {
  /// The names.
  public let entries: [AlignmentEntry]
  /// How many lines say what an earlier one said, and are left out.
  public let repeated: Int

  /// Whether `path` is a list, and no glossary.
  public static func isList(_ path: String) -> Bool {
    path == "-" || path.hasSuffix(".txt") || path.hasSuffix(".lst")
  }

  /// Reads a list with a name a line; empty lines are passed over.
  ///
  /// - Parameter language: the language of the names; told from their letters where it is `nil`.
  /// - Throws: `FileError` or `InvalidUTF8`; a line with a tab is refused.
  /// - Complexity: O(n) in the bytes.
  public init(_ path: String, language: Language?) throws {
    var texts: [String] = []
    for (number, line) in try Self.lines(path).enumerated() {
      guard !line.utf8.contains(0x09) else {
        throw FileError(
          path: "\(path):\(number + 1)",
          sentence: "a tab stands in a list of names; name a table of pairs alone"
        )
      }
      texts.append(line)
    }
    var seen: Set<[UInt8]> = []
    let names = texts.map { Self.trimmed($0) }.filter { !$0.isEmpty }
    let distinct = names.filter { seen.insert(Array($0.utf8)).inserted }
    entries = Self.entries(distinct, language: language)
    repeated = names.count - distinct.count
  }

  private init(_ names: [String], language: Language?) {
    entries = Self.entries(names, language: language)
    repeated = 0
  }

  /// Takes the preferred name of each concept of a glossary in one language.
  ///
  /// - Throws: `FileError` where it has terms in several languages and none is named.
  public init(_ glossary: Glossary, path: String, language: Language?) throws(FileError) {
    let languages = glossary.languages
    guard let language = language ?? (languages.count == 1 ? languages.first : nil) else {
      let tags = languages.map(\.tag).joined(separator: ", ")
      throw FileError(
        path: path,
        sentence: languages.isEmpty
          ? "it has no terms" : "it has terms in \(tags); name one with --source or --target"
      )
    }
    entries = glossary.concepts.compactMap { concept in
      let terms = concept.terms.filter { $0.language == language }
      let term = terms.first { $0.status == .preferred && $0.form == .full } ?? terms.first
      return term.map { AlignmentEntry($0.text, language: language, concept: concept) }
    }
    repeated = 0
  }

  /// The two columns of a table.
  public struct Columns: Sendable {
    /// The names of the first column.
    public let first: NameList
    /// The names of the second column.
    public let second: NameList
    /// For each name of the first, the one of the second that stands on its line, if there is one.
    public let rows: [Int: Int]
  }

  /// Reads a table of two columns, parted by tabs; a first line with two language tags names the columns.
  ///
  /// - Throws: `FileError` for a line that has not two fields.
  /// - Complexity: O(n) in the bytes.
  public static func columns(
    _ path: String,
    languages: (first: Language?, second: Language?)
  ) throws -> Columns {
    var languages = languages
    var (first, second): ([String], [String]) = ([], [])
    var rows: [Int: Int] = [:]
    for (number, line) in try lines(path).enumerated() where !line.isEmpty {
      let fields = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      guard fields.count == 2 else {
        throw FileError(
          path: "\(path):\(number + 1)",
          sentence: "two names parted by a tab are needed, not \(fields.count)"
        )
      }
      if number == 0, let first = tag(fields[0]), let second = tag(fields[1]) {
        languages = (languages.first ?? first, languages.second ?? second)
      } else {
        let (one, other) = (trimmed(fields[0]), trimmed(fields[1]))
        if !one.isEmpty, !other.isEmpty { rows[first.count] = second.count }
        if !one.isEmpty { first.append(one) }
        if !other.isEmpty { second.append(other) }
      }
    }
    return Columns(
      first: NameList(first, language: languages.first),
      second: NameList(second, language: languages.second),
      rows: rows
    )
  }

  /// A tag as it stands in the head of a table: `en`, `ko-KP`.
  private static func tag(_ field: String) -> Language? {
    guard field.utf8.count == 2 || field.utf8.dropFirst(2).first == 0x2D else { return nil }
    return Language(tag: field)
  }

  private static func lines(_ path: String) throws -> [String] {
    let source = try SourceText(
      path: path == "-" ? "standard input" : path,
      bytes: try FileAccess.read(path)
    )
    return source.lines.starts.enumerated().map { place, start in
      let span = source.lineSpan(at: start)
      let from = place == 0 ? min(span.end, source.byteOrderMarkLength) : span.start
      return source.text(TextSpan(start: from, end: span.end))
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func entries(_ names: [String], language: Language?) -> [AlignmentEntry] {
    let language = language ?? commonLanguage(of: names)
    return names.map { AlignmentEntry($0, language: language) }
  }

  private static func commonLanguage(of names: [String]) -> Language {
    var counts: [Language: Int] = [:]
    for name in names.prefix(1000) { counts[DraftLanguage.of(name: name), default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .english
  }
}
