public import Glossaries

/// A glossary store in a PostgreSQL database, for a team.
///
/// The history is the truth: each change holds the whole concept. The other tables are what the history says
/// now, laid out for looking up; both are written in one transaction, and `verify` holds them against each
/// other. One writes at a time, so that the history stands in the order in which it came to be seen; readers
/// wait for nobody but an administrator who locks the tables.
///
/// What the server sends is checked before it is used. An edit is only said to be made when the server said
/// so: where the connection broke while it finished an edit, the store connects again and asks what became of it.
public struct PostgresGlossaryStore: Sendable {
  /// What a store is opened for.
  public enum Access: Hashable, Sendable {
    case reading, writing
  }

  /// The address, without passwords.
  public let name: String
  let link: Link
  let seconds: Int
  let clock: @Sendable () -> StoreTime

  /// Opens the store at `address`, such as `postgres://anna@example.org/house`.
  ///
  /// Everything that libpq knows can stand in the address, or in its environment variables and its password
  /// file. A store of an older version is brought up to date when it is opened for writing.
  ///
  /// - Parameters:
  ///   - seconds: how long to wait for somebody who is writing, or who has locked the store.
  ///   - clock: tells the time of changes.
  /// - Throws: `.unreachable`, `.noStore`, `.notAStore`, `.newerSchema`, `.locked` or `.failed`.
  public init(
    address: String,
    for access: Access,
    waiting seconds: Int = 5,
    clock: @escaping @Sendable () -> StoreTime = SystemClock.now
  ) throws(GlossaryStoreError) {
    let link = try Self.link(to: address, for: access, waiting: seconds)
    self.init(link: link, waiting: seconds, clock: clock)
    try checkSchema(access)
  }

  init(
    link: Link,
    waiting seconds: Int,
    clock: @escaping @Sendable () -> StoreTime
  ) {
    self.link = link
    self.name = link.address.name
    self.seconds = seconds
    self.clock = clock
  }

  /// What people may be shown of an address.
  public static func name(of address: String) -> String {
    do { return try ServerAddress(address).name } catch { return error.name }
  }

  static func link(
    to text: String,
    for access: Access,
    waiting seconds: Int
  ) throws(GlossaryStoreError) -> Link {
    let address: ServerAddress
    do {
      address = try ServerAddress(text)
    } catch {
      throw GlossaryStoreError(store: error.name, fault: .failed(error.sentence))
    }
    let fault: String?
    do {
      fault = try Connection.fault(of: address)
    } catch {
      fault = error.sentence
    }
    if let fault {
      let sentence = "the address cannot be read: \(fault); write postgres://USER@HOST/DATABASE"
      throw GlossaryStoreError(store: address.name, fault: .failed(sentence))
    }
    return Link(to: address, isReadOnly: access == .reading, waiting: seconds)
  }

  /// An error of this store.
  func error(_ fault: GlossaryStoreError.Fault) -> GlossaryStoreError {
    GlossaryStoreError(store: name, fault: fault)
  }

  /// Does `work` with the connection, and says in a sentence what went wrong.
  func run<Result: Sendable>(
    _ work: (Connection) throws -> Result
  ) throws(GlossaryStoreError) -> Result {
    do {
      return try link.use(work)
    } catch {
      throw sentence(for: error)
    }
  }

  /// Does `work`, and says in a sentence what went wrong with the server; other errors are thrown on.
  func told<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch  where error is ServerFault || error is Damage {
      throw sentence(for: error)
    }
  }

  private func checkSchema(_ access: Access) throws(GlossaryStoreError) {
    let (found, isSearchable) = try run { connection in
      (try version(connection), access == .reading ? true : try Schema.hasSearchTable(connection))
    }
    if found == Schema.version, !isSearchable { return try makeSearchTable() }
    guard found < Schema.version else { return }
    guard access == .writing else {
      throw error(
        .failed("the store is of an older version; write to it once to bring it up to date")
      )
    }
    do {
      try transact(.forReal) { transaction in
        let connection = transaction.connection
        // Another may have done it meanwhile.
        let version = try version(connection)
        try Schema.migrate(connection, from: version, at: clock().milliseconds)
      }
    } catch {
      throw sentence(for: error)
    }
  }

  /// Makes the table of the search index, which every edit keeps in step.
  private func makeSearchTable() throws(GlossaryStoreError) {
    do {
      try transact(.forReal) { try Schema.makeSearchTable($0.connection) }
    } catch {
      throw sentence(for: error)
    }
  }

  /// The version of the store that stands there.
  private func version(_ connection: Connection) throws -> Int {
    switch try Schema.content(connection) {
    case .nothing: throw error(.noStore)
    case .something:
      throw error(.notAStore("the database has a schema “onoma” of something else"))
    case .store(let version) where version > Schema.version:
      throw error(.newerSchema(found: version, known: Schema.version))
    case .store(let version): return version
    }
  }
}
