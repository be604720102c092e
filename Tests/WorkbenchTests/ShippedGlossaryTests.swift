import Diagnostics
import Glossaries
import GlossaryLinting
import SourceText
import Testing
import Workbench

@Suite("The shipped glossary")
struct ShippedGlossaryTests {
  @Test("holds nothing that the linter calls an error or a warning")
  func lint() {
    let file = ShippedGlossary.file
    let grave = GlossaryLinter().lint(file).diagnostics.filter { $0.severity > .note }
    for finding in grave {
      let line = file.terms.position(of: finding.span.start).line
      Issue.record("terms.tsv:\(line): \(finding.rule): \(finding.message)")
    }
  }

  @Test("is stored sorted, in UTF-8 and with LF line ends")
  func stored() {
    for source in [ShippedGlossary.file.concepts, ShippedGlossary.file.terms] {
      let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true)
      #expect(!source.bytes.contains(0x0D))
      let facts = lines.dropLast().filter { $0.first != UInt8(ascii: "#") }.dropFirst()
      let disorder = zip(facts, facts.dropFirst()).first { !$0.lexicographicallyPrecedes($1) }
      #expect(disorder == nil, "\(source.path) is out of order")
    }
  }
}
