/// A file to read, brought into UTF-8.
public struct ExchangeInput: Sendable {
  /// The name of the file.
  public let path: String
  /// The name of the glossary.
  public let name: String
  /// The text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// What the reader is told beside the file.
  public let options: ExchangeOptions
  /// What was sniffed of the bytes, in words: `UTF-16LE with a byte order mark`.
  public let encoding: String

  /// Takes the bytes of a file, in UTF-8 or UTF-16, told by the byte order mark or by its zeros.
  ///
  /// - Throws: `GlossaryFileError` where the bytes are in neither.
  /// - Complexity: O(n).
  public init(
    name: String,
    path: String,
    bytes: [UInt8],
    options: ExchangeOptions = ExchangeOptions()
  ) throws(GlossaryFileError) {
    let text = try TextEncoding.utf8(of: bytes, path: path)
    self.name = name
    self.path = path
    self.bytes = text.bytes
    self.encoding = text.encoding
    self.options = options
  }
}
