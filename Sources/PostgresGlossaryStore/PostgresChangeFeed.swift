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

  /// Begins to listen to the store, over a connection of its own; only what comes after this is told.
  public init(of store: PostgresGlossaryStore) throws(GlossaryStoreError) {
    self.store = store
    let link = Link(to: store.link.address, isReadOnly: true)
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
  /// - Parameter milliseconds: how long to wait for one; none waits for ever.
  /// - Returns: nothing if the time was up.
  public func next(waiting milliseconds: Int? = nil) throws(GlossaryStoreError) -> [ConceptChange] {
    let end = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    do {
      return try link.use { connection in
        // A connection that was made anew does not listen yet.
        try connection.execute("LISTEN \(Self.channel)")
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
    } catch {
      throw store.sentence(for: error)
    }
  }
}
