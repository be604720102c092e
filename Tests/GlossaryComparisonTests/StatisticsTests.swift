import Glossaries
import GlossaryComparison
import Languages
import Testing

@Suite("The statistics of a glossary")
struct StatisticsTests {
  @Test("count concepts by kind and terms by language and status")
  func counts() throws {
    let statistics = GlossaryStatistics(
      of: try glossary([
        "a,person,en,Kim,preferred", "a,person,en,Gim,deprecated", "a,person,ru,Ким,preferred",
        "b,place,en,Seoul,preferred", "c,place,ru,Москва,admitted",
      ])
    )
    #expect(statistics.conceptCount == 3)
    #expect(statistics.termCount == 5)
    #expect(statistics.kinds.map(\.kind) == [.person, .place])
    #expect(statistics.kinds.map(\.count) == [1, 2])
    #expect(statistics.languages.map(\.language) == [.english, .russian])
    let (english, russian) = (statistics.languages[0], statistics.languages[1])
    #expect(english.terms == [.preferred: 2, .deprecated: 1])
    #expect(english.lacking == ["c"])
    #expect(russian.preferred == 1)
    #expect(russian.concepts == 2)
    #expect(russian.lacking == ["b", "c"])
    #expect(
      statistics.terms.least == 1 && statistics.terms.median == 1 && statistics.terms.most == 3
    )
    #expect(statistics.variants.total == 2)
    #expect(statistics.withoutDefinition == 3)
  }

  @Test("an empty glossary has nothing")
  func empty() {
    let statistics = GlossaryStatistics(of: Glossary(name: "", concepts: []))
    #expect(statistics.conceptCount == 0 && statistics.languages.isEmpty)
    #expect(statistics.terms.median == 0)
  }
}
