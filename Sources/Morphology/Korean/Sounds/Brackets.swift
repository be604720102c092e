/// Brackets whose content is read over: 김정은(41)은.
enum Brackets {
  private static func closing(_ open: Unicode.Scalar) -> Unicode.Scalar? {
    switch open {
    case "(": ")"
    case "[": "]"
    case "{": "}"
    case "（": "）"
    case "［": "］"
    case "〔": "〕"
    case "【": "】"
    default: nil
    }
  }

  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "）", "］", "〕", "】": true
    default: false
    }
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ"
  }

  /// For each closing bracket, where it was opened.
  ///
  /// - Complexity: O(n) in the scalars.
  static func partners(in scalars: [Unicode.Scalar]) -> [Int: Int] {
    guard scalars.contains(where: isClosing) else { return [:] }
    var partners: [Int: Int] = [:]
    var open: [(place: Int, closing: Unicode.Scalar)] = []
    for (place, scalar) in scalars.enumerated() {
      if let closing = closing(scalar) {
        open.append((place, closing))
      } else if let last = open.last, last.closing == scalar {
        partners[place] = last.place
        open.removeLast()
      }
    }
    return partners
  }
}
