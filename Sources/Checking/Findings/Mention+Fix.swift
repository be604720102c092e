internal import Annotating
internal import Diagnostics
internal import SourceText
internal import TermMatching

extension Mention {
  /// What to change so that the house's form stands here, or `nil` where there is none.
  ///
  /// The particle after a Korean name is chosen anew by the sound that the new name ends in.
  func fix(in source: SourceText) -> Fix? {
    guard let replacement, replacement != surface else { return nil }
    let text = Self.broken(replacement, as: surface)
    var edits = [Fix.Edit(span: span, text: text)]
    var doubts: [String] = []
    if let doubt { doubts.append(doubt) }
    if isQuoted { doubts.append("a quotation keeps its speaker’s words") }
    if surface.utf8.contains(where: Self.isMarkup) {
      doubts.append("marks stand inside the name")
    } else if surface.utf8.contains(where: Self.isLineEnd), text == replacement {
      doubts.append("a line ends inside the name")
    }
    if let tail = tailReplacement, case .korean(let written) = attachment, tail != written {
      let place = TextSpan(start: span.end, end: span.end + written.utf8.count)
      if place.end <= source.bytes.count, source.text(place) == written {
        edits.append(Fix.Edit(span: place, text: tail))
      } else {
        doubts.append("the particle “\(written)” becomes “\(tail)”")
      }
    }
    return Fix(edits: edits, doubt: doubts.isEmpty ? nil : doubts.joined(separator: "; "))
  }

  /// `text` with the line end of `written` after as many words, if it has more.
  private static func broken(_ text: String, as written: String) -> String {
    guard let start = written.utf8.firstIndex(where: isLineEnd) else { return text }
    let rest = written.utf8[start...]
    guard let next = rest.firstIndex(where: { !isLineEnd($0) && $0 != 0x20 && $0 != 0x09 }),
      !written.utf8[next...].contains(where: isLineEnd)
    else { return text }
    let before = written.utf8[..<start].split(separator: 0x20).count
    let words = text.utf8.split(separator: 0x20)
    guard words.count > before else { return text }
    let head = words[..<before].joined(separator: [0x20])
    let tail = words[before...].joined(separator: [0x20])
    return String(
      decoding: Array(head) + Array(written.utf8[start..<next]) + Array(tail),
      as: UTF8.self
    )
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
