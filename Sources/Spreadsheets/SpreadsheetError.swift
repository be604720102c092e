public import Archives
public import XML

/// A workbook that cannot be read or written.
public struct SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The file is an archive that holds no workbook.
    case noWorkbook
    /// The file is of Excel's format before 2007, or encrypted, which look alike from outside.
    case oldOrEncrypted
    /// The archive cannot be read.
    case archive(ArchiveError)
    /// A part of it is no XML.
    case markup(part: String, XMLError)
  }

  /// What is wrong.
  public let fault: Fault

  /// Creates an error.
  public init(_ fault: Fault) { self.fault = fault }

  /// One sentence: what and the cure.
  public var description: String {
    switch fault {
    case .noWorkbook: "this archive holds no workbook; save the file as .xlsx"
    case .oldOrEncrypted:
      "this is an old .xls file or one with a password; save it as .xlsx without a password"
    case .archive(let error): error.description
    case .markup(let part, let error):
      "in its part \(part), line \(error.line): \(error.description)"
    }
  }
}
