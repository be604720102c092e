internal import Glibc
public import Glossaries
internal import Synchronization

/// The changes that others make to a store, as they come.
///
/// The server rings a bell (`NOTIFY`), and the history says what is new; so nothing is missed or told twice,
/// also where the connection broke meanwhile.
public final class PostgresChangeFeed: Sendable {
  /// The name of the bell.
  static let channel = "onoma"

  private let store: PostgresGlossaryStore
  private let link: Link
  private let last: Mutex<Int>
  private let patience: Int
  private let tell: @Sendable (String) -> Void

  /// Begins to listen to the store, over a connection of its own; only what comes after this is told.
  ///
  /// - Parameters:
  ///   - seconds: how long to look for a server that is gone.
  ///   - tell: is told in a sentence that the connection is lost, and that it is there again.
  public init(
    of store: PostgresGlossaryStore,
    lookingFor seconds: Int = 60,
    _ tell: @escaping @Sendable (String) -> Void = { _ in }
  ) throws(GlossaryStoreError) {
    self.store = store
    patience = seconds
    self.tell = tell
    let link = Link(to: store.link.address, isReadOnly: true, waiting: store.seconds)
    let sequence: Int
    do {
      sequence = try link.use { connection in
        try connection.execute("LISTEN \(Self.channel)")
        return try HistoryRows(connection: connection).lastSequence()
      }
    } catch {
      throw store.sentence(for: error)
    }
    self.link = link
    last = Mutex(sequence)
  }

  /// The next changes, the oldest first, as soon as there are any; at most 1000.
  ///
  /// Where the connection is lost, it is made again, for as long as the feed has patience; waiting for
  /// changes goes on then.
  ///
  /// - Parameter milliseconds: how long to wait for one; none waits for ever.
  /// - Returns: nothing if the time was up.
  /// - Throws: `.lost` where the server does not come back.
  public func next(waiting milliseconds: Int? = nil) throws(GlossaryStoreError) -> [ConceptChange] {
    let end = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    var gone: ContinuousClock.Instant?
    while true {
      do {
        return try link.use { connection in
          // A connection that was made anew does not listen yet.
          try connection.execute("LISTEN \(Self.channel)")
          if gone != nil {
            gone = nil
            tell("connected again; nothing was missed")
          }
          return try next(until: end, connection)
        }
      } catch let fault as ServerFault where fault.isUnconnected || fault.isDisconnected {
        let start = gone ?? .now
        if gone == nil {
          tell("the connection to the server was lost: \(fault.sentence); trying again")
        }
        gone = start
        guard ContinuousClock.now < start + .seconds(patience) else {
          throw store.error(.lost(seconds: patience, fault.sentence))
        }
        usleep(300_000)
      } catch {
        throw store.sentence(for: error)
      }
    }
  }

  private func next(
    until end: ContinuousClock.Instant?,
    _ connection: Connection
  ) throws -> [ConceptChange] {
    while true {
      let start = last.withLock(\.self)
      let page = try HistoryRows(connection: connection).page(of: nil, after: start)
      if let end = page.last {
        last.withLock { $0 = end.sequence }
        return page.map(\.change)
      }
      let rest = end.map { max(0, ($0 - ContinuousClock.now) / .milliseconds(1)) }
      if let rest, rest < 1 { return [] }
      _ = try connection.waitForNotification(rest.map { Int($0.rounded(.up)) } ?? -1)
    }
  }
}
