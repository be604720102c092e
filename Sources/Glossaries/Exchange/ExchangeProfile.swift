public import ICU

/// A named format that glossaries are read from or written to.
public struct ExchangeProfile: Sendable {
  /// The name on the command line: `tbx`, `memoq`.
  public let id: String
  /// What it is, for people.
  public let title: String
  /// The endings that its files usually have, the first one first.
  public let endings: [String]
  /// What it can hold.
  public let capacity: ExchangeCapacity
  let reader: (@Sendable (ExchangeInput) throws -> ExchangeImport)?
  /// Hands over the concepts of a file one by one.
  let streamer: Streamer?
  let writer: Writer?
  let adapt: Adapter

  typealias Adapter =
    @Sendable ([Concept], ExchangeOptions, inout ExchangeLedger) -> [Concept]
  typealias Writer = @Sendable (Glossary, ExchangeOptions) throws(ICUError) -> String

  typealias Streamer =
    @Sendable (ExchangeStream, (Concept) throws -> Void) throws -> ExchangeAccount

  init(
    id: String,
    title: String,
    endings: [String],
    capacity: ExchangeCapacity,
    reader: (@Sendable (ExchangeInput) throws -> ExchangeImport)? = nil,
    streamer: Streamer? = nil,
    writer: Writer? = nil,
    adapt: @escaping Adapter = { concepts, _, _ in concepts }
  ) {
    self.id = id
    self.title = title
    self.endings = endings
    self.capacity = capacity
    self.reader =
      reader ?? streamer.map { read in { @Sendable input in try ExchangeImport(input, by: read) } }
    self.streamer = streamer
    self.writer = writer
    self.adapt = adapt
  }

  /// Whether files of this format can be read.
  public var isReadable: Bool { reader != nil }
  /// Whether files of this format can be written.
  public var isWritable: Bool { writer != nil }

  /// Writes `glossary`, with an account of what the format could not take.
  ///
  /// - Precondition: the profile is writable.
  /// - Throws: `ICUError` when ICU has no collation for the language to sort by.
  /// - Complexity: O(n log n) in the terms.
  public func export(
    _ glossary: Glossary,
    options: ExchangeOptions = ExchangeOptions()
  ) throws(ICUError) -> GlossaryExport {
    guard let writer else { preconditionFailure("\(id) is read only") }
    if let table = GlossaryExport.Profile(rawValue: id) {
      return try GlossaryExport(of: glossary, to: table, options: options.export)
    }
    var ledger = ExchangeLedger()
    let fitted = try fit(glossary, options: options, ledger: &ledger)
    return GlossaryExport(
      text: (options.export.bom ? "\u{FEFF}" : "") + (try writer(fitted, options)),
      conceptCount: fitted.concepts.count,
      termCount: fitted.termCount,
      losses: ledger.losses
    )
  }

  /// The part of `glossary` that the format can hold, in the order it is written.
  func fit(
    _ glossary: Glossary,
    options: ExchangeOptions,
    ledger: inout ExchangeLedger
  ) throws(ICUError) -> Glossary {
    let sorted = try GlossaryExport.sorted(glossary.concepts, by: options.export.sortLanguage)
    let fitted = capacity.fit(sorted, options: options, ledger: &ledger)
    return Glossary(
      name: glossary.name,
      title: glossary.title,
      concepts: numbered(adapt(fitted, options, &ledger))
    )
  }

  /// A format without ids has its concepts numbered, as they are when they are read.
  private func numbered(_ concepts: [Concept]) -> [Concept] {
    guard !capacity.fields.contains(.conceptID) else { return concepts }
    return concepts.enumerated().map { place, concept in concept.with(id: "c\(place + 1)") }
  }

  /// Reads a file.
  ///
  /// - Precondition: the profile is readable.
  /// - Throws: `GlossaryFileError` for a file that is not in this format; a broken entry is skipped and
  ///   told in `ExchangeImport.problems`.
  public func read(_ input: ExchangeInput) throws -> ExchangeImport {
    guard let reader else { preconditionFailure("\(id) is written only") }
    return try reader(input)
  }

  /// Whether files of this format can be read in pieces, and need not fit into memory.
  public var isStreamable: Bool { streamer != nil }

  /// Reads a file in pieces and hands over one concept after another.
  ///
  /// - Precondition: the profile is streamable.
  /// - Throws: as `read(_:)`, and what `take` throws, which ends it.
  public func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    guard let streamer else { preconditionFailure("\(id) is read as a whole") }
    return try streamer(stream, take)
  }
}
