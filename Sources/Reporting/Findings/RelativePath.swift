/// The path of a file as a tool of another kind wants it.
enum RelativePath {
  /// `path` without `./` before it.
  static func withoutDot(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./"), rest.count > 2 { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return String(rest)
  }

  /// `path` as a URI reference, percent-encoded; an absolute one as a `file` URI.
  ///
  /// - Source: RFC 3986, section 2.3 for what need not be encoded, and 4.2 for the colon.
  static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in withoutDot(path).utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += hex.utf8.count < 2 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return result
  }
}
