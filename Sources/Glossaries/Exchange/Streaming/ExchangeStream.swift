/// A file that is read in pieces, so that it may be larger than the memory.
public struct ExchangeStream: Sendable {
  /// The name of the file.
  public let path: String
  /// The name of the glossary.
  public let name: String
  /// What was sniffed of the bytes, in words: `UTF-16LE with a byte order mark`.
  public let encoding: String
  /// What the reader is told beside the file.
  public let options: ExchangeOptions
  /// Whether the file is an archive, whose bytes are no text.
  public let isArchive: Bool
  let source: any ByteSource
  let form: TextForm

  /// How the text is written in bytes.
  enum TextForm: Hashable, Sendable {
    /// From an offset, behind a byte order mark.
    case utf8(from: Int)
    /// The place in a unit of the byte that counts less is `low`.
    case utf16(from: Int, low: Int)
  }

  /// Takes a file in UTF-8 or UTF-16, told by the byte order mark or by its zeros, or in the encoding that a
  /// declaration of XML names; the last is brought into memory.
  ///
  /// - Throws: what `source` throws.
  public init(
    name: String,
    path: String,
    source: any ByteSource,
    options: ExchangeOptions = ExchangeOptions()
  ) throws {
    let head = try source.bytes(at: 0, count: XMLDeclaration.longest)
    isArchive = TextEncoding.isArchive(head)
    if XMLDeclaration.encoding(in: head) != nil {
      // What is in an encoding of its own is brought into UTF-8 as a whole.
      let bytes = try source.bytes(at: 0, count: source.count)
      let text = try TextEncoding.utf8(of: bytes, path: path)
      (form, encoding) = (.utf8(from: 0), text.encoding)
      self.source = MemorySource(all: text.bytes)
    } else {
      (form, encoding) = Self.form(of: Array(head.prefix(4)))
      self.source = source
    }
    self.name = name
    self.path = path
    self.options = options
  }

  /// Whether a file that begins with these bytes is an archive.
  public static func isArchive(_ head: [UInt8]) -> Bool { TextEncoding.isArchive(head) }

  /// A file that is in memory already.
  init(_ input: ExchangeInput) {
    name = input.name
    path = input.path
    encoding = input.encoding
    options = input.options
    isArchive = input.isArchive
    source = MemorySource(all: input.bytes)
    form = .utf8(from: 0)
  }

  /// How many bytes the file has.
  public var count: Int { source.count }

  /// The text from its beginning, in UTF-8, a piece at a time.
  func pieces() -> TextPieces { TextPieces(self) }

  /// The same file with a text that can be asked for anywhere: UTF-16 is brought into memory for that.
  ///
  /// - Throws: `GlossaryFileError` for broken UTF-16; what the source throws.
  func seekable() throws -> ExchangeStream {
    if case .utf8 = form { return self }
    var text: [UInt8] = []
    let pieces = pieces()
    while let piece = try pieces.next() { text += piece }
    return ExchangeStream(self, inMemory: text)
  }

  private init(_ stream: ExchangeStream, inMemory text: [UInt8]) {
    name = stream.name
    path = stream.path
    encoding = stream.encoding
    options = stream.options
    isArchive = false
    source = MemorySource(all: text)
    form = .utf8(from: 0)
  }

  /// - Source: as `TextEncoding`.
  private static func form(of head: [UInt8]) -> (TextForm, String) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (.utf8(from: 3), "UTF-8 with a byte order mark")
    }
    if head.starts(with: [0xFF, 0xFE]) {
      return (.utf16(from: 2, low: 0), "UTF-16LE with a byte order mark")
    }
    if head.starts(with: [0xFE, 0xFF]) {
      return (.utf16(from: 2, low: 1), "UTF-16BE with a byte order mark")
    }
    if head.count == 4, head[0] != 0, head[1] == 0, head[3] == 0 {
      return (.utf16(from: 0, low: 0), "UTF-16LE without a byte order mark")
    }
    if head.count == 4, head[0] == 0, head[1] != 0, head[2] == 0 {
      return (.utf16(from: 0, low: 1), "UTF-16BE without a byte order mark")
    }
    return (.utf8(from: 0), "UTF-8")
  }
}
