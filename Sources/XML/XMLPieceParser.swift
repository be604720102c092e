internal import CXML

/// Parses a file piece by piece into trees.
// SAFETY: its owners parse one piece at a time, on whatever thread, and each after the one before it.
@safe
final class XMLPieceParser: @unchecked Sendable {
  /// What came of a piece.
  struct Parsed: Sendable {
    /// The elements that end in the piece.
    var trees: [XMLTree] = []
    /// Why nothing comes after them; none where something may, or where the file is at its end.
    var fault: (any Error)?
    /// Whether nothing comes after them.
    var isLast = false
  }

  // SAFETY: both are made in `init`, used by this class alone and freed in `deinit`.
  private let parser: xmlParserCtxtPtr
  private let recorder: UnsafeMutablePointer<XMLRecorder>
  private var isDone = false

  init(entries: Set<String>, names: [String] = []) throws(XMLError) {
    var handler = unsafe XMLRecorder.handler()
    let recorder = UnsafeMutablePointer<XMLRecorder>.allocate(capacity: 1)
    unsafe recorder.initialize(to: XMLRecorder(entries: entries, names: names))
    // SAFETY: the parser copies the handler; the recorder lives as long as this class, which frees the parser.
    let made = unsafe xmlCreatePushParserCtxt(&handler, recorder, nil, 0, nil)
    guard let parser = unsafe made else {
      unsafe recorder.deinitialize(count: 1)
      unsafe recorder.deallocate()
      throw XMLError(.noReader, line: 1)
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
      // Else `&amp;` in an attribute comes as `&#38;`; no entity is ever declared that could be replaced.
      | XML_PARSE_NOENT.rawValue
    unsafe xmlCtxtUseOptions(parser, Int32(options))
    // The text is UTF-8 whatever its first bytes look like; a parser that is told so by name converts each piece.
    unsafe parser.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    unsafe self.parser = unsafe parser
    unsafe self.recorder = unsafe recorder
    unsafe recorder.pointee.parser = unsafe parser
  }

  deinit {
    // SAFETY: without handlers for a tree there is no document to free beside the parser.
    unsafe xmlFreeParserCtxt(parser)
    unsafe recorder.deinitialize(count: 1)
    unsafe recorder.deallocate()
  }

  /// Parses the next piece; none is the end of the file, and an error that it cannot be read on.
  ///
  /// Nothing comes of pieces after the last, and of those after a fault.
  func parse(_ piece: Result<[UInt8]?, any Error>) -> Parsed {
    var parsed = Parsed()
    if isDone { return Parsed(isLast: true) }
    defer { isDone = parsed.isLast }
    switch piece {
    case .success(let bytes):
      parsed.fault = fault(in: bytes ?? [], isLast: bytes == nil)
      parsed.isLast = bytes == nil || parsed.fault != nil
    case .failure(let error):
      parsed.fault = error
      parsed.isLast = true
    }
    // SAFETY: nothing is parsed now.
    parsed.trees = unsafe recorder.pointee.take(isLast: parsed.isLast)
    return parsed
  }

  private func fault(in bytes: [UInt8], isLast: Bool) -> XMLError? {
    xmlResetLastError()
    // SAFETY: the bytes are only read during the call, and CChar and UInt8 have one layout.
    let status = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress
      return unsafe xmlParseChunk(parser, start, Int32(buffer.count), isLast ? 1 : 0)
    }
    if let refusal = unsafe recorder.pointee.refusal { return refusal }
    let isBroken = unsafe parser.pointee.wellFormed == 0
    return status != 0 && isBroken ? lastError : nil
  }

  private var lastError: XMLError {
    // SAFETY: the error belongs to the parser; its text is copied at once.
    guard let error = unsafe xmlCtxtGetLastError(UnsafeMutableRawPointer(parser)) else {
      return XMLError(.malformed("it cannot be read"), line: 1)
    }
    let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    let end = message.lastIndex { !$0.isWhitespace }
    return XMLError(
      .malformed(end.map { String(message[...$0]) } ?? "it cannot be read"),
      line: unsafe Int(error.pointee.line),
      column: unsafe Int(error.pointee.int2)
    )
  }
}
