import Foundation
import TestSupport

/// A rule's manual page, with the drafts in it that are its test.
struct Spec: Sendable {
  /// A draft on the page, with the places marked that must be reported.
  struct Example: Sendable {
    /// Where it stands: `variant-term.md:12`.
    let place: String
    /// The words after `draft`: the language, and the format where it is not plain text.
    let words: [String]
    let marked: String
    /// What must be said, one finding a line, or `nil` where the page leaves it open.
    var findings: [String]?
  }

  /// The name of the rule.
  let name: String
  /// The first line.
  let title: String
  /// The drafts, in the order of the page.
  let examples: [Example]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")

  /// Every page in the folder, by name.
  static let all: [Spec] = SpecPages.read(in: folder) { Spec(name: $0, text: $1) }

  private init(name: String, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var examples: [Example] = []
    var block: (words: [String], line: Int, lines: [String])?
    for (index, line) in lines.enumerated() {
      if let open = block {
        guard line == "```" else {
          block?.lines.append(line)
          continue
        }
        block = nil
        switch open.words.first {
        case "draft":
          examples.append(
            Example(
              place: "\(name).md:\(open.line)",
              words: Array(open.words.dropFirst()),
              marked: Self.unescaped(open.lines.joined(separator: "\n")),
              findings: nil
            )
          )
        case "finding" where examples.last?.findings == nil && !examples.isEmpty:
          examples[examples.count - 1].findings = open.lines
        default:
          preconditionFailure("\(name).md:\(open.line) is no draft and follows none")
        }
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3).split(separator: " ").map(String.init), index + 1, [])
      }
    }
    precondition(block == nil, "\(name).md has a block that is never closed")
    self.name = name
    self.title = lines.first ?? ""
    self.examples = examples
  }

  /// Reads `\u{AD}` as the character, for what cannot be seen is escaped on the page.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    for (index, part) in text.split(separator: "\\u{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0 else {
        result += part
        continue
      }
      let digits = part.prefix { $0 != "}" }
      guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
        preconditionFailure("\\u{\(digits)} is no character")
      }
      result.unicodeScalars.append(scalar)
      result += part.dropFirst(digits.count + 1)
    }
    return result
  }
}

extension Spec.Example: CustomStringConvertible {
  var description: String { place }
}
