public import Glossaries
internal import GlossaryLinting
internal import ICU

extension GlossaryLoader {
  /// Where the reading of a long file is.
  public struct Progress: Sendable {
    /// How many bytes of the file were read; a file may be read more than once.
    public let bytes: Int
    /// How many bytes it has.
    public let total: Int
  }

  /// Hands over the concepts of the glossary called `name`, as `open` would open it.
  ///
  /// A store is read as it is handed over, and so is a file in a format that is streamable; other formats, the
  /// shipped glossary and folders are in memory as a whole first.
  ///
  /// - Parameter watch: is told how far a file is read, some thousand times for a long one.
  /// - Returns: the account of how a file was read, if it is one.
  /// - Throws: what `open` throws, and what `take` throws, which ends it.
  public static func handOver(
    _ name: String,
    as profile: ExchangeProfile? = nil,
    options: ExchangeOptions = ExchangeOptions(),
    watch: (@Sendable (Progress) -> Void)? = nil,
    to take: (Concept) throws -> Void
  ) throws -> ExchangeAccount? {
    if StoreLoader.isStore(name) {
      try StoreLoader.openForReading(name).concepts(asOf: nil, take)
      return nil
    }
    // What is in an encoding of its own is brought into UTF-8 as a whole.
    if options.encoding == nil, FileAccess.isRegularFile(name),
      let (profile, stream) = try stream(name, as: profile, options, watch)
    {
      return try profile.read(stream, take)
    }
    let (file, account) = try open(name, as: profile, options: options)
    for concept in file.glossary.concepts { try take(concept) }
    return account?.account
  }

  /// The concept of a store with the id `name`, and those that have it as a term.
  ///
  /// Only these are read; but for a moment of the past all is read where there was no such id.
  ///
  /// - Throws: what opening the store throws, `GlossaryStoreError`.
  public static func concepts(
    called name: String,
    inStore store: String,
    asOf time: StoreTime?
  ) throws -> [Concept] {
    let store = try StoreLoader.openForReading(store)
    if let time {
      if let stored = try store.concept(name, asOf: time) { return [stored.concept] }
      var found: [Concept] = []
      try store.concepts(asOf: time) { concept in
        if concept.terms.contains(where: { $0.text == name }) { found.append(concept) }
      }
      return found
    }
    // Terms are in NFC, which what is typed or pasted need not be.
    let composed = try UnicodeNormalizer(.nfc).normalized(name)
    let found = try store.concepts(withTerm: composed).map(\.concept)
    guard let own = try store.concept(name)?.concept, !found.contains(where: { $0.id == own.id })
    else { return found }
    return [own] + found
  }

  /// The file in pieces with its format, if the format can be read so.
  private static func stream(
    _ path: String,
    as profile: ExchangeProfile?,
    _ options: ExchangeOptions,
    _ watch: (@Sendable (Progress) -> Void)?
  ) throws -> (ExchangeProfile, ExchangeStream)? {
    let ending = try ending(of: path, as: profile)
    let total = try FileSource(path: path, watch: nil).count
    let source = try FileSource(path: path) { watch?(Progress(bytes: $0, total: total)) }
    let stream = try ExchangeStream(
      name: slug(path),
      path: path,
      source: source,
      options: options
    )
    // What is wrong with an archive is told where files are read as a whole.
    if stream.isArchive { return nil }
    let told = try profile ?? ExchangeCatalog.tell(ending: ending, stream: stream)
    return told.flatMap { $0.isStreamable ? ($0, stream) : nil }
  }
}
