internal import Synchronization

/// The way to a database: one connection, made when it is needed and made anew when it is gone.
final class Link: Sendable {
  let address: ServerAddress
  private let isReadOnly: Bool
  private let seconds: Int
  private let connection = Mutex<Connection?>(nil)

  /// - Parameters:
  ///   - isReadOnly: whether the server is to refuse changes.
  ///   - seconds: how long to wait for a lock that somebody else holds.
  init(to address: ServerAddress, isReadOnly: Bool, waiting seconds: Int) {
    self.address = address
    self.isReadOnly = isReadOnly
    self.seconds = seconds
  }

  /// How long to wait for a lock; 0 would mean to wait for ever.
  var milliseconds: Int { max(1, min(seconds, 1_000_000) * 1000) }

  /// Does `work` with the connection, which nobody else uses meanwhile.
  ///
  /// A transaction that `work` leaves open is undone. A connection that is gone is forgotten, so that the
  /// next work begins with a new one.
  func use<Result: Sendable>(_ work: (Connection) throws -> Result) throws -> Result {
    try connection.withLock { slot in
      if slot?.isAlive != true { slot = nil }
      let open = try slot ?? connect()
      slot = open
      do {
        let result = try work(open)
        if open.isInTransaction { try open.execute("ROLLBACK") }
        return result
      } catch {
        // Only an attempt to go on tells for certain whether the connection is there.
        var isLost = !open.isAlive
        let fault = error as? ServerFault
        // What the server says has a state; without one it was libpq that could not go on.
        if !isLost, open.isInTransaction || fault?.state.isEmpty == true {
          do { try open.execute("ROLLBACK") } catch { isLost = true }
        }
        if isLost || fault?.isDisconnected == true { slot = nil }
        throw isLost ? fault?.asDisconnected ?? error : error
      }
    }
  }

  private func connect() throws(ServerFault) -> Connection {
    let new = try Connection(to: address)
    try new.execute("SET lock_timeout = '\(milliseconds)ms'")
    if isReadOnly { try new.execute("SET default_transaction_read_only = on") }
    return new
  }
}
