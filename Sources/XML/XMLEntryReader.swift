/// Reads a file of many entries in pieces: what stands around them tag by tag, and each entry as a whole.
///
/// ```swift
/// let reader = try XMLEntryReader(entries: ["conceptEntry"]) { try pieces.next() }
/// while let element = try reader.next() {
///   if element.name == "conceptEntry" { use(element) }
/// }
/// ```
///
/// A long file needs no more memory than a few pieces of it and the entries that end in them: while the entries of
/// one are used, the next are parsed on another thread. As with `XMLReader` there is no network, no DTD and no
/// entity but XML's own five.
public final class XMLEntryReader {
  /// Hands over the next bytes of the file, which may end anywhere; none at the end.
  public typealias Source = () throws -> [UInt8]?

  /// A piece of fewer bytes is parsed sooner than handed over to another thread.
  private static let leastAhead = 4096
  /// As many pieces are handed over that the other thread need not wait for this one.
  private static let mostAhead = 2

  private let parser: XMLPieceParser
  private let source: Source
  private let ahead = WorkAhead<XMLPieceParser.Parsed>()
  private var queue = XMLElementQueue()
  /// What is parsed next.
  private var piece: Result<[UInt8]?, any Error>?
  private var parsedCount = 0

  /// Opens a file that `source` hands over in UTF-8, whatever the file says of itself.
  ///
  /// - Parameters:
  ///   - entries: the names of the elements that are wanted as a whole.
  ///   - names: the names by whose places in it elements are told apart, see `XMLElement.knownName`.
  /// - Throws: `XMLError` when there is no memory.
  public init(
    entries: Set<String>,
    names: [String] = [],
    from source: @escaping Source
  ) throws(XMLError) {
    parser = try XMLPieceParser(entries: entries, names: names)
    self.source = source
  }

  /// The next element: whole if it is an entry, else its start tag alone; `nil` at the end of the file.
  ///
  /// - Throws: `XMLError` where the file is broken or declares entities, and what the source throws.
  public func next() throws -> XMLElement? { try queue.next(parse) }

  private func takePiece() -> Result<[UInt8]?, any Error> {
    piece.take() ?? Result(catching: source)
  }

  private func parse() -> XMLPieceParser.Parsed {
    let parsed = ahead.finish() ?? parser.parse(takePiece())
    parsedCount += 1
    // Of a short file nothing comes after the first piece but its end.
    if !parsed.isLast, parsedCount > 1 { parseAhead() }
    return parsed
  }

  private func parseAhead() {
    while ahead.count < Self.mostAhead {
      let next = takePiece()
      guard let bytes = try? next.get(), bytes.count >= Self.leastAhead else {
        piece = next
        return
      }
      ahead.begin { [parser] in parser.parse(next) }
    }
  }
}
