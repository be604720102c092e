public import Languages

/// A glossary written out in another format, with an account of what did not fit.
public struct GlossaryExport: Sendable {
  /// A format to export to.
  public enum Profile: String, Sendable, CaseIterable {
    /// Comma-separated, a term a row, with all that the glossary says of it.
    case csv
    /// Comma-separated, a concept a row, a column for each language and status.
    case csvWide = "csv-wide"
    /// Tab-separated, a term a row.
    case tsv
  }

  /// How to write it.
  public struct Options: Sendable {
    /// Whether the file begins with a byte order mark.
    public var bom: Bool
    /// Whether fields that a spreadsheet would run as formulas are made safe.
    public var excelSafe: Bool
    /// The language whose preferred terms order the concepts, by its own collation; by id when `nil`.
    public var sortLanguage: Language?

    /// Creates options.
    public init(bom: Bool = false, excelSafe: Bool = false, sortLanguage: Language? = nil) {
      self.bom = bom
      self.excelSafe = excelSafe
      self.sortLanguage = sortLanguage
    }
  }

  /// A field that the format cannot hold.
  public struct Loss: Hashable, Sendable {
    /// The field.
    public let field: String
    /// How many concepts or terms had it.
    public let count: Int
  }

  /// The text of the file.
  public let text: String
  /// How many concepts it holds.
  public let conceptCount: Int
  /// How many terms it holds.
  public let termCount: Int
  /// What it does not hold, with counts; empty when nothing is lost.
  public let losses: [Loss]
}
