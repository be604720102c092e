/// A file to read: a text, brought into UTF-8, or an archive as it is.
public struct ExchangeInput: Sendable {
  /// The name of the file.
  public let path: String
  /// The name of the glossary.
  public let name: String
  /// The text in UTF-8, without a byte order mark; the bytes as they are of an archive.
  public let bytes: [UInt8]
  /// What the reader is told beside the file.
  public let options: ExchangeOptions
  /// What was sniffed of the bytes, in words: `UTF-16LE with a byte order mark`.
  public let encoding: String

  /// Takes the bytes of a file, in UTF-8 or UTF-16, told by the byte order mark or by its zeros, or in the
  /// encoding that the options name.
  ///
  /// - Throws: `GlossaryFileError` where the bytes are in neither.
  /// - Complexity: O(n).
  public init(
    name: String,
    path: String,
    bytes: [UInt8],
    options: ExchangeOptions = ExchangeOptions()
  ) throws(GlossaryFileError) {
    let text = try TextEncoding.utf8(of: bytes, as: options.encoding, path: path)
    self.name = name
    self.path = path
    self.bytes = text.bytes
    self.encoding = text.encoding
    self.options = options
  }

  /// Whether the file is an archive, whose bytes are no text.
  public var isArchive: Bool { TextEncoding.isArchive(bytes) }

  /// The same file under another path, by which its errors are told.
  func at(_ path: String) -> ExchangeInput {
    ExchangeInput(name: name, path: path, bytes: [], options: options, encoding: encoding)
  }

  /// The beginning of a stream, in UTF-8 already.
  init(_ stream: ExchangeStream, text: [UInt8]) {
    self.init(
      name: stream.name,
      path: stream.path,
      bytes: text,
      options: stream.options,
      encoding: stream.encoding
    )
  }

  private init(
    name: String,
    path: String,
    bytes: [UInt8],
    options: ExchangeOptions,
    encoding: String
  ) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.options = options
    self.encoding = encoding
  }
}
