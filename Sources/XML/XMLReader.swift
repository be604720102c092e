/// Reads a file of XML in memory: what stands around its entries tag by tag, and each entry as a whole.
///
/// ```swift
/// let reader = try XMLReader(bytes, entries: ["row"])
/// while let element = try reader.next() {
///   if element.name == "row" { use(element) }
/// }
/// ```
///
/// No network, no DTD and no entity but XML's own five: a file that declares entities is refused.
public final class XMLReader {
  private static let pieceSize = 1 << 18

  private let parser: XMLPieceParser
  private let bytes: [UInt8]
  /// Where the next piece begins.
  private var place = 0
  private var queue = XMLElementQueue()

  /// Opens `bytes`, which are UTF-8 whatever the file says of itself, perhaps behind a byte order mark.
  ///
  /// - Parameter entries: the names of the elements that are wanted as a whole.
  /// - Throws: `XMLError` when there is no memory.
  public init(_ bytes: [UInt8], entries: Set<String> = []) throws(XMLError) {
    parser = try XMLPieceParser(entries: entries)
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The next element: whole if it is an entry, else its start tag alone; `nil` at the end of the file.
  ///
  /// - Throws: `XMLError` where the file is broken or declares entities.
  public func next() throws(XMLError) -> XMLElement? {
    do {
      return try queue.next { parser.parse(.success(nextPiece)) }
    } catch let error as XMLError {
      throw error
    } catch {
      preconditionFailure("bytes in memory are handed over without an error")
    }
  }

  private var nextPiece: [UInt8]? {
    guard place < bytes.count else { return nil }
    let end = min(place + Self.pieceSize, bytes.count)
    defer { place = end }
    return Array(bytes[place..<end])
  }
}
