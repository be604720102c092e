import SourceText

/// What the Markdown parser met, in the order of the file.
enum MarkdownEvent: Hashable, Sendable {
  /// A block, as far as it matters what a block is.
  enum Block: Hashable, Sendable { case quotation, listItem, heading, tableCell, verbatim, other }

  /// A stretch within a line, as far as it matters.
  enum Inline: Hashable, Sendable { case link, image, code, emphasis }

  /// What a text is.
  enum Text: Hashable, Sendable {
    /// Running text, or the verbatim text of code.
    case plain
    /// A character reference, as it stands in the file.
    case reference
    /// Raw HTML.
    case html
    /// A line end within a paragraph, hard or soft.
    case lineEnd
    /// A NUL, which CommonMark reads as U+FFFD.
    case null
  }

  case enterBlock(Block)
  case leaveBlock(Block)
  case enterInline(Inline)
  case leaveInline(Inline)
  /// A text and where it stands; without a place where the parser made it up, as for line ends.
  case text(Text, TextSpan?)
}
