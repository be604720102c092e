internal import ArgumentParser
internal import Glossaries

/// How the changes of a history are written, a line each.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl

  /// The change in a line: as fields parted by tabs, the last of which tells in short what was changed, or as an
  /// object.
  func text(of change: ConceptChange) -> String {
    if self == .jsonl { return change.json }
    let fields = [
      "\(change.time)", "\(change.version)", change.action.rawValue, change.concept, change.author,
      Self.summary(of: change),
    ]
    return fields.map { field in
      String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }.joined(separator: "\t")
  }

  /// What was changed, in short: the first changes, reasons of reviews among them; of a new concept its terms.
  private static func summary(of change: ConceptChange) -> String {
    guard let json = change.after, let after = Concept(json: json) else { return "" }
    guard let earlier = change.before, let before = Concept(json: earlier) else {
      let terms = after.terms.prefix(3).map { "\($0.language) “\($0.text)”" }
      return list(terms, of: after.terms.count)
    }
    let lines = ConceptChangeText.lines(from: before, to: after)
    return list(Array(lines.prefix(3)), of: lines.count)
  }

  private static func list(_ shown: [String], of count: Int) -> String {
    let short = shown.map { text in
      text.count > 160 ? text.prefix(159) + "…" : text
    }
    let rest = count - shown.count
    return short.joined(separator: "; ") + (rest > 0 ? "; \(rest) more" : "")
  }
}
