internal import ICU

/// A character of a source line as a terminal shows it.
struct TerminalCell: Equatable {
  /// What is printed.
  let text: String
  /// The columns it takes; 0 for a mark on the cell before.
  let width: Int
  /// The offset after its bytes in the file.
  let end: Int

  /// The cells of a line, tabs expanded and control characters spelled out.
  ///
  /// - Parameters:
  ///   - scalars: the scalars of the line, each with the offset after its bytes.
  static func cells(of scalars: [(scalar: Unicode.Scalar, end: Int)]) -> [TerminalCell] {
    var cells: [TerminalCell] = []
    var column = 0
    for (scalar, end) in scalars {
      let text: String
      let width: Int
      if scalar == "\t" {
        width = tabWidth - column % tabWidth
        text = String(repeating: " ", count: width)
      } else if VisibleText.isToBeSpelledOut(scalar, level: .invisibles) {
        text = VisibleText.spelledOut(scalar)
        width = text.utf8.count
      } else if scalar == "\u{FE0F}" {
        // The selector makes a narrow symbol an emoji, which is wide.
        text = String(scalar)
        width = cells.last?.width == 1 ? 1 : 0
      } else {
        let isLoose = column == 0 && CharacterProperties.isMark(scalar)
        text = isLoose ? "\u{25CC}\(scalar)" : String(scalar)
        width = isLoose ? 1 : CharacterProperties.displayWidth(of: scalar)
      }
      cells.append(TerminalCell(text: text, width: width, end: end))
      column += width
    }
    return cells
  }

  private static let tabWidth = 4
}
