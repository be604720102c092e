internal import Glibc

/// Says which process holds the lock for writing.
enum LockHolder {
  /// “process 4711 (onoma)”, or none where it cannot be told.
  ///
  /// - Source: proc(5), `/proc/locks`: `id: class mode access pid device:inode start end`. In write-ahead
  ///   mode the lock is on the file `-shm`.
  static func description(of path: String) -> String? {
    let inodes = ["", "-shm"].compactMap { inode(of: path + $0) }
    for line in lines(of: "/proc/locks") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[3] == "WRITE", let process = Int(words[4]), process > 0,
        let inode = words[5].split(separator: ":").last.flatMap({ UInt($0) }),
        inodes.contains(inode)
      else { continue }
      let name = lines(of: "/proc/\(process)/comm").first ?? ""
      return "process \(process)" + (name.isEmpty ? "" : " (\(name))")
    }
    return nil
  }

  private static func inode(of path: String) -> UInt? {
    var status = stat()
    // SAFETY: the path is passed as a NUL-terminated copy, the status as a local of the right type.
    return unsafe stat(path, &status) == 0 ? UInt(status.st_ino) : nil
  }

  private static func lines(of path: String) -> [Substring] {
    // SAFETY: the path is passed as a NUL-terminated copy.
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      // SAFETY: the buffer is the array's own storage, valid for the call.
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
