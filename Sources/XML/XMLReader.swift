internal import CXML

/// Reads XML one element after another, so that a long file needs no more memory than its longest entry.
///
/// ```swift
/// let reader = try XMLReader(bytes)
/// while let start = try reader.nextStart() {
///   if start.name == "entry" { use(try reader.whole(start)) }
/// }
/// ```
///
/// No network, no DTD and no entity but XML's own five: a file that declares entities is refused.
@safe
public final class XMLReader {
  // SAFETY: both are made in `init`, used by this class alone and freed in `deinit`; the bytes outlive the
  // reader, which reads from them in place.
  private let reader: xmlTextReaderPtr
  private let bytes: UnsafeMutableBufferPointer<CChar>

  /// Opens `bytes`, which are UTF-8 whatever the file says of itself.
  ///
  /// - Throws: `XMLError` when there is no memory.
  public init(_ bytes: [UInt8]) throws(XMLError) {
    guard bytes.count < Int(Int32.max) else {
      throw XMLError(.malformed("it is longer than 2 GiB"), line: 1)
    }
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(bytes.count, 1))
    // SAFETY: the copy has room for every byte, and CChar and UInt8 have one layout.
    for (place, byte) in bytes.enumerated() { unsafe copy[place] = CChar(bitPattern: byte) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
    let opened = unsafe xmlReaderForMemory(
      copy.baseAddress,
      Int32(clamping: bytes.count),
      nil,
      "UTF-8",
      Int32(options)
    )
    guard let opened = unsafe opened else {
      unsafe copy.deallocate()
      throw XMLError(.noReader, line: 1)
    }
    unsafe self.reader = unsafe opened
    unsafe self.bytes = unsafe copy
  }

  deinit {
    // SAFETY: the reader goes before the bytes it reads from.
    unsafe xmlFreeTextReader(reader)
    unsafe bytes.deallocate()
  }

  /// The next start tag, without what stands in it, or `nil` at the end of the file.
  ///
  /// - Throws: `XMLError` where the file is broken or declares entities.
  public func nextStart() throws(XMLError) -> XMLElement? {
    while let type = try step() {
      if type == XML_READER_TYPE_ELEMENT { return start() }
    }
    return nil
  }

  /// The element whose start tag was read last, with all that it holds.
  ///
  /// - Throws: `XMLError` where the file is broken or names an unknown entity.
  /// - Complexity: O(n) in the element.
  public func whole(_ start: XMLElement) throws(XMLError) -> XMLElement {
    guard !isEmptyElement else { return start }
    var open = [start]
    while let type = try step() {
      switch type {
      case XML_READER_TYPE_ELEMENT:
        let isEmpty = isEmptyElement
        let child = self.start()
        if isEmpty {
          open[open.count - 1].content.append(.element(child))
        } else {
          open.append(child)
        }
      case XML_READER_TYPE_END_ELEMENT:
        let closed = open.removeLast()
        if open.isEmpty { return closed }
        open[open.count - 1].content.append(.element(closed))
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
        XML_READER_TYPE_WHITESPACE:
        open[open.count - 1].content.append(.text(value))
      default: break
      }
    }
    return start
  }

  /// Goes one node on and refuses what is not read.
  private func step() throws(XMLError) -> xmlReaderTypes? {
    // SAFETY: the reader is open; what it hands out is copied before the next step.
    xmlResetLastError()
    let result = unsafe xmlTextReaderRead(reader)
    guard result == 1 else {
      if result == 0 { return nil }
      throw lastError
    }
    let type = xmlReaderTypes(UInt32(bitPattern: unsafe xmlTextReaderNodeType(reader)))
    if type == XML_READER_TYPE_DOCUMENT_TYPE, declaresEntities {
      throw XMLError(.declaresEntities, line: line)
    }
    if type == XML_READER_TYPE_ENTITY_REFERENCE {
      let name = unsafe Self.text(xmlTextReaderConstName(reader))
      throw XMLError(
        .unknownEntity(name),
        line: unsafe Int(xmlTextReaderGetParserLineNumber(reader))
      )
    }
    return type
  }

  private var lastError: XMLError {
    // SAFETY: the last error lives until the next call of the library on this thread.
    guard let error = unsafe xmlGetLastError() else {
      return XMLError(.malformed("it cannot be read"), line: 1)
    }
    // A bomb may go off within the parser before its DOCTYPE is handed out.
    let line = unsafe Int(error.pointee.line)
    let code = unsafe UInt32(bitPattern: error.pointee.code)
    if code == XML_ERR_ENTITY_LOOP.rawValue || code == XML_ERR_ENTITY_IS_EXTERNAL.rawValue {
      return XMLError(.declaresEntities, line: line)
    }
    let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    let end = message.lastIndex { !$0.isWhitespace }
    return XMLError(
      .malformed(end.map { String(message[...$0]) } ?? "it cannot be read"),
      line: line,
      column: unsafe Int(error.pointee.int2)
    )
  }

  private func start() -> XMLElement {
    // SAFETY: every string the reader hands out is copied at once.
    let name = unsafe Self.text(xmlTextReaderConstLocalName(reader))
    let namespace = unsafe Self.text(xmlTextReaderConstNamespaceUri(reader))
    let line = self.line
    var attributes = XMLAttributes()
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes.set(unsafe Self.text(xmlTextReaderConstName(reader)), to: value)
    }
    _ = unsafe xmlTextReaderMoveToElement(reader)
    return XMLElement(name: name, namespace: namespace, attributes: attributes, line: line)
  }

  private var isEmptyElement: Bool {
    // SAFETY: the reader is open.
    unsafe xmlTextReaderIsEmptyElement(reader) == 1
  }

  private var value: String {
    // SAFETY: the value is copied at once.
    unsafe Self.text(xmlTextReaderConstValue(reader))
  }

  /// The line of the node read last; the parser itself may be further on.
  private var line: Int {
    // SAFETY: the node belongs to the reader and is only looked at.
    guard let node = unsafe xmlTextReaderCurrentNode(reader) else { return 1 }
    return max(1, unsafe xmlGetLineNo(node))
  }

  private var declaresEntities: Bool {
    // SAFETY: the node is a DOCTYPE; its declarations are a list that belongs to the reader.
    var declaration = unsafe xmlTextReaderCurrentNode(reader)?.pointee.children
    while let node = unsafe declaration {
      if unsafe node.pointee.type == XML_ENTITY_DECL { return true }
      unsafe declaration = unsafe node.pointee.next
    }
    return false
  }

  private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    // SAFETY: the library's strings are NUL-terminated UTF-8.
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
