/// What was read from a file, with an account of what was not.
public struct ExchangeImport: Sendable {
  /// The glossary.
  public let glossary: Glossary
  /// What the file says that a glossary does not keep, with counts.
  public let unread: [GlossaryExport.Loss]
  /// Entries that were skipped, each with its place and the cure.
  public let problems: [GlossaryFileError]
  /// What was sniffed or assumed, in words.
  public let remarks: [String]

  /// Creates an account.
  public init(
    glossary: Glossary,
    unread: [GlossaryExport.Loss] = [],
    problems: [GlossaryFileError] = [],
    remarks: [String] = []
  ) {
    self.glossary = glossary
    self.unread = unread
    self.problems = problems
    self.remarks = remarks
  }
}
