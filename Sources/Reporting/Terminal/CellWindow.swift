/// The part of a line around a marked stretch that fits a width.
struct CellWindow {
  /// The cells that fit, with `…` where the line was cut.
  let text: String
  /// How many columns stand before the marked stretch.
  let columnsBefore: Int
  /// How many columns of the marked stretch are shown.
  let columnsMarked: Int

  /// Grows a window out of `marked` to both sides until it is `columns` wide.
  init(
    _ cells: [TerminalCell],
    around marked: Range<Int>,
    columns: Int,
    isCutBefore: Bool,
    isCutAfter: Bool
  ) {
    func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }
    var range = cells.indices
    if isCutBefore || isCutAfter || width(range) > columns {
      range = Self.window(cells, around: marked, columns: columns - 2)
    }
    let cutBefore = isCutBefore || range.lowerBound > 0
    let cutAfter = isCutAfter || range.upperBound < cells.count
    text =
      (cutBefore ? "…" : "") + cells[range].map(\.text).joined() + (cutAfter ? "…" : "")
    columnsBefore = (cutBefore ? 1 : 0) + width(range.lowerBound..<marked.lowerBound)
    columnsMarked = width(marked.clamped(to: range))
  }

  private static func window(
    _ cells: [TerminalCell],
    around marked: Range<Int>,
    columns: Int
  ) -> Range<Int> {
    var low = marked.lowerBound
    var high = low
    var used = 0
    while high < marked.upperBound, used + cells[high].width <= columns {
      used += cells[high].width
      high += 1
    }
    guard high == marked.upperBound else { return low..<high }
    var isLeftTurn = true
    while low > 0 || high < cells.count {
      if low > 0, isLeftTurn || high == cells.count {
        guard used + cells[low - 1].width <= columns else { break }
        low -= 1
        used += cells[low].width
      } else if high < cells.count {
        guard used + cells[high].width <= columns else { break }
        used += cells[high].width
        high += 1
      }
      isLeftTurn.toggle()
    }
    // A mark may not be parted from its letter, before or after.
    while low < marked.lowerBound, cells[low].width == 0 { low += 1 }
    while high < cells.count, cells[high].width == 0 { high += 1 }
    return wholeWords(cells, in: low..<high, around: marked)
  }

  /// `range` without the part of a word at either edge, where a blank is near.
  private static func wholeWords(
    _ cells: [TerminalCell],
    in range: Range<Int>,
    around marked: Range<Int>
  ) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    if low > 0, cells[low - 1].text != " " {
      let near = cells[low..<min(low + longestPart, marked.lowerBound)]
      if let blank = near.firstIndex(where: { $0.text == " " }) { low = blank + 1 }
    }
    if high < cells.count, cells[high].text != " " {
      let near = cells[max(high - longestPart, marked.upperBound)..<high]
      if let blank = near.lastIndex(where: { $0.text == " " }) { high = blank }
    }
    return low..<high
  }

  private static let longestPart = 12
}
