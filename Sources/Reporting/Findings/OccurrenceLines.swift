internal import SourceText

/// The lines on which one fault stands, in words: `lines 13, 29, 31 (twice), 39`.
struct OccurrenceLines: CustomStringConvertible {
  /// How many places there are.
  let count: Int
  private let lines: [(number: Int, count: Int)]

  init(of spans: [TextSpan], in source: SourceText) {
    var lines: [(number: Int, count: Int)] = []
    for span in spans {
      let number = source.lines.line(at: span.start) + 1
      if let last = lines.last, last.number == number {
        lines[lines.count - 1].count += 1
      } else {
        lines.append((number, 1))
      }
    }
    self.count = spans.count
    self.lines = lines
  }

  /// The lines, the first twenty by number.
  var description: String {
    if lines.count == 1 { return "all on line \(lines[0].number)" }
    let shown = lines.prefix(Self.most).map { line in
      switch line.count {
      case 1: "\(line.number)"
      case 2: "\(line.number) (twice)"
      default: "\(line.number) (\(line.count) times)"
      }
    }
    let rest = lines.count - shown.count
    return "lines " + shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private static let most = 20
}
