/// How much an archive may hold before it is taken for a bomb.
public struct ArchiveLimits: Hashable, Sendable {
  /// How many entries it may have.
  public var entries: Int
  /// How long an entry may become, in bytes.
  public var entryBytes: Int
  /// How long all entries that are read may become together, in bytes.
  public var totalBytes: Int
  /// How many times its size an entry may grow, once it is longer than `freeBytes`.
  public var ratio: Int
  /// Up to what length an entry may grow by any ratio, in bytes: short repetitive files pack very well.
  public var freeBytes: Int

  /// Creates limits.
  public init(
    entries: Int = 10_000,
    entryBytes: Int = 512 << 20,
    totalBytes: Int = 1 << 30,
    ratio: Int = 200,
    freeBytes: Int = 16 << 20
  ) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.freeBytes = freeBytes
  }
}
