internal import CXML

/// Records what libxml2's parser reports, in trees of some thousand nodes.
///
/// The parser calls it through a pointer and not as an object: it does so for each tag and each text.
///
/// - Source: libxml2's SAX2 interface: names and namespaces are unique in the parser's dictionary, so that their
///   addresses tell them apart; attributes come as five pointers each.
@safe
struct XMLRecorder {
  /// Trees are handed out when they have as many nodes, at the end of an entry.
  private static let treeSize = 2048
  private static let mostNames = 256

  /// Why the file is not read on.
  private(set) var refusal: XMLError?
  // SAFETY: set by the owner of both, before anything is parsed.
  var parser: xmlParserCtxtPtr?
  private let entries: Set<String>
  private var tree: XMLTreeBuilder
  private var places = XMLNamePlaces()
  private var ready: [XMLTree] = []
  private var documentTypeLine = 1

  init(entries: Set<String>, names: [String]) {
    self.entries = entries
    tree = XMLTreeBuilder(known: names)
  }

  /// The elements that were closed since it was last asked; `isLast` when no more will be.
  mutating func take(isLast: Bool) -> [XMLTree] {
    if isLast { tree.dropOpen() }
    if tree.count > 0, !tree.isOpen { seal() }
    defer { ready = [] }
    return ready
  }

  private mutating func seal() {
    ready.append(tree.take())
    if tree.nameCount > Self.mostNames {
      tree.forgetNames()
      places = XMLNamePlaces()
    }
  }

  /// What the parser calls; the context is always a recorder.
  static func handler() -> xmlSAXHandler {
    // SAFETY: each function is called by the parser while the recorder lives, with pointers that are valid for
    // the call; all that is kept is copied.
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { context, name, prefix, uri, _, _, count, _, attributes in
      unsafe XMLRecorder.at(context).pointee.start(name, uri, Int(count), attributes)
    }
    unsafe handler.endElementNs = { context, _, _, _ in unsafe XMLRecorder.at(context).pointee.end()
    }
    unsafe handler.characters = { context, text, count in
      unsafe XMLRecorder.at(context).pointee.add(
        UnsafeBufferPointer(start: text, count: Int(count))
      )
    }
    unsafe handler.ignorableWhitespace = unsafe handler.characters
    unsafe handler.cdataBlock = unsafe handler.characters
    unsafe handler.internalSubset = { context, _, _, _ in
      let recorder = unsafe XMLRecorder.at(context)
      unsafe recorder.pointee.documentTypeLine = unsafe recorder.pointee.line
    }
    unsafe handler.entityDecl = { context, _, _, _, _, _ in
      let recorder = unsafe XMLRecorder.at(context)
      unsafe recorder.pointee.refuse(.declaresEntities, line: recorder.pointee.documentTypeLine)
    }
    unsafe handler.reference = { context, name in
      let recorder = unsafe XMLRecorder.at(context)
      let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
      unsafe recorder.pointee.refuse(.unknownEntity(name), line: recorder.pointee.line)
    }
    return unsafe handler
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLRecorder> {
    guard let context = unsafe context else { preconditionFailure("the parser has no recorder") }
    // SAFETY: the owner of the parser passes its recorder and keeps it.
    return unsafe context.assumingMemoryBound(to: XMLRecorder.self)
  }

  private mutating func refuse(_ fault: XMLError.Fault, line: Int) {
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

  private mutating func start(
    _ name: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    _ count: Int,
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard !tree.isFull else { return refuse(.tooLong, line: line) }
    let isOutside = !tree.isOpen
    let name = unsafe self.name(name)
    tree.begin(
      name: name,
      namespace: unsafe uri == nil ? 0 : self.name(uri),
      line: UInt32(clamping: line)
    )
    if count > 0, let pointers = unsafe pointers {
      for place in stride(from: 0, to: count * 5, by: 5) {
        // SAFETY: there are `count` times five pointers: name, prefix, namespace, start and end of the value.
        guard let start = unsafe pointers[place + 3], let end = unsafe pointers[place + 4] else {
          continue
        }
        let attribute = unsafe self.name(pointers[place], prefix: pointers[place + 1])
        unsafe tree.add(
          attribute: attribute,
          UnsafeBufferPointer(start: start, count: end - start)
        )
      }
    }
    if isOutside, !entries.contains(tree.name(name)) { end() }
  }

  private mutating func end() {
    guard tree.isOpen else { return }
    tree.end()
    if !tree.isOpen, tree.count >= Self.treeSize { seal() }
  }

  private mutating func add(_ text: UnsafeBufferPointer<xmlChar>) {
    guard tree.isOpen else { return }
    guard !tree.isFull else { return refuse(.tooLong, line: line) }
    // SAFETY: the parser reports UTF-8, which it has checked.
    unsafe tree.add(text: text)
  }

  private mutating func name(
    _ name: UnsafePointer<xmlChar>?,
    prefix: UnsafePointer<xmlChar>? = nil
  ) -> Int32 {
    let key = XMLNamePlaces.Key(
      name: UInt(bitPattern: name),
      prefix: UInt(bitPattern: prefix)
    )
    if let known = places.find(key) { return known }
    // SAFETY: the parser's names are NUL-terminated UTF-8.
    let local = unsafe name.map { unsafe String(cString: $0) } ?? ""
    let written = unsafe prefix.map { unsafe String(cString: $0) + ":" } ?? ""
    let place = tree.add(name: written + local)
    places.put(key, at: place)
    return place
  }
}
