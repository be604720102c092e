/// What is to be told of a file whose concepts were handed over one by one.
public struct ExchangeAccount: Sendable {
  /// The title of the glossary, if the file has one.
  public var title = ""
  /// What the file says that a glossary does not keep, with counts.
  public var unread: [GlossaryExport.Loss] = []
  /// Entries that were skipped, each with its place and the cure.
  public var problems: [GlossaryFileError] = []
  /// What was sniffed or assumed, in words.
  public var remarks: [String] = []

  /// Creates an account.
  public init(
    title: String = "",
    unread: [GlossaryExport.Loss] = [],
    problems: [GlossaryFileError] = [],
    remarks: [String] = []
  ) {
    self.title = title
    self.unread = unread
    self.problems = problems
    self.remarks = remarks
  }
}

extension ExchangeImport {
  /// The account of what was read, without the glossary.
  public var account: ExchangeAccount {
    ExchangeAccount(title: glossary.title, unread: unread, problems: problems, remarks: remarks)
  }

  /// What `stream` makes of `input`, all in memory.
  init(
    _ input: ExchangeInput,
    by read: (ExchangeStream, (Concept) throws -> Void) throws -> ExchangeAccount
  ) throws {
    var concepts: [Concept] = []
    let account = try read(ExchangeStream(input)) { concepts.append($0) }
    self.init(
      glossary: Glossary(name: input.name, title: account.title, concepts: concepts),
      unread: account.unread,
      problems: account.problems,
      remarks: account.remarks
    )
  }
}
