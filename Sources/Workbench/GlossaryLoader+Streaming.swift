public import Glossaries
internal import GlossaryLinting

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
    if FileAccess.isRegularFile(name),
      let (profile, stream) = try stream(name, as: profile, options, watch)
    {
      return try profile.read(stream, take)
    }
    let (file, account) = try open(name, as: profile, options: options)
    for concept in file.glossary.concepts { try take(concept) }
    return account?.account
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
    let told = try profile ?? ExchangeCatalog.tell(ending: ending, stream: stream)
    return told.flatMap { $0.isStreamable ? ($0, stream) : nil }
  }
}
