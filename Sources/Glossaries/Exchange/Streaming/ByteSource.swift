/// A file whose bytes can be asked for anywhere, and more than once.
public protocol ByteSource: Sendable {
  /// How many bytes there are.
  var count: Int { get }

  /// Up to `count` bytes from `offset`; fewer only at the end.
  ///
  /// - Throws: an error of one sentence where the file cannot be read.
  func bytes(at offset: Int, count: Int) throws -> [UInt8]
}

/// Bytes in memory.
struct MemorySource: ByteSource {
  let all: [UInt8]

  var count: Int { all.count }

  func bytes(at offset: Int, count: Int) -> [UInt8] {
    Array(all[min(offset, all.count)..<min(offset + count, all.count)])
  }
}
