public import Glossaries
internal import Synchronization

/// An empty store on a bench, which a promise is tried on.
public struct StoreBench: Sendable {
  /// Opens the store once more, as another program would.
  public let open: @Sendable () throws -> any GlossaryStore
  /// The clock that the store goes by.
  public let clock: BenchClock
  /// A path at which nothing stands.
  public let backupPath: String
  /// Opens a backup of the store.
  public let openBackup: @Sendable (String) throws -> any GlossaryStore

  /// Creates a bench.
  public init(
    clock: BenchClock,
    backupPath: String,
    open: @escaping @Sendable () throws -> any GlossaryStore,
    openBackup: @escaping @Sendable (String) throws -> any GlossaryStore
  ) {
    self.clock = clock
    self.backupPath = backupPath
    self.open = open
    self.openBackup = openBackup
  }
}

/// A clock that goes when it is told to.
public final class BenchClock: Sendable {
  private let milliseconds = Mutex(1_000_000)

  /// Creates a clock that shows a million milliseconds.
  public init() {}

  /// What it shows.
  public var now: StoreTime { StoreTime(milliseconds: milliseconds.withLock(\.self)) }

  /// Puts it forward, or back.
  public func move(by step: Int) { milliseconds.withLock { $0 += step } }
}
