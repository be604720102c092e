extension SoundTables {
  /// Cells before the first row and column, as many as the longest run, so that no step leaves the room.
  private static let margin = LetterUnits.longest
  /// A cell that is not reached.
  private static let dead = Int32.min / 2

  /// How likely the best alignment of two words is, in hundredths of a bit below 0; `limit` where it is
  /// less.
  ///
  /// Only cells from which `limit` can still be reached are filled, so that words that have little to do
  /// with each other cost little.
  ///
  /// - Parameters:
  ///   - block: the scripts of `a` and `b`, see `block(_:_:)`.
  ///   - a, b: the places of the words.
  ///   - down, across: the bounds of `a` beside words of the script of `b`, and of `b` beside those of `a`:
  ///     every third number counts.
  ///   - cells: room for the work, grown as needed and kept between calls.
  /// - Complexity: O(*nm*), without allocation once `cells` has grown.
  func alignment(
    _ block: Int,
    _ a: Span<SoundPlace>,
    _ down: Span<Int32>,
    _ b: Span<SoundPlace>,
    _ across: Span<Int32>,
    limit: Int32,
    cells room: inout [Int32]
  ) -> Int32 {
    if min(down[0], across[0]) < limit { return limit }
    let width = b.count + Self.margin
    let size = (a.count + Self.margin) * width
    if room.count < size { room = [Int32](repeating: 0, count: size * 2) }
    var cells = room.mutableSpan
    let singles = singles.span
    let partners = partners.span
    let base = block * self.room
    let square = block * side * side
    let alwaysLong = partners[base].long
    // SAFETY: rows and columns are below the counts of `a` and `b`, whose bounds are three times as long
    // less two; `cells` was grown to their product with the margins; ids of single letters are below
    // `side`, other ids below the room of a block.
    for place in 0..<size { unsafe cells[unchecked: place] = Self.dead }
    // Where the cells of the last three rows are alive.
    var low = (Int.max, Int.max, 0)
    var high = (-1, -1, 0)
    for row in 0..<a.count {
      let end = unsafe a[unchecked: row]
      let weights = square + Int(end.one) * side
      let alone = unsafe Int32(singles[unchecked: weights])
      let short = unsafe partners[unchecked: base + Int(end.one)].long | alwaysLong
      var long: UInt64 = 0
      if end.two != LetterUnits.unknown {
        long = unsafe partners[unchecked: base + Int(end.two)].all
      }
      if end.three != LetterUnits.unknown {
        unsafe long |= partners[unchecked: base + Int(end.three)].all
      }
      let here = (row + Self.margin) * width + Self.margin
      let rest = unsafe down[unchecked: row * 3]
      var column = min(low.0, min(low.1, low.2))
      var reach = max(high.0, max(high.1, high.2)) + LetterUnits.longest
      var first = Int.max
      var last = -1
      while column < b.count, column <= reach {
        let other = unsafe b[unchecked: column]
        let cell = here + column
        var best = row + column == 0 ? 0 : Self.dead
        let one = Int(other.one)
        unsafe best = max(best, cells[unchecked: cell - width] &+ alone)
        unsafe best = max(
          best,
          cells[unchecked: cell - 1] &+ Int32(singles[unchecked: square + one])
        )
        unsafe best = max(
          best,
          cells[unchecked: cell - width - 1] &+ Int32(singles[unchecked: weights + one])
        )
        let isLong = long & (other.long | SoundPlace.bit(other.one) | 1)
        if short & other.long | isLong != 0 {
          // Runs of two and three letters.
          if short & other.long != 0 {
            for (unit, step) in [(end.one, width), (0, 0)] {
              if other.two != LetterUnits.unknown {
                let sum = unsafe cells[unchecked: cell - step - 2]
                best = max(best, added(sum, block, unit, other.two))
              }
              if other.three != LetterUnits.unknown {
                let sum = unsafe cells[unchecked: cell - step - 3]
                best = max(best, added(sum, block, unit, other.three))
              }
            }
          }
          if isLong != 0 {
            if end.two != LetterUnits.unknown {
              let step = cell - 2 * width
              let sums = unsafe (
                cells[unchecked: step], cells[unchecked: step - 1], cells[unchecked: step - 2],
                cells[unchecked: step - 3]
              )
              best = max(best, added(sums.0, block, end.two, 0))
              best = max(best, added(sums.1, block, end.two, other.one))
              best = max(best, added(sums.2, block, end.two, other.two))
              best = max(best, added(sums.3, block, end.two, other.three))
            }
            if end.three != LetterUnits.unknown {
              let step = cell - 3 * width
              let sums = unsafe (
                cells[unchecked: step], cells[unchecked: step - 1], cells[unchecked: step - 2]
              )
              best = max(best, added(sums.0, block, end.three, 0))
              best = max(best, added(sums.1, block, end.three, other.one))
              best = max(best, added(sums.2, block, end.three, other.two))
            }
          }
        }
        if best > Self.dead, unsafe best &+ min(rest, across[unchecked: column * 3]) >= limit {
          unsafe cells[unchecked: cell] = best
          if first == Int.max { first = column }
          last = column
          reach = max(reach, column + LetterUnits.longest)
        }
        column += 1
      }
      low = (low.1, low.2, first)
      high = (high.1, high.2, last)
      if max(high.0, max(high.1, high.2)) < 0 { return limit }
    }
    return max(limit, cells[size - 1])
  }

  @inline(__always)
  private func added(_ sum: Int32, _ block: Int, _ unit: UInt16, _ other: UInt16) -> Int32 {
    if sum <= Self.dead || other == LetterUnits.unknown { return Self.dead }
    if partners[block * room + Int(unit)].all & SoundPlace.bit(other) == 0 { return Self.dead }
    let weight = pairs[block, unit, other]
    return weight == PairTable.none ? Self.dead : sum &+ weight
  }
}
