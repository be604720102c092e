internal import Glossaries
internal import SystemPackage

/// A file on the disk that is read piece by piece.
final class FileSource: ByteSource {
  let count: Int
  private let path: String
  private let file: FileDescriptor
  private let watch: (@Sendable (Int) -> Void)?

  /// Opens the regular file at `path`.
  ///
  /// - Parameter watch: is told where each piece ends, as it is read.
  /// - Throws: `FileError` with the system's reason and the cure.
  init(path: String, watch: (@Sendable (Int) -> Void)?) throws(FileError) {
    do {
      file = try FileDescriptor.open(FilePath(path), .readOnly)
      count = try Int(file.seek(offset: 0, from: .end))
    } catch {
      throw FileError(path: path, sentence: "cannot be read: \(FileAccess.reason(error))")
    }
    self.path = path
    self.watch = watch
  }

  deinit { try? file.close() }

  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    var filled = 0
    var bytes = [UInt8](repeating: 0, count: max(0, min(count, self.count - offset)))
    do {
      // SAFETY: the buffer is the array's own room, used for the call alone.
      try unsafe bytes.withUnsafeMutableBytes { room in
        while filled < room.count {
          let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled...])
          let read = try unsafe file.read(fromAbsoluteOffset: Int64(offset + filled), into: rest)
          if read == 0 { break }
          filled += read
        }
      }
    } catch {
      throw FileError(path: path, sentence: "cannot be read: \(FileAccess.reason(error))")
    }
    if filled < bytes.count { bytes.removeLast(bytes.count - filled) }
    watch?(offset + filled)
    return bytes
  }
}
