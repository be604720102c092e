import Checking
import Diagnostics
import Languages
import SourceText
import TestSupport
import Testing

@Suite("All rules together")
struct CheckerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let findings: [String]
    var testDescription: String { text }

    init(_ text: String, _ findings: String..., in language: Language = .english) {
      self.text = text
      self.language = language
      self.findings = findings
    }

    /// The findings, each as its rule and how many places it covers.
    func found(by rules: [any Rule] = RuleCatalog.rules) -> [String] {
      ShippedWorkbench.check(MarkedText(text), in: language, by: rules).diagnostics.map {
        "\($0.severity.rawValue) \($0.rule) \($0.occurrences.count)"
      }
    }
  }

  @Test(
    "report a fault once",
    arguments: [
      Case(""),
      Case("Kim Jong Un met Vladimir Putin in Pyongyang."),
      // The inconsistency says nothing that the variants do not.
      Case("Kim Jong Un and Kim Jong-un", "warning variant-term 1"),
      Case("Choe Son-hui, Choi Sun-hee", "warning variant-term 1", "warning variant-term 1"),
      Case(
        "Volodymyr Zelenskyy and Volodymir Zelensky and Volodymyr Zelensky",
        "error forbidden-term 1",
        "warning variant-term 1"
      ),
      // Forms that the house allows are reported by nothing else.
      Case("КНДР и Северная Корея", "note inconsistent-name 1", in: .russian),
      // Some strays are allowed and some not: the finding says more than the variants.
      Case(
        "КНДР, Северная Корея, Корейская Народно-Демократическая Республика",
        "note inconsistent-name 2",
        in: .russian
      ),
      Case(
        "Kim Jong Un, Kim Jong-un, Kim Jong-un, Kim Jong-un",
        "warning variant-term 3"
      ),
      Case("“DPRK”, “DPRK”", "note variant-term 2"),
      Case("“DPRK”, DPRK", "warning variant-term 2"),
      Case("Kим Чен Ын", "error mixed-script-word 1", in: .russian),
      Case("Kим Чен Ын, Kим Чен Ын", "error mixed-script-word 2", in: .russian),
      Case("Pyong\u{AD}yang, Pyong\u{AD}yang", "warning unnormalized-name 2"),
      Case(
        "Pyong\u{AD}yang, Pyong\u{200B}yang",
        "warning unnormalized-name 1",
        "warning unnormalized-name 1"
      ),
      Case("Kim Jong\u{2013}un", "warning variant-term 1"),
      Case("Moon Jae\u{2013}in", "warning unnormalized-name 1"),
      // What stands within a longer finding is covered by it.
      Case("US President Donald Trump", "warning variant-term 1"),
      Case(
        "the US and US President Donald Trump",
        "warning variant-term 1",
        "warning variant-term 1"
      ),
    ]
  )
  func together(sample: Case) {
    #expect(sample.found() == sample.findings)
  }

  @Test("and one that is run alone reports what another would have covered")
  func alone() {
    let rules: [any Rule] = [InconsistentName()]
    let sample = Case("Kim Jong Un and Kim Jong-un")
    #expect(sample.found(by: rules) == ["warning inconsistent-name 1"])
  }

  @Test("point at every place, in order, with what to write, why, and the concept")
  func places() throws {
    let text = MarkedText(
      "⟦Choi Sun-hee⟧ came.\r\n\r\n“⟦Choi Sun-hee⟧ left,” he said. ⟦Choi Sun-hee⟧’s"
    )
    let found = ShippedWorkbench.check(text, in: .english).diagnostics
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.occurrences == text.spans)
    #expect(finding.span == text.spans[0])
    #expect(finding.suggestion == "Choe Son Hui")
    #expect(finding.concept == "choe-son-hui")
    #expect(finding.reason?.hasSuffix("house style ap writes Choe Son Hui") == true)
  }

  @Test("and stand in the order of the text")
  func order() {
    let text = MarkedText("DPRK, Kim Jong-un, Volodymir Zelensky, Moсow, Kim Jong-un, US")
    let spans = ShippedWorkbench.check(text, in: .english).diagnostics.map(\.span)
    #expect(spans.count == 5)
    #expect(spans == spans.sorted())
  }

  @Test("the inconsistency points at the strays and shows the first of each spelling")
  func related() throws {
    let text = MarkedText("КНДР и ⟦Северная Корея⟧; КНДР и ⟦Северная Корея⟧")
    let finding = try #require(ShippedWorkbench.check(text, in: .russian).diagnostics.first)
    #expect(finding.occurrences == text.spans)
    #expect(finding.suggestion == "КНДР")
    #expect(finding.related.map(\.message) == ["first “КНДР”", "first “Северная Корея”"])
    #expect(finding.related.map(\.span.start) == [0, text.spans[0].start])
  }

  @Test("the mixed letters are named")
  func letters() throws {
    let found = ShippedWorkbench.check(MarkedText("Kим Чен Ын"), in: .russian).diagnostics
    let finding = try #require(found.first)
    #expect(finding.reason == "written with Latin K (U+004B)")
    #expect(finding.concept == "kim-jong-un")
    #expect(finding.suggestion == "Ким")
  }

  @Test("and each finding suggests what it would no longer report")
  func suggestions() throws {
    for text in [
      "Kim Jong-un", "Volodymir Zelensky", "Kim Jo\u{AD}ng Un", "Kіm Jong Un", "US", "NKorea",
    ] {
      let found = ShippedWorkbench.check(MarkedText(text), in: .english).diagnostics
      let suggestion = try #require(found.first?.suggestion, "nothing found in \(text)")
      let again = ShippedWorkbench.check(MarkedText(suggestion), in: .english).diagnostics
      #expect(again.isEmpty, "“\(suggestion)” is reported again")
    }
  }
}
