/// Reads JSON from UTF-8 bytes, a value at a time, so that a long file needs no more memory than its longest
/// string.
///
/// ```swift
/// var json = JSONReader(bytes)
/// try json.members { json, name in
///   if name == "title" { title = try json.string() } else { try json.skip() }
/// }
/// try json.end()
/// ```
///
/// Values may be nested 100 deep. What throws leaves the reader somewhere in the middle.
///
/// - Source: RFC 8259.
public struct JSONReader {
  /// What sort of value comes next.
  public enum Kind: Hashable, Sendable {
    case null, bool, number, string, array, object
  }

  /// Hands over the next bytes, which may end anywhere; none at the end.
  public typealias Source = () throws -> [UInt8]?

  /// The line of the next byte, from 1.
  public private(set) var line = 1

  var bytes: [UInt8]
  var index = 0
  private let source: Source?
  private var isAtEnd: Bool
  private var depth = 0
  /// Where the line begins in `bytes`, and how many scalars of it came before them.
  private var lineStart = 0
  private var column = 0

  /// Reads `bytes`.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.source = nil
    self.isAtEnd = true
  }

  /// Reads what `source` hands over.
  public init(_ source: @escaping Source) {
    self.bytes = []
    self.source = source
    self.isAtEnd = false
  }

  /// The sort of the next value.
  ///
  /// - Throws: `JSONError` where no value stands.
  public mutating func kind() throws -> Kind {
    guard let byte = try mark() else { throw error("the file ends where a value should stand") }
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: throw error("a value should stand here")
    }
  }

  /// Reads an object: `read` is given each name and must read the value.
  public mutating func members(_ read: (inout JSONReader, String) throws -> Void) throws {
    try enter(UInt8(ascii: "{"), "an object should stand here")
    if try !take(UInt8(ascii: "}")) {
      repeat {
        guard try mark() == UInt8(ascii: "\"") else {
          throw error("a name in double quotes should stand here")
        }
        let name = try string()
        guard try take(UInt8(ascii: ":")) else { throw error("a colon should stand here") }
        try read(&self, name)
      } while try take(UInt8(ascii: ","))
      guard try take(UInt8(ascii: "}")) else {
        throw error("a comma or a closing brace should stand here")
      }
    }
    depth -= 1
  }

  /// Reads an array: `read` must read an element.
  public mutating func elements(_ read: (inout JSONReader) throws -> Void) throws {
    try enter(UInt8(ascii: "["), "an array should stand here")
    if try !take(UInt8(ascii: "]")) {
      repeat { try read(&self) } while try take(UInt8(ascii: ","))
      guard try take(UInt8(ascii: "]")) else {
        throw error("a comma or a closing bracket should stand here")
      }
    }
    depth -= 1
  }

  /// Reads an array of strings.
  public mutating func strings() throws -> [String] {
    var texts: [String] = []
    try elements { texts.append(try $0.string()) }
    return texts
  }

  /// Passes over a value.
  public mutating func skip() throws {
    switch try kind() {
    case .object: try members { json, _ in try json.skip() }
    case .array: try elements { try $0.skip() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .bool, .null: _ = try word()
    }
  }

  /// Sees to it that nothing follows.
  ///
  /// - Throws: `JSONError` where something does.
  public mutating func end() throws {
    if try mark() != nil { throw error("something follows the value") }
  }

  /// An error at the next byte.
  public func error(_ fault: String) -> JSONError {
    let place = min(max(index, lineStart), bytes.count)
    let passed = bytes[lineStart..<place].count { $0 & 0xC0 != 0x80 }
    return JSONError(fault: fault, line: line, column: column + passed + 1)
  }

  private mutating func enter(_ mark: UInt8, _ fault: String) throws {
    guard try self.mark() == mark else { throw error(fault) }
    guard depth < 100 else { throw error("values are nested more than 100 deep") }
    index += 1
    depth += 1
  }

  /// The next byte that is no white space.
  private mutating func mark() throws -> UInt8? {
    while let byte = try next() {
      switch byte {
      case 0x0A:
        line += 1
        lineStart = index + 1
        column = 0
      case 0x20, 0x09, 0x0D: break
      default: return byte
      }
      index += 1
    }
    return nil
  }

  private mutating func take(_ wanted: UInt8) throws -> Bool {
    guard try mark() == wanted else { return false }
    index += 1
    return true
  }

  /// The byte at `index`, which may lie in what comes next.
  mutating func next() throws -> UInt8? {
    if index < bytes.count { return bytes[index] }
    guard !isAtEnd else { return nil }
    return try refill()
  }

  private mutating func refill() throws -> UInt8? {
    while let source, let more = try source() {
      guard !more.isEmpty else { continue }
      column += bytes[min(lineStart, bytes.count)...].count { $0 & 0xC0 != 0x80 }
      lineStart = 0
      bytes = more
      index = 0
      return more[0]
    }
    isAtEnd = true
    return nil
  }
}
