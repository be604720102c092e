internal import ArgumentParser
internal import Glossaries

/// How the changes of a history are written, a line each.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl

  /// The change in a line: as fields parted by tabs, or as an object.
  func text(of change: ConceptChange) -> String {
    if self == .jsonl { return change.json }
    let fields = [
      "\(change.time)", "\(change.version)", change.action.rawValue, change.concept, change.author,
    ]
    return fields.map { field in
      String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }.joined(separator: "\t")
  }
}
