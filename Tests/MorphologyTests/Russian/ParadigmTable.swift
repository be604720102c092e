import Foundation
import Morphology

/// A table of paradigms that were checked by hand.
struct ParadigmTable: Sendable {
  /// One name in its six cases.
  struct Entry: Sendable {
    let kind: RussianNameKind
    let gender: GrammaticalGender
    let forms: [String]
  }

  static let names = ["names", "organisations", "places", "terms"]

  let entries: [Entry]

  /// Reads `Paradigms/<name>.tsv`.
  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Paradigms/\(name).tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    entries = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map {
      line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 8, let kind = RussianNameKind(rawValue: fields[0]),
        let gender = GrammaticalGender(symbol: fields[1])
      else { throw CocoaError(.fileReadCorruptFile) }
      return Entry(kind: kind, gender: gender, forms: Array(fields[2...]))
    }
  }
}
