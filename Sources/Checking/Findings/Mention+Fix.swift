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
    var edits = [Fix.Edit(span: span, text: replacement)]
    var doubts: [String] = []
    if let doubt { doubts.append(doubt) }
    if isQuoted { doubts.append("a quotation keeps its speaker’s words") }
    if surface.utf8.contains(where: Self.isMarkup) {
      doubts.append("marks or a line end stand inside the name")
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

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
