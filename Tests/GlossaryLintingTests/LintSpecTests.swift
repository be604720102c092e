import Diagnostics
import Foundation
import Glossaries
import GlossaryLinting
import SourceText
import TestSupport
import Testing

@Suite("A lint rule's manual page")
struct LintSpecTests {
  @Test("says what the rule finds", arguments: LintSpec.all.flatMap(\.examples))
  func finding(example: LintSpec.Example) throws {
    let (report, text) = try example.lint()
    let found = report.files.flatMap(\.diagnostics)
    let spans = found.map(\.span)
    #expect(MarkedText.mark(spans, in: text.bytes) == MarkedText.mark(text.spans, in: text.bytes))
    #expect(spans.count == text.spans.count)
    #expect(found.map { "\($0.severity.rawValue): \($0.message)" } == example.findings)
  }

  @Test("says what becomes of the table", arguments: LintSpec.all.flatMap(\.examples))
  func fix(example: LintSpec.Example) throws {
    let (report, text) = try example.lint()
    let asItWas = text.text
    let safe = example.fixed.map { example.table($0) } ?? asItWas
    #expect(fixed(report, text) { $0.isSafe } == safe)
    let unsafe = example.fixedUnsafely.map { example.table($0) } ?? safe
    #expect(fixed(report, text) { _ in true } == unsafe)
  }

  @Test("says of a store what it says of a table", arguments: LintSpec.all.flatMap(\.examples))
  func listing(example: LintSpec.Example) throws {
    guard !example.isOfFacts else { return }
    let (inTable, _) = try example.lint()
    let (inStore, _) = try example.lint(as: .listing)
    let told = inTable.findings.map(\.message)
    #expect(inStore.findings.map(\.message) == told)
    let diagnostics = inStore.files.flatMap(\.diagnostics)
    #expect(diagnostics.map(\.message).sorted() == told.sorted())
    for found in inStore.files.dropFirst() {
      let id = try #require(found.source.path.split(separator: "#").last)
      #expect(found.diagnostics.allSatisfy { $0.concept == String(id) })
      #expect(found.diagnostics.allSatisfy { !$0.span.isEmpty })
    }
    let fixes = report(inTable, isFixedLike: inStore)
    #expect(fixes)
  }

  @Test("stands beside every rule, and beside nothing else")
  func pages() {
    let names = GlossaryLinter.rules.map(\.description.id.name)
    #expect(LintSpec.all.map(\.name) == names.sorted())
  }

  @Test("shows what is reported and what is not", arguments: LintSpec.all.map(\.name))
  func bothSides(name: String) throws {
    let spec = try #require(LintSpec.all.first { $0.name == name })
    #expect(spec.title == "# \(name)")
    #expect(spec.examples.contains { !$0.findings.isEmpty })
    #expect(spec.examples.contains { $0.findings.isEmpty })
  }

  private func fixed(_ report: LintReport, _ text: MarkedText, _ takes: (Fix) -> Bool) -> String {
    let fixes = report.files.flatMap(\.diagnostics).flatMap(\.fixes).filter(takes)
    return String(decoding: FixedText(text.bytes, applying: fixes).bytes, as: UTF8.self)
  }

  /// Whether the changes of concepts come to what the edits of the table come to.
  private func report(_ table: LintReport, isFixedLike store: LintReport) -> Bool {
    zip(table.findings, store.findings).allSatisfy { $0.fix == $1.fix }
  }
}

extension LintSpec.Example {
  /// The rule of the page.
  private func rule() throws -> any LintRule {
    let name = try #require(place.split(separator: ".").first)
    return try #require(GlossaryLinter.rule(named: name))
  }

  /// The text of a table with these rows.
  func table(_ rows: [String]) -> String {
    (isOfFacts ? rows : [LintSpec.columns] + rows).map { $0 + "\n" }.joined()
  }

  /// What the rule of the page finds.
  func lint(as layout: GlossaryFile.Layout = .tables) throws -> (LintReport, MarkedText) {
    let text = MarkedText(table(marked))
    let source = SourceText(path: "test.csv", text: text.text)
    let glossary = try Glossary(name: "test", path: "test.csv", table: source.bytes)
    let file = GlossaryFile(glossary: glossary, terms: source, concepts: source, layout: layout)
    let others =
      beside.isEmpty
      ? []
      : [
        try Glossary(
          name: "beside",
          path: "beside.csv",
          table: Array(([LintSpec.columns] + beside).map { $0 + "\n" }.joined().utf8)
        )
      ]
    let usage = drafts.map { GlossaryUsage(found: Set($0.found), draftCount: $0.count) }
    let subject = LintSubject(file, beside: others, usage: usage)
    return (GlossaryLinter(rules: [try rule()]).lint(subject), text)
  }
}
