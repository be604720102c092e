/// The place of a cell: `B7`.
///
/// - Source: ECMA-376, part 1, 18.18.7, ST_CellRef.
struct CellReference: Hashable {
  /// The column, from 0.
  let column: Int
  /// The row, from 1.
  let row: Int

  /// Creates a place.
  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads a place; `nil` for what is none, or lies beyond the largest sheet.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 16_384:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 1_048_577:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
    self.column = column - 1
    self.row = row
  }

  /// The place as it is written.
  var text: String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }
}
