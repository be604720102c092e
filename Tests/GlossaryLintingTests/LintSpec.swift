import Foundation
import TestSupport

/// A lint rule's manual page, with the glossaries in it that are its test.
struct LintSpec: Sendable {
  /// A glossary on the page, with the places marked that must be reported.
  struct Example: Sendable, CustomStringConvertible {
    /// Where it stands: `duplicate-term.md:12`.
    let place: String
    /// Whether it is a table of facts with its own columns; else rows of `LintSpec.columns`.
    let isOfFacts: Bool
    let marked: [String]
    /// The rows of a glossary that is used together with it.
    let beside: [String]
    /// How many drafts there are, and the concepts that they name.
    let drafts: (count: Int, found: [String])?
    /// What must be said, one finding a line.
    var findings: [String] = []
    /// The rows after the fixes that may be carried out unseen; as they were where the page has no such block.
    var fixed: [String]?
    /// The rows after all fixes.
    var fixedUnsafely: [String]?

    var description: String { place }
  }

  static let columns = "concept,kind,relations,language,term,status,labels,match"

  /// The name of the rule.
  let name: String
  /// The first line.
  let title: String
  /// The glossaries, in the order of the page.
  private(set) var examples: [Example] = []

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")

  /// Every page in the folder, by name.
  static let all: [LintSpec] = SpecPages.read(in: folder) { LintSpec(name: $0, text: $1) }

  private init(name: String, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.name = name
    self.title = lines.first ?? ""
    var block: (words: [String], line: Int, lines: [String])?
    var beside: [String] = []
    var drafts: (Int, [String])?
    for (index, line) in lines.enumerated() {
      if let open = block {
        guard line == "```" else {
          block?.lines.append(Self.unescaped(line))
          continue
        }
        block = nil
        switch open.words {
        case ["beside"]: beside = open.lines
        case ["drafts", open.words.last]:
          drafts = (open.words.last.flatMap { Int($0) } ?? 0, open.lines)
        case ["glossary"], ["glossary", "facts"]:
          examples.append(
            Example(
              place: "\(name).md:\(open.line)",
              isOfFacts: open.words.last == "facts",
              marked: open.lines,
              beside: beside,
              drafts: drafts
            )
          )
          (beside, drafts) = ([], nil)
        case ["finding"] where !examples.isEmpty: examples[examples.count - 1].findings = open.lines
        case ["fixed"] where !examples.isEmpty: examples[examples.count - 1].fixed = open.lines
        case ["fixed", "unsafe"] where !examples.isEmpty:
          examples[examples.count - 1].fixedUnsafely = open.lines
        default: preconditionFailure("\(name).md:\(open.line) has a block that is not known")
        }
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3).split(separator: " ").map(String.init), index + 1, [])
      }
    }
    precondition(block == nil, "\(name).md has a block that is never closed")
  }

  /// Reads `\u{AD}` as the character, for what cannot be seen is escaped on the page.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    let parts = text.split(separator: "\\u{", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
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
