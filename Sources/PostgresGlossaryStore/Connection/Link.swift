internal import Synchronization

/// The way to a database: one connection, made when it is needed and made anew when it is gone.
final class Link: Sendable {
  let address: ServerAddress
  private let isReadOnly: Bool
  private let connection = Mutex<Connection?>(nil)

  /// - Parameter isReadOnly: whether the server is to refuse changes.
  init(to address: ServerAddress, isReadOnly: Bool) {
    self.address = address
    self.isReadOnly = isReadOnly
  }

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
        if !isLost, open.isInTransaction {
          do { try open.execute("ROLLBACK") } catch { isLost = true }
        }
        let fault = error as? ServerFault
        if isLost || fault?.isDisconnected == true { slot = nil }
        throw isLost ? fault?.asDisconnected ?? error : error
      }
    }
  }

  private func connect() throws(ServerFault) -> Connection {
    let new = try Connection(to: address)
    if isReadOnly { try new.execute("SET default_transaction_read_only = on") }
    return new
  }
}
