/// A value of JSON.
///
/// A reader of our own, because a broken file is to be named by line and column and the libraries at hand need
/// Foundation, which a short command does not load.
///
/// - Source: RFC 8259.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members, in order.
  case object([Member])

  /// A named value of an object.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
    let line: Int
  }

  /// The value of the last member with this name, as most readers take it.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The text of a string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements of an array.
  var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// `text` as a JSON string with its quotes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
