internal import Languages

/// How a tool lays out a glossary as a table with a concept a row.
struct TableDialect: Sendable {
  /// What a column holds of the concept.
  enum Field: Hashable, Sendable {
    case id, definition
    /// The kind, or where there is none the first subject field.
    case subject
    /// The first comment.
    case comment
    /// The web address of the first external id that has one.
    case address
    case sourceTerm, targetTerm
    case sourceLanguage, targetLanguage
    case sourceIsExact, sourceIsAbbreviation, sourceIsForbidden
    case sourcePartOfSpeech
    /// The part of speech of every term in the row.
    case partOfSpeech
    case targetStatus
    /// Whether the target is only proposed.
    case targetIsFuzzy
    /// Something that every row says, and that says nothing.
    case constant(String)
  }

  /// What a column holds of the term in a language, or of the section of the language.
  enum LanguageField: Hashable, Sendable {
    case term, note, status, form, partOfSpeech, gender, definition
  }

  /// How fields are parted.
  enum Quoting: Hashable, Sendable {
    /// By RFC 4180.
    case quoted
    /// By the delimiter alone; a quote is a character like any other, and `#` begins a comment.
    case raw
  }

  /// What stands in the first line.
  enum Header: Hashable, Sendable {
    /// The names of the columns.
    case names
    /// The names, or where none of them is known the first concept.
    case namesOrNone
    /// The first concept.
    case none
    /// UTX: a comment with the languages, then one with the names.
    case utx
  }

  var delimiter: Character = ","
  var quoting = Quoting.quoted
  var header = Header.names
  var yes = "true"
  var no = "false"
  /// The columns of the concept, with the names that are written.
  var columns: [(name: String, field: Field)] = []
  /// Columns that files of the tool have and that are not written.
  var furtherColumns: [(name: String, field: Field)] = []
  /// The columns of each language, named by what stands before the tag.
  var languageColumns: [(prefix: String, field: LanguageField)] = []
  /// Whether the columns of languages come first.
  var languagesFirst = false
  /// Whether the tool takes no term without a part of speech; a noun is written then.
  var needsPartOfSpeech = false
  /// The names that tell such a table, in lower case; none where columns of languages do.
  var signature: [String] = []

  /// Whether the source language has no column named after it.
  var hasSourceColumn: Bool { holds(.sourceTerm) }

  /// Whether a column for this is written.
  func holds(_ field: Field) -> Bool { columns.contains { $0.field == field } }

  /// Whether a column for this is written in every language.
  func holds(_ field: LanguageField) -> Bool { languageColumns.contains { $0.field == field } }

  /// Whether a row without names is two terms and their two languages, as DeepL writes it: `Seoul,Сеул,en,ru`.
  ///
  /// - Parameter next: the row after it, which has two languages there as well.
  /// - Source: DeepL, “Import and export glossaries”: no header; term, term, language, language.
  static func isPairWithLanguages(_ row: [String], _ next: [String]?) -> Bool {
    let names: Set<String> = [
      "concept", "kind", "term", "pos", "description", "definition", "note",
    ]
    func endsInLanguages(_ row: [String]) -> Bool {
      row.count == 4
        && row[2...].allSatisfy { tag in
          Language(tag: tag).map { LanguageName.language(of: $0.tag) != nil } ?? false
        }
    }
    return endsInLanguages(row) && row[2].lowercased() != row[3].lowercased()
      && row[..<2].allSatisfy { LanguageName.language(of: $0) == nil && !names.contains($0) }
      && next.map(endsInLanguages) ?? true
  }

  /// Whether columns of these names are such a table.
  func isTold(by names: [String]) -> Bool {
    let lower = names.map { $0.lowercased() }
    guard signature.isEmpty else { return Set(lower).isSuperset(of: signature) }
    guard let prefix = languageColumns.first(where: { $0.field == .term })?.prefix else {
      return false
    }
    let known = Set((columns + furtherColumns).map { $0.name.lowercased() })
    let languages = zip(names, lower).count { name, lower in
      !known.contains(lower) && lower.hasPrefix(prefix.lowercased())
        && LanguageName.language(of: String(name.dropFirst(prefix.count))) != nil
    }
    return languages >= (prefix.isEmpty ? 2 : 1)
  }
}
