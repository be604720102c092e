internal import Resources

/// Which runs of letters of two scripts are written for the same sounds, with how likely that is.
///
/// - Source: `Resources/Sounds`: learned by expectation maximization over pairs of words that are one
///   name; the header of each table says which.
struct SoundCorrespondence: Sendable {
  /// The cost of a letter with nothing beside it, where no table knows it; hundredths of a bit.
  static let lone: Int32 = -1400
  /// The cost of two letters that no table pairs.
  static let foreign: Int32 = -1800

  private let table: PairTable

  /// Reads the correspondence of two scripts, of which `first` is not after `second` in `NameScript`.
  init(
    _ first: NameScript,
    _ second: NameScript,
    units: inout [LetterUnits]
  ) {
    let name = "Names/Sounds/\(first.tableName)-\(second.tableName).tsv"
    let table = EmbeddedResource.table(name)
    let columns = (table.column("first"), table.column("second"), table.column("weight"))
    var entries: [(row: UInt16, column: UInt16, value: Int32)] = []
    for row in table.rows {
      guard let left = first.letters(ofField: table.text(row, columns.0)),
        let right = second.letters(ofField: table.text(row, columns.1)),
        let weight = Int32(table.text(row, columns.2))
      else { preconditionFailure("\(name) has a broken line \(row.line)") }
      let row = units[Int(first.rawValue)].id(adding: left)
      let column = units[Int(second.rawValue)].id(adding: right)
      entries.append((row, column, weight))
      if first == second, row != column { entries.append((column, row, weight)) }
    }
    self.table = PairTable(entries)
  }

  /// How likely two runs are written for one sound, or `PairTable.none`.
  subscript(first: UInt16, second: UInt16) -> Int32 { table[first, second] }

  /// How likely the best alignment of two words is, in hundredths of a bit below 0.
  ///
  /// - Parameters:
  ///   - a, b: the runs of the words, from `LetterUnits.runs(in:)`.
  ///   - cells: room for the work, grown as needed and kept between calls.
  /// - Complexity: O(*nm*), without allocation once `cells` has grown.
  func alignment(_ a: [UInt16], _ b: [UInt16], cells: inout [Int32]) -> Int32 {
    let rows = a.count / LetterUnits.longest
    let columns = b.count / LetterUnits.longest
    let width = columns + 1
    let size = (rows + 1) * width
    if cells.count < size { cells = [Int32](repeating: 0, count: size * 2) }
    cells[0] = 0
    for row in 0...rows {
      for column in 0...columns where row + column > 0 {
        var best = Int32.min / 2
        for height in 0...min(LetterUnits.longest, row) {
          let left = height == 0 ? 0 : a[(row - height) * LetterUnits.longest + height - 1]
          if left == LetterUnits.unknown { continue }
          for breadth in 0...min(LetterUnits.longest, column) {
            if height + breadth == 0 || height + breadth > 5 { continue }
            let right =
              breadth == 0 ? 0 : b[(column - breadth) * LetterUnits.longest + breadth - 1]
            if right == LetterUnits.unknown { continue }
            let weight = table[left, right]
            if weight == PairTable.none { continue }
            best = max(best, cells[(row - height) * width + column - breadth] &+ weight)
          }
        }
        if row > 0 { best = max(best, cells[(row - 1) * width + column] &+ Self.lone) }
        if column > 0 { best = max(best, cells[row * width + column - 1] &+ Self.lone) }
        if row > 0, column > 0 {
          best = max(best, cells[(row - 1) * width + column - 1] &+ Self.foreign)
        }
        cells[row * width + column] = best
      }
    }
    return cells[size - 1]
  }
}
