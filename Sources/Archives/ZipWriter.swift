internal import CZip

/// Writes a ZIP archive; the same files make the same bytes at any time.
public enum ZipWriter {
  /// The archive of `files`, in this order.
  ///
  /// - Throws: `ArchiveError` where libzip is not installed or memory runs out.
  /// - Complexity: O(n) in the bytes.
  public static func archive(
    of files: [(name: String, bytes: [UInt8])]
  ) throws(ArchiveError) -> [UInt8] {
    var fault = czip_fault.fine
    // SAFETY: the archive is closed on every way out; CZip copies what it is given, and what it hands over
    // is copied and freed here.
    guard let archive = unsafe czip_begin(&fault) else { throw ArchiveError(telling: fault) }
    defer { unsafe czip_close(archive) }
    for file in files {
      let added = unsafe file.bytes.withUnsafeBufferPointer { buffer in
        unsafe czip_add(archive, file.name, buffer.baseAddress, buffer.count)
      }
      guard added == .fine else { throw ArchiveError(telling: added, entry: file.name) }
    }
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let finished = unsafe czip_finish(archive, &bytes, &count)
    guard finished == .fine, let written = unsafe bytes else {
      throw ArchiveError(telling: finished)
    }
    defer { unsafe czip_free(written) }
    return unsafe Array(UnsafeBufferPointer(start: written, count: count))
  }
}
