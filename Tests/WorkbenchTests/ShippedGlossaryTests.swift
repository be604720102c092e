import Diagnostics
import Glossaries
import GlossaryLinting
import Languages
import SourceText
import Testing
import Workbench

@Suite("A shipped glossary")
struct ShippedGlossaryTests {
  @Test(
    "holds nothing that the linter calls an error or a warning, alone and behind those before it",
    arguments: GlossaryLoader.allShipped
  )
  func lint(name: String) throws {
    let file = try GlossaryLoader.load(name)
    let earlier = try GlossaryLoader.allShipped.prefix { $0 != name }
      .map { try GlossaryLoader.load($0).glossary }
    for others in earlier.isEmpty ? [[]] : [[], earlier] {
      for found in GlossaryLinter().lint(LintSubject(file, beside: others)).files {
        for finding in found.diagnostics where finding.severity > .note {
          let line = found.source.position(of: finding.span.start).line
          Issue.record("\(found.source.path):\(line): \(finding.rule): \(finding.message)")
        }
      }
    }
  }

  @Test(
    "is stored sorted, in UTF-8 and with LF line ends",
    arguments: GlossaryLoader.allShipped
  )
  func stored(name: String) throws {
    let file = try GlossaryLoader.load(name)
    for source in [file.concepts, file.terms] {
      let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true)
      #expect(!source.bytes.contains(0x0D))
      let facts = lines.dropLast().filter { $0.first != UInt8(ascii: "#") }.dropFirst()
      let disorder = zip(facts, facts.dropFirst()).first { !$0.lexicographicallyPrecedes($1) }
      #expect(disorder == nil, "\(source.path) is out of order")
    }
  }

  @Test("names each country and each capital in the three languages")
  func world() throws {
    let world = try GlossaryLoader.load("world").glossary
    let countries = world.concepts.filter { !$0.externalIDs.isEmpty }
    #expect(countries.count == 249)
    for concept in world.concepts {
      for language in [Language.english, .korean, .russian] {
        #expect(concept.preferredTerm(in: language) != nil, "\(concept.id) in \(language)")
      }
    }
    let capitals = world.concepts.filter { concept in
      concept.relations.contains { $0.type == "capital-of" }
    }
    #expect(capitals.count == 190)
    let names = try #require(world["kyrgyzstan"]).terms.map { "\($0.language) \($0.text)" }
    #expect(names.contains("ru Киргизия"))
    #expect(names.contains("ko 키르기스 공화국"))
    #expect(world["seoul"]?.relations.map(\.target) == ["south-korea"])
    #expect(world["france"]?.externalIDs == ["iso3166-1:FR", "iso3166-1:FRA"])
  }

  @Test("of government bodies has no concept of another's")
  func government() throws {
    let government = try GlossaryLoader.load("government").glossary
    for other in ["korea-russia", "world"] {
      let known = try GlossaryLoader.load(other).glossary
      #expect(government.concepts.map(\.id).filter { known[$0] != nil } == [])
    }
  }
}
