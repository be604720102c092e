internal import GRDB
internal import Glossaries

extension SQLiteGlossaryStore {
  /// What the database said, as an error of the store.
  static func sentence(
    for error: any Error,
    store: String,
    path: String,
    for access: Access,
    seconds: Int
  ) -> GlossaryStoreError {
    if let error = error as? GlossaryStoreError { return error }
    if let damage = error as? Field.Damage {
      return GlossaryStoreError(store: store, fault: .damaged(damage.description))
    }
    guard let error = error as? DatabaseError else {
      return GlossaryStoreError(store: store, fault: .failed("\(error)"))
    }
    let fault: GlossaryStoreError.Fault
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      fault = .locked(seconds: seconds, holder: LockHolder.description(of: path))
    case .SQLITE_NOTADB: fault = .notAStore("it is no SQLite database")
    case .SQLITE_CORRUPT: fault = .damaged(error.message ?? "the database is malformed")
    case .SQLITE_READONLY where access == .reading, .SQLITE_CANTOPEN where access == .reading:
      fault = .failed(unreadable(path))
    case .SQLITE_READONLY, .SQLITE_PERM: fault = .readOnly
    case .SQLITE_CANTOPEN:
      fault = .failed("it cannot be opened; check who may read and write the file and its folder")
    case .SQLITE_FULL: fault = .failed("the disk is full; make room and try again")
    default: fault = .failed(error.message ?? "SQLite failed with \(error.resultCode.rawValue)")
    }
    return GlossaryStoreError(store: store, fault: fault)
  }

  /// Why somebody who only reads cannot.
  private static func unreadable(_ path: String) -> String {
    guard NewFile.isReadable(path) else {
      return "it cannot be read; check who may read the file"
    }
    guard NewFile.size(path + "-wal") > 0 else {
      return "it cannot be opened to read; check who may read the file and its folder"
    }
    return """
      its last changes are still in \(path)-wal, and its folder cannot be written to, which reading them takes; \
      open it once as somebody who may write there, or copy both files to a folder of your own
      """
  }
}
