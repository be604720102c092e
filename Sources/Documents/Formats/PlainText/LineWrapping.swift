/// Tells a line wrap from the end of a paragraph, in text that marks both by a single line end.
///
/// Hard-wrapped lines stop because the next word would not have fitted into the column. Lines that
/// are paragraphs of their own – sentences, headlines, verse, names – stop where they like. The
/// rule, for a block of lines between blank lines, in this order:
///
/// 1. In a block with a line of more than 100 columns nothing is wrapped; of more than 100 scalars,
///    where a proven block shows that the text was wrapped by these.
/// 2. A line at another depth of `>` than the one before it begins a paragraph, and so does one
///    that opens with a bullet or a number, or with a dash where the line before is not full.
/// 3. A line that begins in lower case continues one that does not end a sentence, and one that
///    ends in a hyphen. Any other line that is indented further than the one before it begins a
///    paragraph.
/// 4. In a block of three lines or more that all end a sentence, each is a paragraph.
/// 5. A line is wrapped when it is *full*: the first word of the next one would not have fitted
///    into the column. The column is as wide as the widest line of the block, or of the *proven*
///    blocks of the text where these are wider.
///
/// A block is proven when it has three lines or more, all but the last full, and a column of 40 or
/// more (20 or more, where half of its lines begin in lower case); so are all blocks together,
/// where they hold three line ends or more. A block that is not proven counts only with a column of
/// 60 or more: a list of names has less. Lines of one word, such as a long address, widen no
/// column.
///
/// A wrap that is not seen hides a name that runs over it; a wrap that is seen wrongly joins two
/// lines in one segment, where names are still found. So doubt goes to the wrap in wide blocks
/// only.
struct LineWrapping {
  private static let widest = 100
  private static let narrowestProven = 40
  private static let narrowestProvenInLowercase = 20
  private static let narrowestUnproven = 60

  private typealias Pair = (line: TextLine, next: TextLine)

  private let provenColumn: TextLine.Width

  /// Takes the measure of a text.
  init(blocks: [ArraySlice<TextLine>]) {
    var proven = TextLine.Width()
    var all = TextLine.Width()
    var pairs: [Pair] = []
    for block in blocks {
      let column = Self.column(of: block)
      all = all.widened(to: column)
      pairs += Self.pairs(of: block)
      if Self.isProven(block, column) { proven = proven.widened(to: column) }
    }
    provenColumn = pairs.count > 2 && Self.areProven(pairs, all) ? all : proven
  }

  /// Which lines of `block` go on in the next line, by their indices in it.
  func wraps(in block: ArraySlice<TextLine>) -> Set<Int> {
    let lines = Array(block)
    let own = Self.column(of: block)
    let isProven = Self.isProven(block, own)
    let isWrappedByScalars =
      own.scalars <= Self.widest && (isProven || own.scalars <= provenColumn.scalars)
    guard own.columns <= Self.widest || isWrappedByScalars else { return [] }
    let column = isProven ? own : own.widened(to: provenColumn)
    let isWide = isProven || column.columns >= Self.narrowestUnproven
    let isSentencePerLine = lines.count > 2 && lines.allSatisfy(\.endsSentence)
    var wraps: Set<Int> = []
    for index in lines.indices.dropLast() {
      let (line, next) = (lines[index], lines[index + 1])
      let isFull = isWide && !isSentencePerLine && Self.isFull(line, before: next, column)
      guard !Self.beginsParagraph(next, after: line, isFull: isFull) else { continue }
      let isIndented = next.indentation > line.indentation && !line.opensItem
      if Self.runsOn(line, into: next) || (isFull && !isIndented) { wraps.insert(index) }
    }
    return wraps
  }

  private static func column(of block: ArraySlice<TextLine>) -> TextLine.Width {
    block.reduce(into: TextLine.Width()) { column, line in
      if line.isParted { column = column.widened(to: line.width) }
    }
  }

  private static func isProven(_ block: ArraySlice<TextLine>, _ column: TextLine.Width) -> Bool {
    block.count > 2 && areProven(pairs(of: block), column)
  }

  private static func pairs(of block: ArraySlice<TextLine>) -> [Pair] {
    zip(block, block.dropFirst()).map { (line: $0, next: $1) }
  }

  private static func areProven(_ pairs: [Pair], _ column: TextLine.Width) -> Bool {
    let lowercase = pairs.count { $0.next.opening == .lowercase }
    let narrowest = 2 * lowercase >= pairs.count ? narrowestProvenInLowercase : narrowestProven
    guard column.scalars <= widest, column.columns >= narrowest,
      !pairs.allSatisfy({ $0.line.endsSentence && $0.next.endsSentence })
    else { return false }
    return pairs.allSatisfy { !fits($0.next, after: $0.line, \.columns, column) }
      || pairs.allSatisfy { !fits($0.next, after: $0.line, \.scalars, column) }
  }

  private static func isFull(
    _ line: TextLine,
    before next: TextLine,
    _ column: TextLine.Width
  ) -> Bool {
    !fits(next, after: line, \.columns, column) || !fits(next, after: line, \.scalars, column)
  }

  private static func fits(
    _ next: TextLine,
    after line: TextLine,
    _ measure: KeyPath<TextLine.Width, Int>,
    _ column: TextLine.Width
  ) -> Bool {
    let space = line.endsInHyphen ? 0 : 1
    return line.width[keyPath: measure] + space + next.firstWord[keyPath: measure]
      <= column[keyPath: measure]
  }

  private static func beginsParagraph(
    _ next: TextLine,
    after line: TextLine,
    isFull: Bool
  ) -> Bool {
    if next.depth != line.depth { return true }
    switch next.opening {
    case .bullet, .number: return true
    case .dash: return line.endsSentence || !isFull
    case .lowercase, .otherWordPart, .other: return false
    }
  }

  private static func runsOn(_ line: TextLine, into next: TextLine) -> Bool {
    next.opening == .lowercase && (line.endsInHyphen || !line.endsSentence)
  }
}

extension TextLine {
  fileprivate var opensItem: Bool {
    switch opening {
    case .bullet, .number, .dash: true
    case .lowercase, .otherWordPart, .other: false
    }
  }
}

extension TextLine.Width {
  fileprivate func widened(to other: Self) -> Self {
    Self(columns: max(columns, other.columns), scalars: max(scalars, other.scalars))
  }
}
