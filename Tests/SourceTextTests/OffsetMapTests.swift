import SourceText
import Testing

@Suite("Offset maps")
struct OffsetMapTests {
  /// `**Kim**&nbsp;Un` read as `Kim Un`, with a no-break space of two bytes.
  static let map: OffsetMap = {
    var map = OffsetMap()
    map.appendCopied(TextSpan(start: 2, end: 5))
    map.appendRewritten(length: 2, from: TextSpan(start: 7, end: 13))
    map.appendCopied(TextSpan(start: 13, end: 15))
    return map
  }()

  @Test(
    "a derived span leads back to the original",
    arguments: [
      (0..<3, 2..<5), (1..<2, 3..<4), (0..<7, 2..<15), (3..<5, 7..<13), (3..<4, 7..<13),
      (4..<5, 7..<13), (2..<6, 4..<14), (5..<7, 13..<15), (0..<0, 2..<2), (6..<6, 14..<14),
      (7..<7, 15..<15),
    ]
  )
  func original(_ derived: Range<Int>, _ original: Range<Int>) {
    #expect(Self.map.original(of: TextSpan(derived)) == TextSpan(original))
  }

  @Test("an empty map leads nowhere else")
  func empty() {
    #expect(OffsetMap().derivedLength == 0)
    #expect(OffsetMap().original(of: TextSpan(start: 1, end: 2)) == TextSpan(start: 1, end: 2))
  }

  @Test("copies that follow one another are one, and empty ones are nothing")
  func merging() {
    var parts = OffsetMap()
    parts.appendCopied(TextSpan(start: 2, end: 4))
    parts.appendCopied(TextSpan(start: 4, end: 4))
    parts.appendCopied(TextSpan(start: 4, end: 6))
    var whole = OffsetMap()
    whole.appendCopied(TextSpan(start: 2, end: 6))
    #expect(parts == whole)
    #expect(parts.derivedLength == 4)
  }

  @Test("what was left out is in a span that runs over it and in no span beside it")
  func leftOut() {
    var map = OffsetMap()
    map.appendCopied(TextSpan(start: 0, end: 2))
    map.appendRewritten(length: 0, from: TextSpan(start: 2, end: 4))
    map.appendCopied(TextSpan(start: 4, end: 6))
    #expect(map.original(of: TextSpan(start: 0, end: 4)) == TextSpan(start: 0, end: 6))
    #expect(map.original(of: TextSpan(start: 0, end: 2)) == TextSpan(start: 0, end: 2))
    #expect(map.original(of: TextSpan(start: 2, end: 4)) == TextSpan(start: 4, end: 6))
  }

  @Test("spans touch, overlap and join")
  func spans() {
    let (a, b) = (TextSpan(start: 0, end: 2), TextSpan(start: 2, end: 5))
    #expect(!a.overlaps(b))
    #expect(a.union(b) == TextSpan(0..<5))
    #expect(a.union(b).contains(b))
    #expect(a < b)
    #expect(b.length == 3)
  }
}
