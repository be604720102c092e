/// Short texts kept in one run of bytes.
struct Pieces: Sendable {
  /// One of them.
  struct Piece: Sendable, Hashable {
    fileprivate let start: Int32
    fileprivate let end: Int32
    /// Nothing.
    static let empty = Piece(start: 0, end: 0)
    /// Whether it is nothing.
    var isEmpty: Bool { start == end }
  }

  private var bytes: [UInt8] = []

  /// Keeps `text`.
  mutating func add(_ text: String) -> Piece {
    if text.isEmpty { return .empty }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return Piece(start: Int32(start), end: Int32(bytes.count))
  }

  /// Writes `piece` to the end of `output`.
  func write(_ piece: Piece, to output: inout [UInt8]) {
    var index = Int(piece.start)
    let end = Int(piece.end)
    while index < end {
      output.append(bytes[index])
      index += 1
    }
  }

  /// The first byte of `piece`.
  func first(_ piece: Piece) -> UInt8? { piece.isEmpty ? nil : bytes[Int(piece.start)] }
}
