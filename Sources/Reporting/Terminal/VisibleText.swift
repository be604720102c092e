internal import ICU

/// Text made fit to show: what a terminal or a page would obey, or hide, is spelled out as `<U+200B>`.
enum VisibleText {
  /// What is spelled out.
  enum Level {
    /// What would move the cursor, turn the text round or end the line.
    case controls
    /// That, and what takes no room: where a name is quoted, a hidden character may be the fault.
    case invisibles
  }

  /// `text` on one line: a line end or a tab with the blanks around it reads as one space.
  static func line(_ text: String) -> String {
    var result = ""
    var pending = ""
    var isBroken = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ":
        pending += " "
        continue
      case "\n", "\r", "\t":
        isBroken = true
        continue
      default: break
      }
      result += isBroken ? " " : pending
      pending = ""
      isBroken = false
      append(scalar, level: .invisibles, to: &result)
    }
    return result + (isBroken ? " " : pending)
  }

  /// `text` with everything spelled out, line ends and tabs too: for the name of a file.
  static func name(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, level: .invisibles, to: &result) }
    return result
  }

  /// `text` of several lines: every line end becomes LF, tabs stay.
  static func lines(_ text: String, level: Level = .controls) -> String {
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": result += "\n"
      case "\n": if !isAfterReturn { result += "\n" }
      case "\t": result += "\t"
      default: append(scalar, level: level, to: &result)
      }
      isAfterReturn = scalar == "\r"
    }
    return result
  }

  /// How `scalar` is spelled out.
  static func spelledOut(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + ">"
  }

  /// Whether `scalar` is to be spelled out.
  static func isToBeSpelledOut(_ scalar: Unicode.Scalar, level: Level) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x400...0x52F, 0xAC00...0xD7A3: return false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB: return true
    // Variation selectors only choose a picture.
    case 0xFE00...0xFE0F: return false
    default: break
    }
    if CharacterProperties.isBidiControl(scalar) { return true }
    return level == .invisibles && CharacterProperties.isDefaultIgnorable(scalar)
  }

  private static func append(_ scalar: Unicode.Scalar, level: Level, to text: inout String) {
    if isToBeSpelledOut(scalar, level: level) {
      text += spelledOut(scalar)
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}
