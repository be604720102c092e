internal import SourceText

/// The text of a stream in UTF-8, a piece at a time; no piece ends within a character.
final class TextPieces {
  private static let largest = 1 << 18
  private static let smallest = 1 << 10

  private let stream: ExchangeStream
  /// Where the next piece begins, in bytes of the file.
  private(set) var offset: Int
  private var size = largest

  init(_ stream: ExchangeStream) {
    self.stream = stream
    switch stream.form {
    case .utf8(let start), .utf16(let start, _): offset = start
    }
  }

  /// Goes to a character at an offset of the file; the pieces are short at first, for few may be wanted.
  ///
  /// - Precondition: the stream is in UTF-8.
  func seek(to offset: Int) {
    self.offset = offset
    size = Self.smallest
  }

  /// The next piece; none at the end.
  ///
  /// - Throws: `GlossaryFileError` where the bytes are no text; what the source throws.
  func next() throws -> [UInt8]? {
    let bytes = try stream.source.bytes(at: offset, count: size)
    guard !bytes.isEmpty else { return nil }
    let isLast = bytes.count < size || offset + bytes.count >= stream.count
    size = min(size * 2, Self.largest)
    switch stream.form {
    case .utf8: return try utf8(bytes, isLast)
    case .utf16(_, let low): return try utf16(bytes, low, isLast)
    }
  }

  private func utf8(_ bytes: [UInt8], _ isLast: Bool) throws -> [UInt8] {
    guard let fault = InvalidUTF8.firstFault(in: bytes) else {
      offset += bytes.count
      return bytes
    }
    // A character that goes on in the next piece is no fault.
    guard !isLast, bytes.count - fault < 4 else {
      let line = try line(at: offset + fault)
      let place = GlossaryFileError.Fault.notUTF8(offset: offset + fault)
      throw GlossaryFileError(path: stream.path, line: line, fault: place)
    }
    offset += fault
    return Array(bytes[..<fault])
  }

  private func utf16(_ bytes: [UInt8], _ low: Int, _ isLast: Bool) throws -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8)
    }
    if !isLast, let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      let sentence = "the text is broken UTF-16; save the file as UTF-8 and try again"
      throw GlossaryFileError(path: stream.path, line: 1, fault: .malformed(sentence))
    }
    offset += units.count * 2
    return Array(text.utf8)
  }

  /// The line, from 1, of a byte of the file.
  private func line(at end: Int) throws -> Int {
    var line = 1
    for start in stride(from: 0, to: end, by: Self.largest) {
      let bytes = try stream.source.bytes(at: start, count: min(Self.largest, end - start))
      line += bytes.count { $0 == 0x0A }
    }
    return line
  }
}
