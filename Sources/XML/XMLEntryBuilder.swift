internal import CXML

/// Makes elements of what libxml2's parser reports.
///
/// - Source: libxml2's SAX2 interface: names and namespaces are unique in the parser's dictionary, so that their
///   addresses tell them apart; attributes come as five pointers each.
@safe
final class XMLEntryBuilder {
  /// Why the file is not read on.
  private(set) var refusal: XMLError?
  // SAFETY: set by the reader that owns both, before anything is parsed.
  var parser: xmlParserCtxtPtr?
  private let entries: Set<String>
  private var ready: [XMLElement] = []
  private var open: [XMLElement] = []
  private var names: [UInt: String] = [:]
  /// The bytes of the text since the last tag.
  private var pending: [UInt8] = []
  /// Whether each of the open elements has text, and not only elements.
  private var isMixed: [Bool] = []
  private var documentTypeLine = 1

  init(entries: Set<String>) { self.entries = entries }

  /// The elements that were made since it was last asked.
  func take() -> [XMLElement] {
    defer { ready = [] }
    return ready
  }

  /// What the parser calls; the context is always a builder.
  static func handler() -> xmlSAXHandler {
    // SAFETY: each function is called by the parser while the builder lives, with pointers that are valid for
    // the call; all that is kept is copied.
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { context, name, prefix, uri, _, _, count, _, attributes in
      unsafe XMLEntryBuilder.at(context).start(name, prefix, uri, Int(count), attributes)
    }
    unsafe handler.endElementNs = { context, _, _, _ in unsafe XMLEntryBuilder.at(context).end() }
    unsafe handler.characters = { context, text, count in
      unsafe XMLEntryBuilder.at(context).add(text, Int(count))
    }
    unsafe handler.ignorableWhitespace = unsafe handler.characters
    unsafe handler.cdataBlock = unsafe handler.characters
    unsafe handler.internalSubset = { context, _, _, _ in
      let builder = unsafe XMLEntryBuilder.at(context)
      builder.documentTypeLine = builder.line
    }
    unsafe handler.entityDecl = { context, _, _, _, _, _ in
      let builder = unsafe XMLEntryBuilder.at(context)
      builder.refuse(.declaresEntities, line: builder.documentTypeLine)
    }
    unsafe handler.reference = { context, name in
      let builder = unsafe XMLEntryBuilder.at(context)
      builder.refuse(.unknownEntity(unsafe builder.name(name)), line: builder.line)
    }
    return unsafe handler
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> XMLEntryBuilder {
    guard let context = unsafe context else { preconditionFailure("the parser has no builder") }
    // SAFETY: the reader passes its builder and keeps it.
    return unsafe Unmanaged<XMLEntryBuilder>.fromOpaque(context).takeUnretainedValue()
  }

  private func refuse(_ fault: XMLError.Fault, line: Int) {
    guard refusal == nil else { return }
    refusal = XMLError(fault, line: line)
    // SAFETY: the parser is the one that is calling.
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  private var line: Int {
    // SAFETY: the input belongs to the parser that is calling, and is only looked at.
    guard let input = unsafe parser?.pointee.input else { return 1 }
    return unsafe Int(input.pointee.line)
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    _ count: Int,
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    closeText()
    var attributes = XMLAttributes()
    if count > 0, let pointers = unsafe pointers {
      for place in stride(from: 0, to: count * 5, by: 5) {
        // SAFETY: there are `count` times five pointers: name, prefix, namespace, start and end of the value.
        guard let start = unsafe pointers[place + 3], let end = unsafe pointers[place + 4] else {
          continue
        }
        let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
        let local = unsafe self.name(pointers[place])
        let written = unsafe pointers[place + 1].map { unsafe prefixed(local, by: $0) }
        attributes.set(written ?? local, to: unsafe String(decoding: value, as: UTF8.self))
      }
    }
    let element = XMLElement(
      name: unsafe self.name(name),
      namespace: unsafe self.name(uri),
      attributes: attributes,
      line: line
    )
    if open.isEmpty, !entries.contains(element.name) {
      ready.append(element)
    } else {
      open.append(element)
      isMixed.append(false)
    }
  }

  private func end() {
    closeText()
    guard let closed = open.popLast() else { return }
    isMixed.removeLast()
    if open.isEmpty {
      ready.append(closed)
    } else {
      open[open.count - 1].content.append(.element(closed))
    }
  }

  private func add(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard !open.isEmpty else { return }
    // SAFETY: the parser reports `count` bytes of UTF-8, which it has checked.
    unsafe pending.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
  }

  /// Puts the text since the last tag into the element that is open; a line break with nothing but space around
  /// it is layout in an element that has no text, and is dropped.
  private func closeText() {
    guard !pending.isEmpty, let isMixed = isMixed.last else { return }
    defer { pending.removeAll(keepingCapacity: true) }
    guard isMixed || !isLayout else { return }
    self.isMixed[open.count - 1] = true
    open[open.count - 1].content.append(.text(String(decoding: pending, as: UTF8.self)))
  }

  private var isLayout: Bool {
    var hasBreak = false
    for byte in pending {
      switch byte {
      case 0x0A, 0x0D: hasBreak = true
      case 0x20, 0x09: break
      default: return false
      }
    }
    return hasBreak
  }

  private func prefixed(_ name: String, by prefix: UnsafePointer<xmlChar>) -> String {
    let prefix = unsafe self.name(prefix)
    if prefix == "xml" {
      if name == "lang" { return "xml:lang" }
      if name == "id" { return "xml:id" }
    }
    return "\(prefix):\(name)"
  }

  private func name(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    let key = UInt(bitPattern: pointer)
    if let known = names[key] { return known }
    let name = unsafe String(cString: pointer)
    names[key] = name
    return name
  }
}
