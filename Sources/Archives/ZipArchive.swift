internal import CZip

/// A ZIP archive in memory, whose files are unpacked one by one when they are asked for.
///
/// What would grow beyond the limits is refused by its header, before a byte is unpacked, and a header that
/// lies is found out while it is. Checksums are compared.
@safe
public final class ZipArchive {
  private struct Entry {
    let index: UInt64
    let size: UInt64
    let packedSize: UInt64
    let isEncrypted: Bool
  }

  // SAFETY: both are made in `init`, used by this class alone and freed in `deinit`, the archive before the
  // bytes that it reads from.
  private let archive: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let entries: [String: Entry]
  private let limits: ArchiveLimits
  private var total = 0

  /// Opens the archive that `bytes` are.
  ///
  /// - Throws: `ArchiveError` where they are none, or where it has too many entries.
  /// - Complexity: O(entries).
  public init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    // libzip takes no bytes for an archive without files.
    guard !bytes.isEmpty else { throw ArchiveError(.noArchive) }
    // SAFETY: the copy outlives the archive; names are copied before the archive is closed.
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    _ = unsafe copy.initialize(fromContentsOf: bytes)
    var fault = czip_fault.fine
    guard let opened = unsafe czip_open(copy.baseAddress, bytes.count, &fault) else {
      unsafe copy.deallocate()
      throw ArchiveError(telling: fault)
    }
    var entries: [String: Entry] = [:]
    let count = unsafe czip_count(opened)
    guard count <= limits.entries else {
      unsafe czip_close(opened)
      unsafe copy.deallocate()
      throw ArchiveError(.tooManyEntries(limits.entries))
    }
    for index in 0..<count {
      var entry = unsafe czip_entry()
      guard unsafe czip_stat(opened, index, &entry), let name = unsafe entry.name else { continue }
      unsafe entries[String(cString: name)] = unsafe Entry(
        index: index,
        size: entry.size,
        packedSize: entry.packed_size,
        isEncrypted: entry.encrypted
      )
    }
    unsafe self.archive = opened
    unsafe self.bytes = copy
    self.entries = entries
    self.limits = limits
  }

  deinit {
    unsafe czip_close(archive)
    unsafe bytes.deallocate()
  }

  /// The names of the files, sorted.
  public var names: [String] { entries.keys.sorted() }

  /// The bytes of the file with this name, or `nil` when there is none.
  ///
  /// - Throws: `ArchiveError` where it is broken, encrypted or longer than the limits allow.
  /// - Complexity: O(n) in the bytes.
  public func file(_ name: String) throws(ArchiveError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    if entry.isEncrypted { throw ArchiveError(.encrypted, entry: name) }
    guard entry.size <= limits.entryBytes else {
      throw ArchiveError(.tooLong(limit: limits.entryBytes), entry: name)
    }
    let size = Int(entry.size)
    guard total + size <= limits.totalBytes else {
      throw ArchiveError(.tooLong(limit: limits.totalBytes))
    }
    let ratio = entry.size / max(entry.packedSize, 1)
    if size > limits.freeBytes, ratio > limits.ratio {
      throw ArchiveError(.absurdRatio(Int(ratio)), entry: name)
    }
    total += size
    var fault = czip_fault.fine
    // SAFETY: CZip writes at most `size` bytes, and all of them unless it tells a fault.
    let file = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      unsafe fault = czip_read(archive, entry.index, buffer.baseAddress, entry.size)
      count = fault == .fine ? size : 0
    }
    guard fault == .fine else { throw ArchiveError(telling: fault, entry: name) }
    return file
  }
}

extension ArchiveError {
  /// The error that a fault of CZip is.
  init(telling fault: czip_fault, entry: String = "") {
    let known: Fault =
      switch fault {
      case .noLibrary: .noLibrary
      case .noArchive: .noArchive
      case .wrongChecksum: .wrongChecksum
      case .encrypted: .encrypted
      case .unknownMethod: .unknownMethod
      case .noMemory: .noMemory
      case .fine, .broken, .longerThanSaid: .broken
      }
    self.init(known, entry: entry)
  }
}
