internal import GRDB
internal import GRDBSQLite

/// A statement that writes a row, whose values are handed to SQLite as they are.
///
/// GRDB boxes and copies each value on its way, which is most of the time that a large import takes.
@safe
struct RowStatement {
  // SAFETY: the statement and its connection live as long as this value, on the queue of the database alone.
  private let statement: Statement

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
  }

  /// Binds a number to the parameter `place`, from 1.
  func bind(_ place: Int32, _ value: Int) {
    unsafe sqlite3_bind_int64(statement.sqliteStatement, place, Int64(value))
  }

  /// Binds a text to the parameter `place`, from 1.
  func bind(_ place: Int32, _ value: String) {
    var value = value
    // SAFETY: SQLite copies the bytes during the call.
    value.withUTF8 { unsafe bind(place, $0) }
  }

  /// Binds a text in UTF-8 to the parameter `place`, from 1.
  func bind(_ place: Int32, utf8 value: [UInt8]) {
    // SAFETY: SQLite copies the bytes during the call.
    unsafe value.withUnsafeBufferPointer { unsafe bind(place, $0) }
  }

  /// Binds NULL to the parameter `place`, from 1.
  func bindNull(_ place: Int32) {
    unsafe sqlite3_bind_null(statement.sqliteStatement, place)
  }

  /// Writes the row.
  func run() throws {
    // SAFETY: the statement is reset before anything else is done with it.
    let result = unsafe sqlite3_step(statement.sqliteStatement)
    unsafe sqlite3_reset(statement.sqliteStatement)
    guard result != SQLITE_DONE else { return }
    let connection = unsafe sqlite3_db_handle(statement.sqliteStatement)
    throw DatabaseError(
      resultCode: ResultCode(rawValue: result),
      message: unsafe String(cString: sqlite3_errmsg(connection))
    )
  }

  private func bind(_ place: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
    // SAFETY: an empty text may have no address, which would be NULL, and gets that of a literal;
    // SQLITE_TRANSIENT has the bytes copied.
    let start = unsafe bytes.baseAddress ?? ("" as StaticString).utf8Start
    _ = unsafe sqlite3_bind_text(
      statement.sqliteStatement,
      place,
      UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
      Int32(clamping: bytes.count),
      unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    )
  }
}
