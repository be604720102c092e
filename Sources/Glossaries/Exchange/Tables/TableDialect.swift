/// How a tool lays out a glossary as a table with a concept a row.
struct TableDialect: Sendable {
  /// What a column holds of the concept.
  enum Field: Hashable, Sendable {
    case id, kind, definition
    case sourceTerm, targetTerm
    case sourceIsExact, sourceIsAbbreviation, sourceIsForbidden
    case targetStatus
    /// Something that every row says, and that says nothing.
    case constant(String)
  }

  /// What a column holds of the term in a language.
  enum LanguageField: Hashable, Sendable { case term, note, status, form }

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
  /// The columns of each language, named by what stands before the tag.
  var languageColumns: [(prefix: String, field: LanguageField)] = []
  /// Whether the columns of languages come first.
  var languagesFirst = false
  /// Whether the source language has no column named after it.
  var hasSourceColumn: Bool { columns.contains { $0.field == .sourceTerm } }
}
