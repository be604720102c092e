/// A text cut into blocks of lines, which stay near the processor while they are written.
///
/// A block ends before a line feed behind which nothing changes what stands before it: of what is not ASCII the
/// system's own letter comes last. A text without such a place is one block.
struct TextBlocks: Sequence, IteratorProtocol {
  private let text: String.UTF8View
  /// The first bytes of the system's letters.
  private let leads: ClosedRange<UInt8>
  private var start = 0

  /// About how many bytes a block has.
  private static let size = 1 << 15

  /// - Parameter leads: the first bytes of the letters that are written each by themselves.
  init(_ text: String, leads: ClosedRange<UInt8>) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text.utf8
    self.leads = leads
  }

  /// The next block.
  ///
  /// - Complexity: O(n) for all blocks of a text together.
  mutating func next() -> [UInt8]? {
    let begin = start
    // SAFETY: the bytes are read below their count, and copied before the call returns.
    let block: [UInt8]? = unsafe text.withContiguousStorageIfAvailable { bytes in
      var limit = begin + Self.size
      var end = bytes.count
      while limit < bytes.count {
        if let found = unsafe cut(UnsafeRawBufferPointer(bytes), begin, limit) {
          end = found
          break
        }
        limit += limit - begin
      }
      start = end
      return unsafe Array(bytes[begin..<end])
    }
    guard let block, !block.isEmpty else { return nil }
    return block
  }

  /// The last place from `begin` to `limit` where a block may end.
  private func cut(_ bytes: UnsafeRawBufferPointer, _ begin: Int, _ limit: Int) -> Int? {
    var found: Int?
    var index = limit
    while index > begin + 1 {
      index -= 1
      let byte = unsafe bytes[index]
      if byte == UInt8(ascii: "\n") {
        if found == nil { found = index }
      } else if byte >= 0xC0 {
        if found != nil, leads.contains(byte) { return found }
        found = nil
      }
    }
    return found
  }
}
