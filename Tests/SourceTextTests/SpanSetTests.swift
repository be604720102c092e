import SourceText
import Testing

@Suite("A set of spans")
struct SpanSetTests {
  private let set = SpanSet(
    [(5, 9), (1, 3), (8, 12), (20, 21)].map { TextSpan(start: $0, end: $1) }
  )

  @Test("joins what overlaps and keeps the rest apart")
  func joining() {
    #expect(set.spans.map(\.range) == [1..<3, 5..<12, 20..<21])
  }

  @Test(
    "tells what it contains and what it overlaps",
    arguments: [
      (1..<3, true, true), (2..<6, false, true), (6..<12, true, true), (3..<5, false, false),
      (0..<30, false, true),
      (21..<25, false, false), (20..<21, true, true),
    ]
  )
  func asking(range: Range<Int>, contained: Bool, overlapped: Bool) {
    #expect(set.contains(TextSpan(range)) == contained)
    #expect(set.overlaps(TextSpan(range)) == overlapped)
  }

  @Test("that is empty holds nothing")
  func emptiness() {
    #expect(!SpanSet([]).contains(TextSpan(start: 0, end: 0)))
    #expect(!SpanSet([]).overlaps(TextSpan(start: 0, end: 9)))
  }
}
