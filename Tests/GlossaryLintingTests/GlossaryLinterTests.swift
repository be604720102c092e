import Diagnostics
import Foundation
import Glossaries
import GlossaryLinting
import SourceText
import TestSupport
import Testing

@Suite("The linter")
struct GlossaryLinterTests {
  @Test("runs every rule of the folder")
  func catalog() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent()
      .appending(path: "../../Sources/GlossaryLinting/Rules")
      .standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .map { String($0.dropLast(".swift".count)) }
    let types = GlossaryLinter.rules.map { String(describing: type(of: $0)) }
    #expect(files.sorted() == types.sorted())
  }

  @Test("knows its rules apart")
  func identities() {
    let ids = GlossaryLinter.rules.map(\.description.id)
    #expect(Set(ids.map(\.code)).count == ids.count)
    #expect(Set(ids.map(\.name)).count == ids.count)
  }

  @Test("has nothing to say of an empty glossary")
  func empty() throws {
    #expect(try LintCase("empty").lint().diagnostics.isEmpty)
  }

  @Test("has nothing to say of a sound one")
  func sound() throws {
    let sound = LintCase(
      "sound",
      "seoul,place,capital-of:south-korea,en,Seoul,preferred,,",
      "seoul,place,,ko,서울,preferred,,",
      "seoul,place,,ko-KP,서울,preferred,,",
      "seoul,place,,ru,Сеул,preferred,,",
      "south-korea,place,,en,South Korea,preferred,,",
      "south-korea,place,,en,S. Korea,deprecated,headline,",
      "south-korea,place,,ko,한국,preferred,,",
      "south-korea,place,,ru,Южная Корея,preferred,,"
    )
    #expect(try sound.lint().diagnostics.isEmpty)
  }

  @Test(
    "points at the line and column of the term",
    arguments: [
      // A term that is also a concept's id, or a label, is not taken for it.
      ("seoul,place,,en,seoul,preferred,,\nseoul,place,,en,seoul,admitted,,\n", 3, 17),
      ("한국,place,,ko,남한,preferred,,\n한국,place,,ko,남한,admitted,,\n", 3, 14),
      ("en,org,,en,en,preferred,,\nen,org,,en,en,admitted,,\n", 3, 12),
      ("a,org,,en,\"A, B\",preferred,,\na,org,,en,\"A, B\",admitted,,\n", 3, 12),
      ("a,org,,en,\"A \"\"B\"\"\",preferred,,\r\na,org,,en,\"A \"\"B\"\"\",admitted,,\r\n", 3, 12),
    ]
  )
  func places(rows: String, line: Int, column: Int) throws {
    let text = "concept,kind,relations,language,term,status,labels,match\n" + rows
    let source = SourceText(path: "test.csv", text: text)
    let glossary = try Glossary(name: "test", path: "test.csv", table: source.bytes)
    let found = GlossaryLinter()
      .lint(GlossaryFile(glossary: glossary, terms: source, concepts: source))
    let finding = try #require(found.diagnostics.first { $0.rule.name == "duplicate-term" })
    let place = source.position(of: finding.span.start)
    #expect(place.line == line)
    #expect(place.column == column)
    #expect(finding.related.map { source.position(of: $0.span.start).line } == [line - 1])
  }
}
