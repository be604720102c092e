internal import Glibc
internal import SystemPackage

/// A file that is written piece by piece aside, and stands in its place only when it is whole.
public final class ReplacedFile {
  private let path: String
  private let target: String
  private let aside: String
  private let file: FileDescriptor
  private var isOpen = true

  /// Begins to write the file at `path`, or beside it; what is no file, such as a pipe, is written to as it
  /// stands.
  ///
  /// - Throws: `FileError` with the system's reason.
  public init(_ path: String) throws(FileError) {
    self.path = path
    do {
      let mode = FileAccess.mode(of: path)
      if let mode, mode & S_IFMT != S_IFREG {
        if mode & S_IFMT == S_IFDIR { throw Errno.isDirectory }
        (target, aside) = (path, path)
        file = try FileDescriptor.open(FilePath(path), .writeOnly)
      } else {
        target = mode == nil ? path : FileAccess.resolved(path)
        aside = target + ".onoma-\(getpid())"
        file = try FileDescriptor.open(
          FilePath(aside),
          .writeOnly,
          options: [.create, .truncate, .exclusiveCreate],
          permissions: [.ownerReadWrite, .groupRead, .otherRead]
        )
        if let mode { _ = fchmod(file.rawValue, mode & 0o7777) }
      }
    } catch {
      throw Self.error(error, path)
    }
  }

  deinit {
    guard isOpen else { return }
    try? file.close()
    if aside != target { FileAccess.remove(aside) }
  }

  /// Adds `text`.
  ///
  /// - Throws: `FileError` with the system's reason; what stood at the path is then untouched.
  public func write(_ text: String) throws(FileError) {
    do { _ = try file.writeAll(text.utf8) } catch { throw Self.error(error, path) }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError` with the system's reason; what stood at the path is then untouched.
  public func close() throws(FileError) {
    do {
      isOpen = false
      try file.close()
      guard aside != target else { return }
      // SAFETY: both strings are passed as NUL-terminated copies that live through the call.
      guard unsafe rename(aside, target) == 0 else {
        let number = errno
        FileAccess.remove(aside)
        throw Errno(rawValue: number)
      }
    } catch {
      throw Self.error(error, path)
    }
  }

  private static func error(_ error: any Error, _ path: String) -> FileError {
    let why =
      error as? Errno == .noSuchFileOrDirectory
      ? "its folder does not exist; make it" : FileAccess.reason(error)
    return FileError(path: path, sentence: "cannot be written: \(why)")
  }
}
