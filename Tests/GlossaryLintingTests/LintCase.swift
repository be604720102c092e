import Diagnostics
import Glossaries
import GlossaryLinting
import SourceText
import TestSupport
import Testing

/// A glossary in one table, with the fields marked that must be reported, and what must be said of each.
struct LintCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let table: String
  let findings: [String]

  /// - Parameters:
  ///   - rows: lines of `concept,kind,relations,language,term,status,labels,match`.
  ///   - findings: each as its severity and message, by place.
  init(_ title: String, _ rows: String..., finding findings: String...) {
    self.testDescription = title
    self.table =
      (["concept,kind,relations,language,term,status,labels,match"] + rows).joined(separator: "\n")
      + "\n"
    self.findings = findings
  }

  /// - Parameters:
  ///   - table: a table of facts, the first line and the line of columns included.
  ///   - findings: each as its severity and message, by place.
  init(_ title: String, table: String, finding findings: String...) {
    self.testDescription = title
    self.table = table
    self.findings = findings
  }

  var text: MarkedText { MarkedText(table) }

  /// What the linter says.
  func lint() throws -> FileFindings {
    let source = SourceText(path: "test.csv", text: text.text)
    let glossary = try Glossary(name: "test", path: "test.csv", table: source.bytes)
    return GlossaryLinter().lint(
      GlossaryFile(glossary: glossary, terms: source, concepts: source)
    )
  }
}
