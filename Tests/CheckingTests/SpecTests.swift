import Checking
import Diagnostics
import Documents
import Foundation
import Languages
import TestSupport
import Testing

@Suite("A rule's manual page")
struct SpecTests {
  @Test("says what the rule does", arguments: Spec.all.flatMap(\.examples))
  func example(example: Spec.Example) throws {
    let name = try #require(example.place.split(separator: ".").first)
    let rule = try #require(RuleCatalog.rule(named: name))
    let language = try #require(example.words.first.flatMap { Language(tag: $0) })
    let format = try #require(
      example.words.count > 1 ? DraftFormat(rawValue: example.words[1]) : .plainText
    )
    let text = MarkedText(example.marked)
    let found = ShippedWorkbench.check(text, in: language, as: format, by: [rule])
    let spans = found.diagnostics.flatMap(\.occurrences)
    #expect(MarkedText.mark(spans, in: text.bytes) == MarkedText.mark(text.spans, in: text.bytes))
    #expect(spans.count == text.spans.count)
    let told = found.diagnostics.map { "\($0.severity.rawValue): \($0.message)" }
    if let findings = example.findings { #expect(told == findings) }
    #expect(found.diagnostics.allSatisfy { $0.rule == rule.description.id })
  }

  @Test("stands beside every rule, and beside nothing else")
  func pages() {
    #expect(Spec.all.map(\.name) == RuleCatalog.descriptions.map(\.id.name).sorted())
  }

  @Test("shows what is reported and what is not", arguments: Spec.all)
  func bothSides(spec: Spec) {
    #expect(spec.title == "# \(spec.name)")
    #expect(spec.examples.contains { $0.marked.contains("⟦") && $0.findings != nil })
    #expect(spec.examples.contains { !$0.marked.contains("⟦") })
  }

  @Test("and every file of rules stands in the catalog")
  func catalog() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent()
      .appending(path: "../../Sources/Checking/Rules")
      .standardizedFileURL
    let types = RuleCatalog.rules.map { String(describing: type(of: $0)) }
    #expect(try SpecPages.names(in: folder, ending: ".swift") == types.sorted())
  }

  @Test("and no two rules share a code or a name")
  func identities() {
    let ids = RuleCatalog.descriptions.map(\.id)
    #expect(Set(ids.map(\.code)).count == ids.count)
    #expect(Set(ids.map(\.name)).count == ids.count)
    for id in ids {
      #expect(RuleCatalog.rule(named: id.code)?.description.id == id)
      #expect(RuleCatalog.rule(named: id.code.lowercased())?.description.id == id)
      #expect(RuleCatalog.rule(named: id.name)?.description.id == id)
    }
    #expect(RuleCatalog.rule(named: "no-such-rule") == nil)
  }
}
