/// Text as it stands in a page.
enum HTMLText {
  /// `text` between tags: markup escaped, line ends as LF, control characters spelled out in a frame.
  static func content(_ text: String, level: VisibleText.Level = .controls) -> String {
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t": result += "\t"
      case "\r": result += "\n"
      case "\n": if !isAfterReturn { result += "\n" }
      default:
        if VisibleText.isToBeSpelledOut(scalar, level: level) {
          let name = VisibleText.spelledOut(scalar).dropFirst().dropLast()
          result += "<span class=\"hidden-character\" translate=\"no\">\(name)</span>"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
      isAfterReturn = scalar == "\r"
    }
    return result
  }

  /// `text` on one line, in the quotation marks of an attribute.
  static func attribute(_ text: String) -> String {
    var result = "\""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The anchor of a concept: its id, with what a fragment may not hold written as `_` and hexadecimal.
  static func anchor(ofConcept id: String) -> String {
    var result = "concept-"
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": result.unicodeScalars.append(scalar)
      default: result += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return result
  }
}
