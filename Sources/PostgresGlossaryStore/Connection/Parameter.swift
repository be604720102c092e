/// A value for the server, in the binary form of its type, so that nothing has to be escaped.
///
/// - Source: PostgreSQL documentation, 55.2.3, and the `_send` functions of the types: numbers with the
///   highest byte first, text as its bytes, arrays with a head that tells their shape.
enum Parameter {
  case integer(Int)
  case text(String)
  case optionalText(String?)
  case texts([String])
  case integers([Int])

  /// The bytes; none for NULL.
  var bytes: [UInt8]? {
    switch self {
    case .integer(let value): return Self.bytes(Int64(value))
    case .text(let text): return Array(text.utf8)
    case .optionalText(let text): return text.map { Array($0.utf8) }
    case .texts(let texts): return Self.array(of: 25, texts.map { Array($0.utf8) })
    case .integers(let values): return Self.array(of: 20, values.map { Self.bytes(Int64($0)) })
    }
  }

  /// A number, the highest byte first.
  static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    let width = Number.bitWidth
    return stride(from: width - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: number >> Number($0))
    }
  }

  /// - Parameter type: the number of the elements’ type: 20 for bigint, 25 for text.
  private static func array(of type: Int32, _ elements: [[UInt8]]) -> [UInt8] {
    var bytes = Self.bytes(Int32(1)) + Self.bytes(Int32(0)) + Self.bytes(type)
    bytes += Self.bytes(Int32(elements.count)) + Self.bytes(Int32(1))
    for element in elements {
      bytes += Self.bytes(Int32(element.count))
      bytes += element
    }
    return bytes
  }
}
