internal import XML

/// The text of a string of a workbook, whose runs may be formatted.
enum RichText {
  /// The text of an `si` or `is` element: its runs one after another, without phonetic runs.
  ///
  /// - Source: ECMA-376, part 1, 18.4.8, si: `t`, or `r` with a `t`; `rPh` tells how East Asian text is read and
  ///   is no part of it.
  static func text(_ element: XMLElement) -> String {
    var text = ""
    for child in element.children {
      switch child.name {
      case "t": text += child.text
      case "r": text += child.child("t")?.text ?? ""
      default: break
      }
    }
    return CellText.decoded(text)
  }
}
