internal import Glibc
internal import Glossaries

extension PostgresGlossaryStore {
  /// The lock that a writer holds to the end of its transaction: `Onom` in ASCII.
  private static let lock = 0x4F6E_6F6D

  /// Does `work` in one transaction that nobody else writes in; a throw undoes all of it, and is thrown on
  /// where it is not the store's.
  func transact<Result: Sendable>(
    _ mode: ImportMode,
    _ work: (Transaction) throws -> Result
  ) throws -> Result {
    let token = Transaction.newToken()
    let end = Ending<Result>()
    do {
      return try link.use { connection in
        try begin(connection)
        let transaction = Transaction(connection: connection, token: token)
        let result = try work(transaction)
        let hasWritten = try transaction.finish()
        guard mode == .forReal else {
          try connection.execute("ROLLBACK")
          return result
        }
        if hasWritten { end.result = result }
        try connection.execute("COMMIT")
        end.result = nil
        return result
      }
    } catch let fault as ServerFault {
      guard fault.isDisconnected else { throw sentence(for: fault) }
      if let result = end.result, try wasMade(token, fault) { return result }
      throw error(.disconnected(fault.sentence))
    } catch let damage as Damage {
      throw sentence(for: damage)
    }
  }

  /// Begins a transaction and waits for the lock of the writers.
  ///
  /// - Parameter evenToRead: whether the transaction may write in a store that was opened for reading.
  func begin(_ connection: Connection, evenToRead: Bool = false) throws {
    try connection.execute("BEGIN" + (evenToRead ? " READ WRITE" : ""))
    do {
      // Who is told that an edit was made relies on it; stricter settings stay.
      try connection.run(
        """
        SELECT pg_advisory_xact_lock($1::int8),
          CASE WHEN current_setting('synchronous_commit') = 'off'
            THEN set_config('synchronous_commit', 'on', true) END
        """,
        [.integer(Self.lock)]
      )
    } catch {
      guard error.state == "55P03" else { throw error }
      try connection.execute("ROLLBACK")
      throw self.error(.locked(seconds: seconds, holder: try holder(connection)))
    }
  }

  /// Who holds a lock that others wait for: “process 4711 (onoma of anna)”.
  ///
  /// That is the one who writes; or else who has locked one of the tables, or rows of it, the strongest lock
  /// first.
  func holder(_ connection: Connection) throws -> String? {
    let answer = try connection.run(
      """
      SELECT pg_locks.pid, coalesce(nullif(application_name, ''), 'a client'), usename
        FROM pg_locks LEFT JOIN pg_stat_activity USING (pid)
        WHERE granted AND pg_locks.pid <> pg_backend_pid()
          AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND CASE locktype
            WHEN 'advisory' THEN classid = 0 AND objid = $1::int8::oid
            WHEN 'relation' THEN mode <> 'AccessShareLock' AND relation IN (
              SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace('onoma')
            )
            ELSE false
          END
        ORDER BY locktype = 'advisory' DESC, mode LIKE 'Access%' DESC, mode LIKE '%ExclusiveLock' DESC
        LIMIT 1
      """,
      [.integer(Self.lock)]
    )
    guard answer.count > 0 else { return nil }
    let user = try answer.optionalText(0, 2).map { " of \($0)" } ?? ""
    let holder = "process \(try answer.text(0, 0)) (\(try answer.text(0, 1))\(user))"
    return ServerFault(message: holder).sentence
  }

  /// Whether the edit with this token was made, asked over a new connection, which is looked for four times
  /// as long as a lock: a server that crashed has to get up first.
  ///
  /// Whoever made it holds the lock until it is made or undone, on whatever the client knows; so it is
  /// waited for.
  private func wasMade(_ token: String, _ fault: ServerFault) throws(GlossaryStoreError) -> Bool {
    let end = ContinuousClock.now + .seconds(max(1, min(seconds, 1000) * 4))
    while ContinuousClock.now < end {
      if let answer = try? isKnown(token) { return answer }
      usleep(200_000)
    }
    throw error(.unknownOutcome(fault.sentence))
  }

  private func isKnown(_ token: String) throws -> Bool {
    try link.use { connection in
      try begin(connection)
      return try HistoryRows(connection: connection).hasEdit(token)
    }
  }
}

/// What there is to be said if the connection breaks in the last step of a transaction.
private final class Ending<Result> {
  var result: Result?
}

/// A transaction that is open, and holds the lock of the writers.
final class Transaction {
  let connection: Connection
  /// What its edit is known by.
  let token: String
  private var pen: StorePen?

  /// A word that no other edit has.
  static func newToken() -> String { String(UInt128.random(in: .min ... .max), radix: 36) }

  init(connection: Connection, token: String) {
    self.connection = connection
    self.token = token
  }

  /// Takes up the pen, once there are tables to write to.
  func newPen() throws -> StorePen {
    let last = try HistoryRows(connection: connection).lastEdit()?.number ?? 0
    let new = try StorePen(connection, lastEdit: last)
    pen = new
    return new
  }

  /// Sends what is still in the pen, and tells those who listen; whether anything was changed.
  func finish() throws -> Bool {
    guard let pen else { return false }
    try pen.finish()
    guard pen.hasWritten else { return false }
    try connection.execute("SELECT pg_notify('\(PostgresChangeFeed.channel)', '')")
    return true
  }
}
