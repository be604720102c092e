internal import Glibc

/// What `NewFile` left beside a file when its program was killed.
///
/// Such a file is called `NAME.onoma-PID-NUMBER`, with an ending of SQLite’s. It is only taken for left where no
/// process has that number and nobody has touched it for a while: on a disk that machines share the process may
/// be on another one.
enum Leftovers {
  /// How long nobody must have touched it, in seconds.
  private static let age = 600

  /// Removes what was left beside `path`, and returns the paths.
  static func remove(beside path: String) -> [String] {
    let folder = NewFile.folder(of: path)
    let mark = String(path.split(separator: "/").last ?? "") + ".onoma-"
    var removed: [String] = []
    for name in names(in: folder) where name.hasPrefix(mark) {
      guard let process = process(in: name.dropFirst(mark.count)), !isRunning(process) else {
        continue
      }
      let path = folder == "." && !path.hasPrefix("./") ? name : folder + "/" + name
      // SAFETY: the path is passed as a NUL-terminated copy.
      if isOld(path), unsafe unlink(path) == 0 { removed.append(path) }
    }
    return removed.sorted()
  }

  /// The number of the process in `PID-NUMBER` with an ending of SQLite’s; none for another name.
  private static func process(in name: Substring) -> Int32? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 || (parts.count == 3 && ["wal", "shm", "journal"].contains(parts[2])),
      UInt32(parts[1]) != nil, let process = Int32(parts[0]), process > 0
    else { return nil }
    return process
  }

  private static func isRunning(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }

  private static func isOld(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: the path is passed as a NUL-terminated copy, the status as a local of the right type.
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return time(nil) - status.st_mtim.tv_sec > age
  }

  private static func names(in folder: String) -> [String] {
    // SAFETY: the path is passed as a NUL-terminated copy; the folder is closed when it is read, and each name
    // is copied before the next is read.
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }
}

extension SQLiteGlossaryStore {
  /// Removes what was left beside `path` when a program was killed that made a store there, and returns the
  /// paths of the files.
  ///
  /// What a program that still runs is making stays, and so does what was written in the last ten minutes.
  public static func removeLeftovers(beside path: String) -> [String] {
    Leftovers.remove(beside: path)
  }
}
