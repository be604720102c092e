internal import Resources

/// Which runs of letters of two scripts are written for the same sounds, with how likely that is.
///
/// The six pairs of scripts are six blocks of the same arrays. Single letters stand in a square; of the
/// pairs with a longer run, which are few, most are ruled out by 64 bits before the table is asked.
///
/// - Source: `Resources/Sounds`: learned by expectation maximization over pairs of words that are one
///   name; the header of each table says which.
struct SoundTables: Sendable {
  /// The cost of a letter with nothing beside it, where no table knows it; hundredths of a bit.
  static let lone: Int32 = -1400
  /// The cost of two letters that no table pairs.
  static let foreign: Int32 = -1800

  /// The units of the other script that a unit may stand with, by their last six bits.
  struct Partners: Sendable {
    var all: UInt64 = 0
    /// Those of two or three letters.
    var long: UInt64 = 0
  }

  /// The units of each script.
  let units: [LetterUnits]
  /// How many single letters a block has in a row: those of any script, and the empty run.
  let side: Int
  /// For each block, what two letters say of each other, or a letter and nothing.
  let singles: [Int16]
  /// For each block, the partners of the units of the first script.
  let partners: [Partners]
  /// How many units a block has room for in `partners` and `most`.
  let room: Int
  /// All other pairs.
  let pairs: PairTable
  /// For each block, the most that any partner gives a unit of the first script, then of the second.
  private let most: [Int32]

  init() {
    var units = NameScript.allCases.map { LetterUnits(of: $0) }
    var entries: [PairTable.Entry] = []
    for first in NameScript.allCases {
      for second in NameScript.allCases where first.rawValue <= second.rawValue {
        Self.read(first, second, &units, &entries)
      }
    }
    side = LetterUnits.leastLong
    room = units.map(\.count).max() ?? 0
    var singles = [Int16](repeating: Int16(Self.foreign), count: 6 * side * side)
    for block in 0..<6 {
      for unit in 0..<side {
        singles[(block * side + unit) * side] = Int16(Self.lone)
        singles[block * side * side + unit] = Int16(Self.lone)
      }
    }
    var partners = [Partners](repeating: Partners(), count: 6 * room)
    var most = [Int32](repeating: .min / 4, count: 12 * room)
    for entry in entries {
      let row = entry.block * room + Int(entry.row)
      let column = (entry.block + 6) * room + Int(entry.column)
      most[row] = max(most[row], entry.value)
      most[column] = max(most[column], entry.value)
      if Int(entry.row) < side, Int(entry.column) < side {
        let place = (entry.block * side + Int(entry.row)) * side + Int(entry.column)
        singles[place] = max(singles[place], Int16(clamping: entry.value))
      }
      let bit = SoundPlace.bit(entry.column)
      partners[row].all |= bit
      if Int(entry.column) >= side { partners[row].long |= bit }
    }
    self.units = units
    self.singles = singles
    self.partners = partners
    self.most = most
    pairs = PairTable(entries)
  }

  private static func read(
    _ first: NameScript,
    _ second: NameScript,
    _ units: inout [LetterUnits],
    _ entries: inout [PairTable.Entry]
  ) {
    let name = "Names/Sounds/\(first.tableName)-\(second.tableName).tsv"
    let table = EmbeddedResource.table(name)
    let columns = (table.column("first"), table.column("second"), table.column("weight"))
    let block = block(first, second)
    for row in table.rows {
      guard let left = first.letters(ofField: table.text(row, columns.0)),
        let right = second.letters(ofField: table.text(row, columns.1)),
        let weight = Int32(table.text(row, columns.2))
      else { preconditionFailure("\(name) has a broken line \(row.line)") }
      let row = units[Int(first.rawValue)].id(adding: left)
      let column = units[Int(second.rawValue)].id(adding: right)
      entries.append(PairTable.Entry(block: block, row: row, column: column, value: weight))
      if first == second, row != column {
        entries.append(PairTable.Entry(block: block, row: column, column: row, value: weight))
      }
    }
  }

  /// The block of two scripts, of which `first` is not after `second`.
  @inline(__always)
  static func block(_ first: NameScript, _ second: NameScript) -> Int {
    // The pairs stand in the order 00 01 02 11 12 22.
    let row = Int(first.rawValue)
    return row * 3 - row * (row - 1) / 2 + Int(second.rawValue) - row
  }

  /// How likely two runs are written for one sound, or `PairTable.none`.
  subscript(block: Int, first: UInt16, second: UInt16) -> Int32 { pairs[block, first, second] }

  /// Adds the bounds of a word of `script`, see `SoundStore.bounds`.
  ///
  /// - Complexity: O(*n*).
  func addBounds(
    of places: ArraySlice<SoundPlace>,
    _ script: NameScript,
    to bounds: inout [Int32]
  ) {
    let start = bounds.count
    bounds.append(contentsOf: repeatElement(0, count: places.count * 3))
    let bases = (base(script, .hangul), base(script, .cyrillic), base(script, .latin))
    for place in stride(from: places.count - 2, through: 0, by: -1) {
      let row = start + place * 3
      var best = (
        bounds[row + 3] + Self.lone, bounds[row + 4] + Self.lone, bounds[row + 5] + Self.lone
      )
      for length in 1...LetterUnits.longest where place + length < places.count {
        let end = places[places.startIndex + place + length]
        let unit = Int(length == 1 ? end.one : length == 2 ? end.two : end.three)
        if unit == Int(LetterUnits.unknown) { continue }
        let next = row + length * 3
        best.0 = max(best.0, bounds[next] + most[bases.0 + unit])
        best.1 = max(best.1, bounds[next + 1] + most[bases.1 + unit])
        best.2 = max(best.2, bounds[next + 2] + most[bases.2 + unit])
      }
      (bounds[row], bounds[row + 1], bounds[row + 2]) = best
    }
  }

  /// Where the most that a partner of the script `other` gives a unit of `script` begins.
  private func base(_ script: NameScript, _ other: NameScript) -> Int {
    let isFirst = script.rawValue <= other.rawValue
    return (isFirst ? Self.block(script, other) : 6 + Self.block(other, script)) * room
  }
}
