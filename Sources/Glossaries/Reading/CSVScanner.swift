/// Takes one record after another from comma-separated bytes, which may come in pieces.
struct CSVScanner {
  /// A record must fit into memory: a quote that is never closed would make one of the whole file.
  private static let longestRecord = 1 << 26

  /// Where the next record begins, in bytes from the start of the text.
  var offset: Int { base + index }
  /// The line of the next record, from 1.
  private(set) var line = 1

  private let path: String
  private let delimiter: UInt8
  private let pieces: TextPieces?
  private var bytes: [UInt8]
  /// Where `bytes` begin.
  private var base = 0
  private var index: Int
  private var isAtEnd: Bool
  private var columnMark: (offset: Int, column: Int)
  /// Whether the record that was read last cannot be taken apart, but those after it may be.
  private var isBroken = false
  private var holdsNUL = false

  init(path: String, bytes: [UInt8], delimiter: UInt8) {
    self.path = path
    self.bytes = bytes
    self.delimiter = delimiter
    self.pieces = nil
    self.isAtEnd = true
    self.index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.columnMark = (index, 1)
  }

  /// Takes what `pieces` hand over.
  init(path: String, pieces: TextPieces, delimiter: UInt8) {
    self.path = path
    self.bytes = []
    self.delimiter = delimiter
    self.pieces = pieces
    self.isAtEnd = false
    self.index = 0
    self.base = pieces.offset
    self.columnMark = (0, 1)
  }

  /// Goes to the record at `offset`, which begins on `line`.
  ///
  /// - Precondition: the scanner reads pieces.
  mutating func seek(to offset: Int, line: Int) {
    guard offset != self.offset else { return }
    self.line = line
    if (base..<base + bytes.count).contains(offset) {
      index = offset - base
    } else {
      pieces?.seek(to: offset)
      (base, bytes, index, isAtEnd) = (offset, [], 0, false)
    }
    columnMark = (index, 1)
  }

  /// The next record, or `nil` at the end.
  mutating func next() throws(GlossaryFileError) -> CSVTable.Record? {
    while true {
      let (start, startLine) = (index, line)
      isBroken = false
      do throws(GlossaryFileError) {
        let record = try record()
        if index < bytes.count || isAtEnd { return record }
      } catch {
        // A record that looks broken may only be broken off.
        if index < bytes.count || isAtEnd { throw error }
      }
      (index, line) = (start, startLine)
      try more()
    }
  }

  /// Goes to the line after a record that could not be taken apart; `false` where nothing can be read after it.
  ///
  /// - Throws: what reading on throws.
  mutating func passBrokenRecord() throws(GlossaryFileError) -> Bool {
    guard isBroken else { return false }
    while true {
      while index < bytes.count, !isLineEnd { index += 1 }
      // A line feed that comes next belongs to the line end.
      if index + 1 < bytes.count || isAtEnd { break }
      try more()
    }
    if index < bytes.count { lineEnd() }
    return true
  }

  /// Adds what comes next to the bytes from the record on.
  private mutating func more() throws(GlossaryFileError) {
    if bytes.count - index > Self.longestRecord {
      throw GlossaryFileError(
        path: path,
        line: line,
        fault: .malformed(
          "the record that begins here is longer than 64 MB; look for a quote that is never closed"
        )
      )
    }
    base += index
    bytes.removeFirst(index)
    index = 0
    columnMark = (0, 1)
    let wanted = bytes.count * 2
    repeat {
      guard let piece = try piece() else {
        isAtEnd = true
        return
      }
      bytes += piece
    } while bytes.count < wanted
  }

  private func piece() throws(GlossaryFileError) -> [UInt8]? {
    do {
      return try pieces?.next()
    } catch let error as GlossaryFileError {
      throw error
    } catch {
      throw GlossaryFileError(path: path, line: line, fault: .malformed("\(error)"))
    }
  }

  private mutating func record() throws(GlossaryFileError) -> CSVTable.Record? {
    guard index < bytes.count else { return nil }
    var record = CSVTable.Record(fields: [], line: line)
    holdsNUL = false
    while true {
      record.fields.append(try field())
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    if index < bytes.count { lineEnd() }
    record.holdsNUL = holdsNUL
    return record
  }

  private mutating func field() throws(GlossaryFileError) -> CSVTable.Field {
    let quote = UInt8(ascii: "\"")
    var field = CSVTable.Field(text: "", line: line, column: column())
    guard index < bytes.count, bytes[index] == quote else {
      let start = index
      while index < bytes.count, bytes[index] != delimiter, !isLineEnd { index += 1 }
      holdsNUL = holdsNUL || bytes[start..<index].contains(0)
      field.text = String(decoding: bytes[start..<index], as: UTF8.self)
      return field
    }
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      if bytes[index] == quote {
        index += 1
        guard index < bytes.count, bytes[index] == quote else { break }
        text.append(quote)
        index += 1
      } else if isLineEnd {
        let start = index
        lineEnd()
        text.append(contentsOf: bytes[start..<index])
      } else {
        text.append(bytes[index])
        index += 1
      }
      if index == bytes.count {
        throw GlossaryFileError(
          path: path,
          line: field.line,
          column: field.column,
          fault: .malformed("the quoted field that begins here is never closed; add a double quote")
        )
      }
    }
    guard index == bytes.count || bytes[index] == delimiter || isLineEnd else {
      isBroken = true
      throw GlossaryFileError(
        path: path,
        line: line,
        column: column(),
        fault: .malformed("text follows a closing quote; double the quotes inside a quoted field")
      )
    }
    holdsNUL = holdsNUL || text.contains(0)
    field.text = String(decoding: text, as: UTF8.self)
    return field
  }

  /// The column of the next byte, counted on from where it was last asked for.
  private mutating func column() -> Int {
    let passed = bytes[columnMark.offset..<index].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    columnMark = (index, columnMark.column + passed)
    return columnMark.column
  }

  private var isLineEnd: Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  private mutating func lineEnd() {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
    columnMark = (index, 1)
  }
}
