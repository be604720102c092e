internal import Glibc
internal import SystemPackage

/// Reads and writes whole files.
public enum FileAccess {
  /// The bytes of the file at `path`, or of standard input for `-`.
  ///
  /// - Throws: `FileError` with the system's reason and the cure.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    do {
      guard path != "-" else { return try contents(of: .standardInput) }
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      return try file.closeAfter { try contents(of: file) }
    } catch let errno as Errno {
      throw FileError(path: path, sentence: "cannot be read: \(reason(errno))")
    } catch {
      throw FileError(path: path, sentence: "cannot be read: \(error)")
    }
  }

  /// Writes `text` to `path`: aside first, then renamed, so that a reader finds the old file or the new.
  ///
  /// A file that stood there keeps its permissions, and a link stays a link. What is no file, such as a
  /// pipe or a device, is written to as it stands.
  ///
  /// - Throws: `FileError` with the system's reason; what stood at `path` is then untouched.
  public static func write(_ text: String, to path: String) throws(FileError) {
    do {
      switch mode(of: path) {
      case nil: try replace(path, with: text, mode: nil)
      case .some(let mode) where mode & S_IFMT == S_IFREG:
        try replace(resolved(path), with: text, mode: mode & 0o7777)
      case .some(let mode) where mode & S_IFMT == S_IFDIR: throw Errno.isDirectory
      case .some:
        let file = try FileDescriptor.open(FilePath(path), .writeOnly)
        _ = try file.closeAfter { try file.writeAll(text.utf8) }
      }
    } catch let errno as Errno {
      let why =
        errno == .noSuchFileOrDirectory ? "its folder does not exist; make it" : reason(errno)
      throw FileError(path: path, sentence: "cannot be written: \(why)")
    } catch {
      throw FileError(path: path, sentence: "cannot be written: \(error)")
    }
  }

  /// Writes to standard output, all of it.
  ///
  /// A reader that has gone away, as `head` does, ends the program quietly.
  public static func print(_ text: String) throws(FileError) {
    guard !text.isEmpty else { return }
    do {
      try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch let errno as Errno {
      if errno == .brokenPipe { exit(0) }
      throw FileError(path: "standard output", sentence: "cannot be written: \(reason(errno))")
    } catch {
      throw FileError(path: "standard output", sentence: "cannot be written: \(error)")
    }
  }

  /// Writes to standard error as it stands, for a report whose place on standard output is taken.
  public static func report(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  /// Says something to the person at the terminal, on standard error.
  public static func say(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll((text + "\n").utf8)
  }

  /// Whether anything stands at `path`.
  public static func exists(_ path: String) -> Bool { mode(of: path) != nil }

  /// Whether a folder stands at `path`.
  public static func isFolder(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether a file that can be read anywhere stands at `path`, no folder, pipe or device.
  static func isRegularFile(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFREG } ?? false
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    // SAFETY: the path is passed as a NUL-terminated copy, the status as a local of the right type.
    return unsafe stat(path, &status) == 0 ? status.st_mode : nil
  }

  private static func contents(of file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // SAFETY: the buffer is the array's own storage, valid for the call.
      let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes `text` beside `path` and puts it in its place, with the permissions `mode` if there are any
  /// to keep.
  private static func replace(_ path: String, with text: String, mode: mode_t?) throws {
    let aside = path + ".onoma-\(getpid())"
    let file = try FileDescriptor.open(
      FilePath(aside),
      .writeOnly,
      options: [.create, .truncate, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead]
    )
    do {
      try file.closeAfter {
        if let mode, fchmod(file.rawValue, mode) != 0 { throw Errno(rawValue: errno) }
        _ = try file.writeAll(text.utf8)
      }
      // SAFETY: both strings are passed as NUL-terminated copies that live through the call.
      guard unsafe rename(aside, path) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      remove(aside)
      throw error
    }
  }

  /// The file that `path` leads to through links.
  private static func resolved(_ path: String) -> String {
    // SAFETY: the result is a NUL-terminated string that is ours; it is copied and then freed.
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func remove(_ path: String) {
    // SAFETY: the string is passed as a NUL-terminated copy that lives through the call.
    _ = unsafe unlink(path)
  }

  static func reason(_ error: any Error) -> String {
    guard let errno = error as? Errno else { return "\(error)" }
    return switch errno {
    case .noSuchFileOrDirectory: "there is no such file; check the path"
    case .permissionDenied: "permission denied; check who may read or write it"
    case .isDirectory: "it is a folder; name a file"
    default: "\(errno)"
    }
  }
}
