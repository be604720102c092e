import SourceText

/// A line of plain text, measured.
struct TextLine {
  /// How wide a text is.
  struct Width {
    /// In columns of a terminal: Hangul and other wide letters take two.
    var columns = 0
    /// In Unicode scalars, as many a program wraps lines.
    var scalars = 0
  }

  /// What the line begins with.
  enum Opening { case lowercase, otherWordPart, bullet, number, dash, other }

  /// The text without quotation prefix, indentation, blanks at the end and line end.
  let content: TextSpan
  /// How many `>` stand before it, as in a reply to a letter.
  let depth: Int
  /// How far it is indented.
  let indentation: Int
  /// The width of the line from its margin to the end of its content.
  let width: Width
  /// The width of its first word.
  let firstWord: Width
  /// Whether it holds more than one word.
  let isParted: Bool
  /// What it begins with.
  let opening: Opening
  /// Whether its last sign ends a sentence, quotation marks and brackets aside.
  let endsSentence: Bool
  /// Whether it ends in a letter and a hyphen, or in a soft hyphen.
  let endsInHyphen: Bool

  /// Whether there is nothing on the line.
  var isBlank: Bool { content.isEmpty }

  /// Measures the line that lies at `span`, its line end not included.
  init(_ span: TextSpan, in bytes: [UInt8]) {
    var start = span.start
    var depth = 0
    var indentation = 0
    while start < span.end {
      if bytes[start] == UInt8(ascii: ">") {
        depth += 1
        indentation = 0
        start += 1
        if start < span.end, bytes[start] == 0x20 { start += 1 }
        continue
      }
      let (scalar, length) = bytes.scalar(at: start)
      guard Self.isBlank(scalar) else { break }
      indentation += scalar == "\t" ? 8 - indentation % 8 : scalar.columns
      start += length
    }
    var end = span.end
    while let last = bytes.scalar(endingAt: end, notBefore: start), Self.isBlank(last) {
      end -= Unicode.UTF8.width(last)
    }
    self.content = TextSpan(start: start, end: end)
    self.depth = depth
    self.indentation = indentation

    var width = Width(columns: indentation, scalars: indentation)
    var firstWord = Width()
    var isParted = false
    var index = start
    while index < end {
      let (scalar, length) = bytes.scalar(at: index)
      if Self.isBlank(scalar) { isParted = true }
      width.columns += scalar.columns
      width.scalars += 1
      if !isParted {
        firstWord.columns += scalar.columns
        firstWord.scalars += 1
      }
      index += length
    }
    self.width = width
    self.firstWord = firstWord
    self.isParted = isParted
    self.opening = Self.opening(of: content, in: bytes)
    self.endsSentence = Self.endsSentence(content, in: bytes)
    self.endsInHyphen = Self.endsInHyphen(content, in: bytes)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{3000}"
  }

  private static func opening(of content: TextSpan, in bytes: [UInt8]) -> Opening {
    guard !content.isEmpty else { return .other }
    let (first, length) = bytes.scalar(at: content.start)
    let next = content.start + length
    let isFollowedByBlank = next < content.end && bytes[next].isBlank
    switch first {
    case "•", "◦", "▪", "●", "○", "■", "□", "◆", "◇", "▶", "△", "▲", "·", "∙", "*", "+", "※":
      return isFollowedByBlank || !first.isASCII ? .bullet : .other
    case "-", "–", "—":
      return isFollowedByBlank ? .dash : .other
    case "0"..."9":
      var index = content.start
      while index < content.end, (0x30...0x39).contains(bytes[index]) { index += 1 }
      let isNumber =
        index + 1 < content.end && index - content.start <= 3 && bytes[index + 1].isBlank
        && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"))
      return isNumber ? .number : .otherWordPart
    default:
      if first.properties.isLowercase { return .lowercase }
      return first.isWordPart ? .otherWordPart : .other
    }
  }

  private static func endsSentence(_ content: TextSpan, in bytes: [UInt8]) -> Bool {
    var end = content.end
    while let last = bytes.scalar(endingAt: end, notBefore: content.start) {
      switch last {
      case ".", "!", "?", "…", "。", "！", "？": return true
      case "\"", "'", "”", "’", "»", "“", ")", "]", "」", "』", "》": end -= Unicode.UTF8.width(last)
      default: return false
      }
    }
    return false
  }

  private static func endsInHyphen(_ content: TextSpan, in bytes: [UInt8]) -> Bool {
    guard let last = bytes.scalar(endingAt: content.end, notBefore: content.start) else {
      return false
    }
    switch last {
    case "\u{AD}": return true
    case "-", "\u{2010}", "\u{2011}":
      let before = content.end - Unicode.UTF8.width(last)
      return bytes.scalar(endingAt: before, notBefore: content.start)?.isWordPart ?? false
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// How many columns the scalar takes in a terminal.
  ///
  /// - Source: a cut of UAX #11, “East Asian Width”, to the ranges of Korean, Chinese and Japanese
  ///   text.
  fileprivate var columns: Int {
    switch value {
    case 0x0300...0x036F, 0x1160...0x11FF, 0x200B...0x200F, 0x00AD, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
