internal import GRDB
internal import Glossaries

extension SQLiteGlossaryStore {
  /// What the database said, as an error of the store.
  static func sentence(
    for error: any Error,
    store: String,
    path: String,
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
    case .SQLITE_READONLY, .SQLITE_PERM: fault = .readOnly
    case .SQLITE_CANTOPEN:
      fault = .failed("it cannot be opened; check who may read and write the file and its folder")
    case .SQLITE_FULL: fault = .failed("the disk is full; make room and try again")
    default: fault = .failed(error.message ?? "SQLite failed with \(error.resultCode.rawValue)")
    }
    return GlossaryStoreError(store: store, fault: fault)
  }
}
