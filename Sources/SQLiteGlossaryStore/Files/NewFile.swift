internal import Glibc
internal import Glossaries

/// Makes files that appear whole or not at all, and never in the place of another.
enum NewFile {
  /// Whether anything stands at `path`.
  static func exists(_ path: String) -> Bool {
    // SAFETY: the path is passed as a NUL-terminated copy.
    unsafe access(path, F_OK) == 0
  }

  /// Has `work` make a file aside, and then puts it at `path`.
  ///
  /// - Throws: `.fileExists`, `.failed`, or what `work` throws; nothing is left aside then.
  static func make(
    at path: String,
    for store: String,
    _ work: (String) throws(GlossaryStoreError) -> Void
  ) throws(GlossaryStoreError) {
    if exists(path) { throw GlossaryStoreError(store: store, fault: .fileExists(path)) }
    let aside = path + ".onoma-\(getpid())"
    defer { for end in ["", "-wal", "-shm", "-journal"] { remove(aside + end) } }
    try work(aside)
    sync(aside)
    // A link never takes the place of a file that has come to stand there meanwhile.
    // SAFETY: both paths are passed as NUL-terminated copies.
    guard unsafe link(aside, path) == 0 else {
      let fault: GlossaryStoreError.Fault =
        errno == EEXIST ? .fileExists(path) : .failed("\(path) cannot be made")
      throw GlossaryStoreError(store: store, fault: fault)
    }
  }

  /// Sees to it that the file is on the disk.
  private static func sync(_ path: String) {
    // SAFETY: the path is passed as a NUL-terminated copy.
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func remove(_ path: String) {
    // SAFETY: the path is passed as a NUL-terminated copy.
    _ = unsafe unlink(path)
  }
}
