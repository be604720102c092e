internal import GRDB
internal import GRDBSQLite

/// A statement about pages of bytes, which GRDB would hand out as values of Foundation.
@safe struct PageStatement {
  private let statement: Statement
  private let handle: SQLiteStatement

  /// Takes a statement that nobody is running.
  init(_ statement: Statement) {
    self.statement = statement
    // SAFETY: the handle is good for as long as the statement, which is kept beside it.
    unsafe handle = statement.sqliteStatement
  }

  /// Makes the statement ready, with numbers for its first arguments.
  func begin(_ arguments: [Int64]) throws {
    // SAFETY: the handle is that of a statement which is kept; SQLite checks the places of arguments.
    unsafe sqlite3_reset(handle)
    for (place, argument) in arguments.enumerated() {
      try check(unsafe sqlite3_bind_int64(handle, CInt(place + 1), argument))
    }
  }

  /// Runs the statement, with a page for the argument at `place`.
  func run(with page: [UInt8], at place: CInt) throws {
    // SAFETY: the bytes are valid until the statement has run, and the argument is taken away after that.
    try unsafe page.withUnsafeBytes { bytes in
      let empty: StaticString = ""
      let start = unsafe bytes.baseAddress ?? UnsafeRawPointer(empty.utf8Start)
      try check(unsafe sqlite3_bind_blob(handle, place, start, CInt(bytes.count), nil))
      let result = unsafe sqlite3_step(handle)
      unsafe sqlite3_reset(handle)
      unsafe sqlite3_clear_bindings(handle)
      if result != SQLITE_DONE { try check(result) }
    }
  }

  /// Goes on to the next row; false where there is none.
  func next() throws -> Bool {
    // SAFETY: the handle is that of a statement which is kept.
    let result = unsafe sqlite3_step(handle)
    if result != SQLITE_ROW && result != SQLITE_DONE { try check(result) }
    return result == SQLITE_ROW
  }

  /// The first column of the row.
  var page: [UInt8] {
    // SAFETY: the row is copied before the statement goes on.
    let count = Int(unsafe sqlite3_column_bytes(handle, 0))
    guard count > 0, let start = unsafe sqlite3_column_blob(handle, 0) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Ends what was begun.
  func end() {
    // SAFETY: the handle is that of a statement which is kept.
    unsafe sqlite3_reset(handle)
  }

  private func check(_ result: CInt) throws {
    guard result != SQLITE_OK else { return }
    // SAFETY: the text is copied at once.
    let message = unsafe sqlite3_errmsg(sqlite3_db_handle(handle)).map {
      unsafe String(cString: $0)
    }
    throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
  }
}
