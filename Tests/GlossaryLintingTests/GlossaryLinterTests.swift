import Diagnostics
import Foundation
import Glossaries
import GlossaryLinting
import Languages
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

  @Test(
    "has nothing to say of an empty glossary, and of a sound one",
    arguments: [
      "",
      """
      seoul,place,capital-of:south-korea,en,Seoul,preferred,,
      seoul,place,,ko,서울,preferred,,
      seoul,place,,ko-KP,서울,preferred,,
      seoul,place,,ru,Сеул,preferred,,
      south-korea,place,,en,South Korea,preferred,,
      south-korea,place,,en,S. Korea,deprecated,headline,
      south-korea,place,,ko,한국,preferred,,
      south-korea,place,,ru,Южная Корея,preferred,,

      """,
    ]
  )
  func sound(rows: String) throws {
    #expect(try lint(LintSpec.columns + "\n" + rows).diagnostics.isEmpty)
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
    let found = try lint(LintSpec.columns + "\n" + rows)
    let source = found.source
    let finding = try #require(found.diagnostics.first { $0.rule.name == "duplicate-term" })
    let place = source.position(of: finding.span.start)
    #expect(place.line == line)
    #expect(place.column == column)
    #expect(finding.related.map { source.position(of: $0.span.start).line } == [line - 1])
  }

  @Test(
    "points at the line of a term in a file of another format, and mends nothing there",
    arguments: [
      ("  <term>Seoul</term>\n  <term>Seoul</term>\n", 2, 9),
      ("  <term>&#83;eoul</term>\n  <term>&#83;eoul</term>\n", 2, 1),
    ]
  )
  func lines(text: String, line: Int, column: Int) throws {
    var terms: [Term] = []
    for line in 1...2 {
      terms.append(Term("Seoul", language: .english, status: .preferred, line: line))
    }
    let source = SourceText(path: "test.tbx", text: text)
    let file = GlossaryFile(
      glossary: Glossary(
        name: "test",
        concepts: [Concept(id: "seoul", kind: .place, terms: terms)]
      ),
      terms: source,
      concepts: source,
      layout: .lines
    )
    let found = GlossaryLinter(rules: [DuplicateTerm()]).lint(LintSubject(file)).files
    let finding = try #require(found.first?.diagnostics.first)
    let place = source.position(of: finding.span.start)
    #expect(place.line == line)
    #expect(place.column == column)
    #expect(finding.fixes.isEmpty)
  }

  @Test("leaves alone what is not decided, or was decided against")
  func reviews() throws {
    let rows = [
      "kyiv,en,Kyiv,preferred,approved", "kyiv,en,Kiev,preferred,proposed",
      "kyiv,en,Kyiv,deprecated,rejected: it is right", "chad,en,Kyiv,preferred,proposed",
      "chad,en,Chad,preferred,",
    ]
    let table = (["concept,language,term,status,review"] + rows).joined(separator: "\n") + "\n"
    #expect(try lint(table).diagnostics.map(\.message) == [])
    let decided = table.split(separator: ",proposed").joined(separator: ",approved")
    #expect(try lint(decided).diagnostics.map(\.rule.code) == ["GLO006", "GLO010", "GLO006"])
  }

  @Test(
    "tells one fault once",
    arguments: [
      ("kyiv,place,,en,Kyiv,preferred,,\nkyiv,place,,en,Kyiv,preferred,,\n", ["GLO001"]),
      ("kyiv,place,,ru,Королёв,preferred,,\nkyiv,place,,ru,Королев,preferred,,\n", ["GLO015"]),
      (
        """
        a,place,,en,Alpha,preferred,,
        a,place,,en,Beta,deprecated,,
        b,place,,en,Beta,preferred,,
        b,place,,en,Gamma,superseded,,
        c,place,,en,Gamma,preferred,,
        c,place,,en,Alpha,forbidden,,
        d,place,,en,Delta,preferred,,
        e,place,,en,Epsilon,preferred,,
        e,place,,en,Delta,deprecated,,

        """, ["GLO013", "GLO002"]
      ),
    ]
  )
  func once(rows: String, codes: [String]) throws {
    let found = try lint(LintSpec.columns + "\n" + rows).diagnostics
    #expect(found.map(\.rule.code).filter { $0 != "GLO005" } == codes)
  }

  /// What all rules find in a table.
  private func lint(_ table: String) throws -> FileFindings {
    let source = SourceText(path: "test.csv", text: table)
    let glossary = try Glossary(name: "test", path: "test.csv", table: source.bytes)
    let file = GlossaryFile(glossary: glossary, terms: source, concepts: source)
    return try #require(GlossaryLinter().lint(LintSubject(file)).files.first)
  }
}
