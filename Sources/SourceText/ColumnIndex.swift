/// How many characters stand before marks set at even distances, so that a column on a long line is counted
/// from the last mark and not from the beginning of the line.
struct ColumnIndex: Sendable {
  private static let distance = 1024

  /// Scalars, and scalars beyond U+FFFF, before each mark.
  private let marks: [(scalars: Int, wide: Int)]

  /// Sets the marks.
  ///
  /// - Complexity: O(n) in the bytes.
  init(_ bytes: [UInt8]) {
    var marks: [(scalars: Int, wide: Int)] = []
    marks.reserveCapacity(bytes.count / Self.distance + 1)
    var scalars = 0
    var wide = 0
    var start = 0
    while true {
      marks.append((scalars, wide))
      let end = min(start + Self.distance, bytes.count)
      guard start < end else { break }
      for byte in bytes[start..<end] {
        scalars += byte & 0xC0 == 0x80 ? 0 : 1
        wide += byte >= 0xF0 ? 1 : 0
      }
      start = end
    }
    self.marks = marks
  }

  /// How many scalars begin before `offset` in `bytes`, and how many of them take two UTF-16 code units.
  ///
  /// - Complexity: O(1).
  func counts(before offset: Int, in bytes: [UInt8]) -> (scalars: Int, wide: Int) {
    let mark = min(offset / Self.distance, marks.count - 1)
    var (scalars, wide) = marks[mark]
    for byte in bytes[min(mark * Self.distance, offset)..<offset] {
      scalars += byte & 0xC0 == 0x80 ? 0 : 1
      wide += byte >= 0xF0 ? 1 : 0
    }
    return (scalars, wide)
  }
}
