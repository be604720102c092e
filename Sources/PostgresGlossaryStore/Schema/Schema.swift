/// How the tables of a store are laid out; a migration a version.
///
/// All stands in a schema of its own, so that a store can live in a database beside other things.
enum Schema {
  /// The newest version this program knows.
  static var version: Int { migrations.count }

  private static let migrations = [Version1.commands]

  /// What stands in the database.
  enum Content {
    /// No schema called `onoma`.
    case nothing
    /// A schema called `onoma` that is not ours.
    case something
    /// A store of this version.
    case store(Int)
  }

  /// Looks what stands in the database.
  static func content(_ connection: Connection) throws -> Content {
    let places = try connection.run(
      """
      SELECT to_regnamespace('onoma') IS NOT NULL,
        EXISTS (
          SELECT FROM pg_attribute
            WHERE attrelid = to_regclass('onoma.version') AND attname = 'number' AND atttypid = 20
        )
      """
    )
    guard try places.text(0, 0) == "t" else { return .nothing }
    guard try places.text(0, 1) == "t" else { return .something }
    let version = try connection.run("SELECT max(number) FROM onoma.version").optionalText(0, 0)
    return version.flatMap { Int($0) }.map(Content.store) ?? .something
  }

  /// Brings a store of the version `old` up to the newest, in the transaction that is open; 0 makes a new one.
  static func migrate(_ connection: Connection, from old: Int, at time: Int) throws {
    for (index, commands) in migrations.enumerated().dropFirst(old) {
      try connection.execute(commands)
      try connection.run(
        "INSERT INTO onoma.version (number, at) VALUES ($1::int8, $2::int8)",
        [.integer(index + 1), .integer(time)]
      )
    }
  }

  /// Whether there is a table for the search index, which is all that a store can do without.
  static func hasSearchTable(_ connection: Connection) throws -> Bool {
    try connection.run("SELECT to_regclass('onoma.search') IS NOT NULL").text(0, 0) == "t"
  }

  /// Makes the table for the search index where there is none.
  static func makeSearchTable(_ connection: Connection) throws {
    if try !hasSearchTable(connection) { try connection.execute(Version1.makingSearchTable) }
  }
}
