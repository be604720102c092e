internal import ICU
internal import Languages

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
  /// Writes what is no text.
  let packer: Packer?
  /// How its table is laid out, if it is one that a `TableDialect` describes.
  let dialect: TableDialect?
  let adapt: Adapter

  typealias Adapter =
    @Sendable ([Concept], ExchangeOptions, inout ExchangeLedger) -> [Concept]
  typealias Packer = @Sendable (Glossary) throws -> [UInt8]
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
    packer: Packer? = nil,
    dialect: TableDialect? = nil,
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
    self.packer = packer
    self.dialect = dialect
    self.adapt = adapt
  }

  /// Whether files of this format can be read.
  public var isReadable: Bool { reader != nil }
  /// Whether files of this format can be written.
  public var isWritable: Bool { writer != nil || packer != nil }

  /// Whether files of this format are archives, which are nothing to show in a terminal.
  public var isPacked: Bool { packer != nil }

  /// Whether a file of this format may begin with a byte order mark: no archive and no JSON does.
  ///
  /// - Source: RFC 8259, section 8.1.
  public var canBeginWithMark: Bool {
    !isPacked && ![ExchangeProfile.json.id, ExchangeProfile.skos.id].contains(id)
  }

  /// Whether a file of nothing at all can be in this format.
  private var canBeEmpty: Bool {
    !isPacked && canBeginWithMark && capacity.text != .markup
  }

  /// Writes `glossary`, with an account of what the format could not take.
  ///
  /// - Precondition: the profile is writable.
  /// - Throws: `ICUError` when ICU has no collation for the language to sort by; an error of one sentence where
  ///   a library is missing that packs the file.
  /// - Complexity: O(n log n) in the terms.
  public func export(
    _ glossary: Glossary,
    options: ExchangeOptions = ExchangeOptions()
  ) throws -> GlossaryExport {
    precondition(isWritable, "\(id) is read only")
    var ledger = ExchangeLedger()
    let fitted = try fit(glossary, options: options, ledger: &ledger)
    // Onoma's own tables write the mark themselves.
    let isMarked = canBeginWithMark && GlossaryExport.Profile(rawValue: id) == nil
    let mark = options.export.bom && isMarked ? "\u{FEFF}" : ""
    return GlossaryExport(
      text: try writer.map { mark + (try $0(fitted, options)) } ?? "",
      packed: try packer.map { try $0(fitted) },
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
    // What has no ids in the file keeps its order: sorted by the numbers that a reader gives, it would change.
    let isSorted = options.export.sortLanguage != nil || capacity.fields.contains(.conceptID)
    let sorted =
      isSorted
      ? try GlossaryExport.sorted(glossary.concepts, by: options.export.sortLanguage)
      : glossary.concepts
    let fitted = capacity.fit(sorted, options: options, ledger: &ledger)
    let concepts = named(adapt(fitted, options, &ledger), by: options.source)
    // Ids that the format cannot write have become others.
    let isByID = isSorted && options.export.sortLanguage == nil
    return Glossary(
      name: glossary.name,
      title: glossary.title,
      concepts: isByID ? concepts.sorted { $0.id < $1.id } : concepts
    )
  }

  /// In a format without ids concepts are called by their content, as they are when they are read.
  private func named(_ concepts: [Concept], by source: Language?) -> [Concept] {
    guard !capacity.fields.contains(.conceptID) else { return concepts }
    var collector = ConceptCollector(source: source)
    for concept in concepts { collector.add(concept, isGivenID: false, "", 1) }
    return collector.concepts
  }

  /// Reads a file.
  ///
  /// - Precondition: the profile is readable.
  /// - Throws: `GlossaryFileError` for a file that is not in this format; a broken entry is skipped and
  ///   told in `ExchangeImport.problems`.
  public func read(_ input: ExchangeInput) throws -> ExchangeImport {
    guard let reader else { preconditionFailure("\(id) is written only") }
    if input.bytes.isEmpty, !canBeEmpty { throw emptyFile(input.path) }
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
    if stream.source.count == 0, !canBeEmpty { throw emptyFile(stream.path) }
    return try streamer(stream, take)
  }

  private func emptyFile(_ path: String) -> GlossaryFileError {
    GlossaryFileError(
      path: path,
      line: 1,
      fault: .malformed("the file is empty; export it again, or name another")
    )
  }
}
