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
  /// For each unit of the first script, which units of the second it may stand with, by their last six
  /// bits: most pairs are ruled out here without a look at the table.
  private let partners: [UInt64]
  /// For each unit of the first script and of the second, the most that any partner gives.
  private let most: ([Int32], [Int32])

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
    var partners = [UInt64](repeating: 0, count: (entries.map { Int($0.row) }.max() ?? 0) + 1)
    for entry in entries { partners[Int(entry.row)] |= 1 << UInt64(entry.column & 63) }
    self.partners = partners
    most = (
      Self.most(entries.map { ($0.row, $0.value) }),
      Self.most(entries.map { ($0.column, $0.value) })
    )
  }

  private static func most(_ entries: [(unit: UInt16, value: Int32)]) -> [Int32] {
    let count = (entries.map { Int($0.unit) }.max() ?? 0) + 1
    var most = [Int32](repeating: .min / 4, count: count)
    for entry in entries { most[Int(entry.unit)] = max(most[Int(entry.unit)], entry.value) }
    return most
  }

  /// The bounds of a word, see `LetterRuns.bounds`.
  ///
  /// - Parameter isFirst: whether it is a word of the first script.
  /// - Complexity: O(*n*).
  func bounds(of runs: [UInt16], isFirst: Bool) -> [Int32] {
    let most = isFirst ? most.0 : most.1
    let rows = runs.count / LetterUnits.longest
    var bounds = [Int32](repeating: 0, count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      var best = bounds[row + 1] + Self.lone
      for length in 1...LetterUnits.longest where row + length <= rows {
        let unit = Int(runs[row * LetterUnits.longest + length - 1])
        guard unit < most.count else { continue }
        best = max(best, bounds[row + length] + most[unit])
      }
      bounds[row] = best
    }
    return bounds
  }

  /// How likely two runs are written for one sound, or `PairTable.none`.
  subscript(first: UInt16, second: UInt16) -> Int32 { table[first, second] }

  /// How likely the best alignment of two words is, in hundredths of a bit below 0; `limit` where it is
  /// less.
  ///
  /// Only cells from which `limit` can still be reached are filled, so that words that have little to do
  /// with each other cost little.
  ///
  /// - Parameters:
  ///   - a, b: the words.
  ///   - bounds: the bounds of both.
  ///   - cells: room for the work, grown as needed and kept between calls.
  /// - Complexity: O(*nm*), without allocation once `cells` has grown.
  func alignment(
    _ a: [UInt16],
    _ b: [UInt16],
    bounds: ([Int32], [Int32]),
    limit: Int32,
    cells: inout [Int32]
  ) -> Int32 {
    let size = bounds.0.count * bounds.1.count
    if cells.count < size { cells = [Int32](repeating: 0, count: size * 2) }
    // SAFETY: the buffers live for the closures; every index below is under the counts they are made for:
    // rows and columns come from the counts of runs, and `cells` was grown to their product.
    return unsafe a.withUnsafeBufferPointer { a in
      unsafe b.withUnsafeBufferPointer { b in
        unsafe bounds.0.withUnsafeBufferPointer { down in
          unsafe bounds.1.withUnsafeBufferPointer { across in
            unsafe cells.withUnsafeMutableBufferPointer { cells in
              unsafe fill(cells, a, down, b, across, limit)
            }
          }
        }
      }
    }
  }

  private func fill(
    _ cells: UnsafeMutableBufferPointer<Int32>,
    _ a: UnsafeBufferPointer<UInt16>,
    _ down: UnsafeBufferPointer<Int32>,
    _ b: UnsafeBufferPointer<UInt16>,
    _ across: UnsafeBufferPointer<Int32>,
    _ limit: Int32
  ) -> Int32 {
    let longest = LetterUnits.longest
    let dead = Int32.min / 2
    let width = across.count
    let size = down.count * width
    var place = 0
    while place < size {
      unsafe cells[place] = dead
      place += 1
    }
    // Where the cells of the last three rows are alive.
    var low = (Int.max, Int.max, 0)
    var high = (-1, -1, 0)
    var row = 0
    while row < down.count {
      let u1 = row > 0 ? unsafe a[(row - 1) * longest] : LetterUnits.unknown
      let u2 = row > 1 ? unsafe a[(row - 2) * longest + 1] : LetterUnits.unknown
      let u3 = row > 2 ? unsafe a[(row - 3) * longest + 2] : LetterUnits.unknown
      let masks = (mask(0), mask(u1), mask(u2), mask(u3))
      let here = row * width
      let rest = unsafe down[row]
      var column = min(low.0, min(low.1, low.2))
      var reach = max(high.0, max(high.1, high.2)) + longest
      var first = Int.max
      var last = -1
      while column < width, column <= reach {
        var best = row + column == 0 ? 0 : dead
        if row > 0 { best = max(best, unsafe cells[here - width + column] &+ Self.lone) }
        if column > 0 {
          best = max(best, unsafe cells[here + column - 1] &+ Self.lone)
          if row > 0 { best = max(best, unsafe cells[here - width + column - 1] &+ Self.foreign) }
        }
        var breadth = 0
        while breadth <= longest, breadth <= column {
          let unit =
            breadth == 0 ? 0 : unsafe b[(column - breadth) * longest + breadth - 1]
          if unit != LetterUnits.unknown {
            let bit: UInt64 = 1 << UInt64(unit & 63)
            let from = here + column - breadth
            if breadth > 0, masks.0 & bit != 0 {
              best = max(best, unsafe reached(cells, from, 0, unit))
            }
            if masks.1 & bit != 0 {
              best = max(best, unsafe reached(cells, from - width, u1, unit))
            }
            if masks.2 & bit != 0 {
              best = max(best, unsafe reached(cells, from - 2 * width, u2, unit))
            }
            if masks.3 & bit != 0, breadth < longest {
              best = max(best, unsafe reached(cells, from - 3 * width, u3, unit))
            }
          }
          breadth += 1
        }
        if best &+ min(rest, unsafe across[column]) >= limit {
          unsafe cells[here + column] = best
          if first == Int.max { first = column }
          last = column
          reach = max(reach, column + longest)
        }
        column += 1
      }
      low = (low.1, low.2, first)
      high = (high.1, high.2, last)
      if max(high.0, max(high.1, high.2)) < 0 { return limit }
      row += 1
    }
    return unsafe max(limit, cells[size - 1])
  }

  @inline(__always)
  private func reached(
    _ cells: UnsafeMutableBufferPointer<Int32>,
    _ from: Int,
    _ unit: UInt16,
    _ other: UInt16
  ) -> Int32 {
    let sum = unsafe cells[from]
    if sum <= .min / 4 { return .min / 2 }
    let weight = table[unit, other]
    return weight == PairTable.none ? .min / 2 : sum &+ weight
  }

  @inline(__always)
  private func mask(_ unit: UInt16) -> UInt64 {
    Int(unit) < partners.count ? partners[Int(unit)] : 0
  }
}
