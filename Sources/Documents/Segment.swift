public import SourceText

/// A stretch of running text in a draft: a paragraph, a heading, a list item, a table cell.
///
/// Names are looked for within a segment and never across two. Its text need not lie in one piece
/// in the file: markup is stepped over, a line wrap reads as a space.
public struct Segment: Hashable, Sendable {
  /// What the segment is in the document.
  public enum Role: String, Hashable, Sendable {
    /// Body text.
    case paragraph
    /// A title of the document or of a part of it.
    case heading
    /// An item of a list.
    case listItem
    /// A cell of a table.
    case tableCell
    /// A paragraph set off as a quotation.
    case quotation
  }

  /// A part of a segment, in the order of reading.
  public enum Piece: Hashable, Sendable {
    /// Bytes of the file, read as they stand.
    case text(TextSpan)
    /// A stretch of the file that reads as something else: an entity, a line wrap.
    case rewritten(String, TextSpan)
    /// Something in the line that is not prose: code, an image, an address. Nothing matches across
    /// it.
    case barrier(TextSpan)
  }

  /// What the segment is.
  public let role: Role
  /// Its parts, in the order of reading.
  public let pieces: [Piece]

  /// Creates a segment.
  public init(role: Role, pieces: [Piece]) {
    self.role = role
    self.pieces = pieces
  }

  /// What a barrier reads as: U+FFFC, which is part of no word.
  public static let barrierText = "\u{FFFC}"

  /// The segment's text as it is read, in UTF-8, and the way back to the bytes of the file.
  ///
  /// - Complexity: O(n) in the bytes.
  public func reading(of source: SourceText) -> (bytes: [UInt8], map: OffsetMap) {
    var bytes: [UInt8] = []
    var map = OffsetMap()
    for piece in pieces {
      switch piece {
      case .text(let span):
        bytes.append(contentsOf: source.bytes[span.range])
        map.appendCopied(span)
      case .rewritten(let text, let span):
        bytes.append(contentsOf: text.utf8)
        map.appendRewritten(length: text.utf8.count, from: span)
      case .barrier(let span):
        bytes.append(contentsOf: Self.barrierText.utf8)
        map.appendRewritten(length: Self.barrierText.utf8.count, from: span)
      }
    }
    return (bytes, map)
  }
}
