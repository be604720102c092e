internal import SourceText

/// One record of a table, as the places of its fields.
struct TableRow {
  /// The record without its line end.
  let span: TextSpan
  /// The record with its line end.
  let whole: TextSpan
  /// The fields as they are written, quotes included.
  private(set) var written: [TextSpan] = []

  /// Reads the record that begins at `start`.
  ///
  /// - Parameter isQuoted: whether quotes may enclose a field; a line break in one does not end the record.
  init(at start: Int, in bytes: [UInt8], delimiter: UInt8, isQuoted: Bool) {
    let quote = UInt8(ascii: "\"")
    var field = start
    var offset = start
    var isOpen = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if isQuoted, byte == quote, isOpen || offset == field {
        isOpen.toggle()
      } else if !isOpen, byte == delimiter {
        written.append(TextSpan(start: field, end: offset))
        field = offset + 1
      } else if !isOpen, byte == 0x0A || byte == 0x0D {
        break
      } else if isQuoted, byte == quote, bytes[field] == quote, bytes[offset - 1] == quote {
        isOpen = true
      }
      offset += 1
    }
    written.append(TextSpan(start: field, end: offset))
    span = TextSpan(start: start, end: offset)
    var end = offset
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    whole = TextSpan(start: start, end: end)
  }

  /// The field of this column without the quotes around it; `nil` where the record ends before it.
  func field(_ column: Int, in bytes: [UInt8]) -> TextSpan? {
    guard written.indices.contains(column) else { return nil }
    let field = written[column]
    let quote = UInt8(ascii: "\"")
    guard field.length > 1, bytes[field.start] == quote, bytes[field.end - 1] == quote else {
      return field
    }
    return TextSpan(start: field.start + 1, end: field.end - 1)
  }
}
