/// Where the lines of a text begin.
///
/// A line ends at LF, at CR LF or at a lone CR, and keeps its end.
public struct LineIndex: Hashable, Sendable {
  /// The offset of the first byte of each line, ascending; the first is 0.
  public let starts: [Int]
  private let length: Int

  /// Finds the lines of `bytes`.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        starts.append(index)
      } else if byte == 0x0D {
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    self.starts = starts
    self.length = bytes.count
  }

  /// How many lines there are; a text that ends in a line end has an empty last line.
  public var count: Int { starts.count }

  /// The index, from 0, of the line that `offset` lies on.
  ///
  /// - Complexity: O(log n) in the lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of the line with index `line`, from 0, with its line end.
  public func span(ofLine line: Int) -> TextSpan {
    TextSpan(start: starts[line], end: line + 1 < starts.count ? starts[line + 1] : length)
  }
}
