internal import CXML

/// Reads a file of many entries in pieces: what stands around them tag by tag, and each entry as a whole.
///
/// ```swift
/// let reader = try XMLEntryReader(entries: ["conceptEntry"]) { try pieces.next() }
/// while let element = try reader.next() {
///   if element.name == "conceptEntry" { use(element) }
/// }
/// ```
///
/// A long file needs no more memory than a piece of it and the entries that end in that piece. As with
/// `XMLReader` there is no network, no DTD and no entity but XML's own five.
@safe
public final class XMLEntryReader {
  /// Hands over the next bytes of the file, which may end anywhere; none at the end.
  public typealias Source = () throws -> [UInt8]?

  // SAFETY: made in `init`, used by this class alone and freed in `deinit`.
  private let parser: xmlParserCtxtPtr
  private let source: Source
  private let builder: XMLEntryBuilder
  private var ready: ArraySlice<XMLElement> = []
  private var fault: XMLError?
  private var isAtEnd = false

  /// Opens a file that `source` hands over in UTF-8, whatever the file says of itself.
  ///
  /// - Parameter entries: the names of the elements that are wanted as a whole.
  /// - Throws: `XMLError` when there is no memory.
  public init(entries: Set<String>, from source: @escaping Source) throws(XMLError) {
    let builder = XMLEntryBuilder(entries: entries)
    var handler = unsafe XMLEntryBuilder.handler()
    // SAFETY: the parser copies the handler; the builder lives as long as this class, which frees the parser.
    let made = unsafe xmlCreatePushParserCtxt(
      &handler,
      Unmanaged.passUnretained(builder).toOpaque(),
      nil,
      0,
      nil
    )
    guard let parser = unsafe made else { throw XMLError(.noReader, line: 1) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
      // Else `&amp;` in an attribute comes as `&#38;`; no entity is ever declared that could be replaced.
      | XML_PARSE_NOENT.rawValue
    unsafe xmlCtxtResetPush(parser, nil, 0, nil, "UTF-8")
    unsafe xmlCtxtUseOptions(parser, Int32(options))
    unsafe self.parser = unsafe parser
    self.source = source
    self.builder = builder
    unsafe builder.parser = unsafe parser
  }

  deinit {
    // SAFETY: without handlers for a tree there is no document to free beside the parser.
    unsafe xmlFreeParserCtxt(parser)
  }

  /// The next element: whole if it is an entry, else its start tag alone; `nil` at the end of the file.
  ///
  /// - Throws: `XMLError` where the file is broken or declares entities, and what the source throws.
  public func next() throws -> XMLElement? {
    while ready.isEmpty {
      if let fault { throw fault }
      if isAtEnd { return nil }
      try parseMore()
    }
    return ready.removeFirst()
  }

  private func parseMore() throws {
    let piece = try source()
    isAtEnd = piece == nil
    xmlResetLastError()
    let bytes = piece ?? []
    // SAFETY: the bytes are only read during the call, and CChar and UInt8 have one layout.
    let status = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress
      return unsafe xmlParseChunk(parser, start, Int32(buffer.count), isAtEnd ? 1 : 0)
    }
    ready = builder.take()[...]
    if let refused = builder.refusal {
      fault = refused
    } else if status != 0, unsafe parser.pointee.wellFormed == 0 {
      fault = lastError
    }
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
