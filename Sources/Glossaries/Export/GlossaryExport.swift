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

  /// A field that the format cannot hold, or not as it is.
  public struct Loss: Hashable, Sendable {
    /// What becomes of the field.
    public enum Outcome: Hashable, Sendable {
      /// It is not there.
      case leftOut
      /// It is there as something else, which `field` names.
      case changed
    }

    /// The field.
    public let field: String
    /// How many concepts or terms had it.
    public let count: Int
    /// What becomes of it.
    public let outcome: Outcome

    init(field: String, count: Int, outcome: Outcome = .leftOut) {
      self.field = field
      self.count = count
      self.outcome = outcome
    }
  }

  /// The text of the file; empty where the file is an archive.
  public let text: String
  /// The bytes of the file where it is an archive.
  let packed: [UInt8]?
  /// The bytes of the file.
  public var bytes: [UInt8] { packed ?? Array(text.utf8) }
  /// Whether the file is an archive.
  public var isArchive: Bool { packed != nil }
  /// How many concepts it holds.
  public let conceptCount: Int
  /// How many terms it holds.
  public let termCount: Int
  /// What it does not hold, with counts; empty when nothing is lost.
  public let losses: [Loss]

  init(
    text: String,
    packed: [UInt8]? = nil,
    conceptCount: Int,
    termCount: Int,
    losses: [Loss]
  ) {
    self.text = text
    self.packed = packed
    self.conceptCount = conceptCount
    self.termCount = termCount
    self.losses = losses
  }
}
