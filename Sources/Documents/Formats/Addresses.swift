import SourceText

/// Web and e-mail addresses in running text, which are not prose.
public enum Addresses {
  /// Whether `text` holds an address, so that it is never read as a whole.
  ///
  /// - Complexity: O(n) in the bytes.
  public static func stand(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return !find(in: bytes, within: TextSpan(start: 0, end: bytes.count)).isEmpty
  }

  /// The addresses in `span`, ascending.
  ///
  /// A web address begins with `http://`, `https://`, `ftp://` or `www.` and runs to white space, a
  /// quotation mark or a bracket it did not open; a full stop or a comma at its end is not in it.
  /// Letters of any script are: `https://ru.wikipedia.org/wiki/Ким_Чен_Ын` is one address, at the
  /// price of a Korean particle that follows an address without a space.
  ///
  /// - Complexity: O(n) in the bytes of `span`.
  static func find(in bytes: [UInt8], within span: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var floor = span.start
    var index = span.start
    while index < span.end {
      let address: TextSpan? =
        switch bytes[index] {
        case UInt8(ascii: ":"): web(at: index, in: bytes, floor: floor, limit: span.end)
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
          worldWideWeb(at: index, in: bytes, floor: floor, limit: span.end)
        case UInt8(ascii: "@"): mail(at: index, in: bytes, floor: floor, limit: span.end)
        default: nil
        }
      if let address {
        found.append(address)
        floor = address.end
        index = address.end
      } else {
        index += 1
      }
    }
    return found
  }

  private static let schemes: [String] = ["http", "https", "ftp"]

  private static func web(
    at colon: Int,
    in bytes: [UInt8],
    floor: Int,
    limit: Int
  ) -> TextSpan? {
    guard bytes.has("://", at: colon, before: limit) else { return nil }
    for scheme in schemes {
      let start = colon - scheme.utf8.count
      guard start >= floor, bytes.has(scheme, at: start, before: limit) else { continue }
      if start > floor, bytes[start - 1].isASCIIAlphanumeric { continue }
      let end = webEnd(from: colon + 3, in: bytes, limit: limit)
      return end > colon + 3 ? TextSpan(start: start, end: end) : nil
    }
    return nil
  }

  private static func worldWideWeb(
    at start: Int,
    in bytes: [UInt8],
    floor: Int,
    limit: Int
  ) -> TextSpan? {
    guard bytes.has("www.", at: start, before: limit) else { return nil }
    if start > floor, bytes[start - 1].isASCIIAlphanumeric { return nil }
    let end = webEnd(from: start + 4, in: bytes, limit: limit)
    return end > start + 4 ? TextSpan(start: start, end: end) : nil
  }

  private static func webEnd(from start: Int, in bytes: [UInt8], limit: Int) -> Int {
    var end = start
    var index = start
    var depth = 0
    while index < limit {
      let (scalar, length) = bytes.scalar(at: index)
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth < 0 { return end }
      case "<", ">", "\"", "`", "“", "”", "„", "«", "»", "‘", "’", "「", "」", "『", "』", "《", "》",
        "\u{FFFC}":
        return end
      default:
        if scalar.value <= 0x20 || scalar.properties.isWhitespace { return end }
      }
      index += length
      if !trailing.contains(scalar) { end = index }
    }
    return end
  }

  /// What may follow an address in a sentence and is not taken for its end.
  private static let trailing: Set<Unicode.Scalar> = [
    ".", ",", ";", ":", "!", "?", "'", "*", "_", "~", "…", "。", "、", "，",
  ]

  /// - Source: a cut of RFC 5321, section 4.1.2: no quoted local parts, no address literals.
  private static func mail(at sign: Int, in bytes: [UInt8], floor: Int, limit: Int) -> TextSpan? {
    var start = sign
    while start > floor, isLocalPart(bytes[start - 1]) { start -= 1 }
    while start < sign, !bytes[start].isASCIIAlphanumeric { start += 1 }
    var end = sign + 1
    var dots = 0
    for index in (sign + 1)..<limit {
      let byte = bytes[index]
      if byte.isASCIIAlphanumeric {
        if bytes[index - 1] == UInt8(ascii: ".") { dots += 1 }
        end = index + 1
      } else if byte != UInt8(ascii: "-") && (byte != UInt8(ascii: ".") || end < index) {
        break
      }
    }
    return start < sign && dots > 0 ? TextSpan(start: start, end: end) : nil
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric
      || [".", "_", "%", "+", "-"].contains { byte == UInt8(ascii: $0) }
  }
}
