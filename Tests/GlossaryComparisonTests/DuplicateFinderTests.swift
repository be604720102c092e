import Glossaries
import GlossaryComparison
import Languages
import Names
import Testing

@Suite("The search for duplicates")
struct DuplicateFinderTests {
  private static let columns = "concept,kind,gender,external,relations,language,term,status,type"
  private static let comparer = NameComparer()

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: [String]
    let pairs: [String]

    init(_ title: String, _ rows: String..., finding pairs: String...) {
      testDescription = title
      self.rows = rows
      self.pairs = pairs
    }
  }

  @Test(
    "finds concepts that may be one, and no others",
    arguments: [
      Case(
        "an id elsewhere",
        "a,person,,wikidata:Q1,,en,Kim,preferred,",
        "b,person,,wikidata:Q1,,ru,Пак,preferred,",
        finding: "a b"
      ),
      Case(
        "two ids elsewhere",
        "a,person,,wikidata:Q1,,ko,김정은,preferred,",
        "b,person,,wikidata:Q2,,ko,김정은,preferred,"
      ),
      Case(
        "a term in other letter case",
        "a,org,,,,en,Security Council,preferred,",
        "b,org,,,,en,security council,admitted,",
        finding: "a b"
      ),
      Case(
        "two spellings in one script",
        "a,person,,,,en,Choe Son Hui,preferred,",
        "b,person,,,,en,Choi Sun-hee,preferred,",
        finding: "a b"
      ),
      Case(
        "two scripts",
        "a,person,,,,ko,최선희,preferred,",
        "b,person,,,,ru,Цой Сон Хи,preferred,",
        "c,person,,,,en,Sergey Lavrov,preferred,",
        "d,person,,,,ko,라브로프,preferred,",
        finding: "a b",
        "c d"
      ),
      Case(
        "another name in a language that both have",
        "a,person,,,,en,Kim Jong Un,preferred,",
        "a,person,,,,ko,김정은,preferred,",
        "b,person,,,,en,Kim Jong-un,preferred,",
        "b,person,,,,ko,김종훈,preferred,"
      ),
      Case(
        "a man and a woman",
        "a,person,m,,,ko,김정은,preferred,",
        "b,person,f,,,ko,김정은,preferred,"
      ),
      Case(
        "a patronymic and an initial",
        "a,person,,,,ru,Владимир Владимирович Путин,preferred,",
        "b,person,,,,ru,Владимир Путин,preferred,",
        "c,person,,,,ru,Иван Крылов,preferred,",
        "d,person,,,,ru,И. Крылов,preferred,",
        finding: "a b",
        "c d"
      ),
      Case(
        "a surname that two persons share",
        "a,person,,,,en,Lavrov,admitted,short",
        "a,person,,,,en,Sergey Lavrov,preferred,",
        "b,person,,,,en,Lavrov,admitted,short",
        "b,person,,,,en,Kirill Lavrov,preferred,"
      ),
      Case(
        "a part of the world",
        "a,place,,,,en,Asia,preferred,",
        "b,place,,,,en,East Asia,preferred,"
      ),
      Case(
        "a number",
        "a,work,,,,en,Article 4,preferred,",
        "b,work,,,,en,Article 8,preferred,"
      ),
      Case(
        "names of works and organisations that are written by their sounds",
        "a,work,,,,en,Rodong Sinmun,preferred,",
        "b,work,,,,ko,노동신문,preferred,",
        "c,work,,,,ru,Нодон синмун,preferred,",
        "d,org,,,,en,Roskomnadzor,preferred,",
        "e,org,,,,ru,Роскомнадзор,preferred,",
        "f,title,,,,en,FSB director,preferred,",
        "g,title,,,,ru,директор ФСБ,preferred,",
        finding: "a b",
        "a c",
        "b c",
        "d e",
        "f g"
      ),
      Case(
        "names of things that are translated, or alike in part",
        "a,org,,,,en,Bank of Russia,preferred,",
        "b,org,,,,ko,러시아 연방의회,preferred,",
        "c,title,,,,en,U.S. President,preferred,",
        "d,title,,,,ru,президент РФ,preferred,",
        "e,org,,,,en,Rospotrebnadzor,preferred,",
        "f,org,,,,ko,로스콤나드조르,preferred,",
        "g,work,,,,en,Moscow Times,preferred,",
        "h,work,,,,ru,Московский комсомолец,preferred,",
        "i,event,,,,en,Forum,preferred,",
        "j,event,,,,ru,Форум,preferred,"
      ),
      Case(
        "a tie between the two",
        "a,place,,,contrast:b,ko,조선,preferred,",
        "b,place,,,,ko,조선,preferred,"
      ),
    ]
  )
  func candidates(_ test: Case) throws {
    let glossary = try glossary(test.rows, columns: Self.columns)
    let found = DuplicateFinder(least: 0.6, comparer: Self.comparer).find(
      among: glossary.concepts
    )
    let ids = glossary.concepts.map(\.id)
    #expect(found.candidates.map { "\(ids[$0.first]) \(ids[$0.second])" }.sorted() == test.pairs)
    for candidate in found.candidates {
      #expect((0.6...1).contains(candidate.score))
      #expect(candidate.reasons.first?.sentence.isEmpty == false)
    }
  }

  @Test("of two glossaries only pairs across them are found, and none by one id")
  func twoGlossaries() throws {
    let first = try glossary([
      "a,person,en,Kim Jong Un,preferred", "b,person,en,Kim Jong-un,admitted",
    ])
    let second = try glossary(["a,person,en,Kim Jong Un,preferred", "z,person,ko,김정은,preferred"])
    let concepts = first.concepts + second.concepts
    let found = DuplicateFinder(least: 0.6, comparer: Self.comparer).find(
      among: concepts,
      border: 2
    )
    let pairs = found.candidates.map { "\($0.first) \($0.second)" }.sorted()
    #expect(pairs == ["0 3", "1 2", "1 3"])
  }

  @Test("what is decided is not found again")
  func decided() throws {
    let glossary = try glossary([
      "a,person,en,Choe Son Hui,preferred", "b,person,en,Choi Sun-hee,preferred",
    ])
    let found = DuplicateFinder(least: 0.6, comparer: Self.comparer).find(
      among: glossary.concepts
    ) { $0 == 0 && $1 == 1 }
    #expect(found.candidates.isEmpty)
  }
}
