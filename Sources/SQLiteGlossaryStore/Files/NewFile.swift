internal import Glibc
internal import Glossaries

/// Makes files that appear whole or not at all, and never in the place of another.
enum NewFile {
  /// Whether anything stands at `path`.
  static func exists(_ path: String) -> Bool {
    // SAFETY: the path is passed as a NUL-terminated copy.
    unsafe access(path, F_OK) == 0
  }

  /// Whether the file at `path` may be written to, and files made beside it.
  static func isWritable(_ path: String) -> Bool {
    // SAFETY: both paths are passed as NUL-terminated copies.
    unsafe access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0
  }

  /// Whether the file at `path` may be read.
  static func isReadable(_ path: String) -> Bool {
    // SAFETY: the path is passed as a NUL-terminated copy.
    unsafe access(path, R_OK) == 0
  }

  /// How many bytes the file at `path` has; 0 where there is none.
  static func size(_ path: String) -> Int {
    var status = stat()
    // SAFETY: the path is passed as a NUL-terminated copy, the status as a local of the right type.
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The address by which SQLite takes the file at `path` for one that nobody changes: it needs no lock and
  /// makes no files beside it.
  ///
  /// - Source: sqlite.org, “Uniform Resource Identifiers”, `immutable`.
  static func immutable(_ path: String) -> String {
    var address = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x80...:
        address += "%" + String(byte, radix: 16)
      default: address.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return address + "?immutable=1"
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Has `work` make a file aside, and then puts it at `path`.
  ///
  /// - Throws: `.fileExists`, `.failed`, or what `work` throws; nothing is left aside then.
  static func make<Result>(
    at path: String,
    for store: String,
    _ work: (String) throws -> Result
  ) throws -> Result {
    if exists(path) { throw GlossaryStoreError(store: store, fault: .fileExists(path)) }
    guard exists(folder(of: path)) else {
      let fault = GlossaryStoreError.Fault.failed("the folder of \(path) does not exist; make it")
      throw GlossaryStoreError(store: store, fault: fault)
    }
    let aside = path + ".onoma-\(getpid())-\(UInt32.random(in: .min ... .max))"
    defer { for end in ["", "-wal", "-shm", "-journal"] { remove(aside + end) } }
    let result = try work(aside)
    sync(aside)
    // A link never takes the place of a file that has come to stand there meanwhile.
    // SAFETY: both paths are passed as NUL-terminated copies.
    guard unsafe link(aside, path) == 0 else {
      let number = errno
      // SAFETY: the system's text is copied at once.
      let reason = unsafe String(cString: strerror(number))
      let fault: GlossaryStoreError.Fault =
        number == EEXIST ? .fileExists(path) : .failed("\(path) cannot be made: \(reason)")
      throw GlossaryStoreError(store: store, fault: fault)
    }
    return result
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
