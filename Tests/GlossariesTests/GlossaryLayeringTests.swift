import Glossaries
import Languages
import Testing

@Suite("Several glossaries as one")
struct GlossaryLayeringTests {
  private static func glossary(_ name: String, _ concepts: Concept...) -> Glossary {
    Glossary(name: name, concepts: concepts)
  }

  private static func turkey(
    _ terms: (Language, String, TermStatus)...,
    ids: [String] = []
  ) -> Concept {
    Concept(
      id: "turkey",
      kind: .place,
      externalIDs: ids,
      terms: terms.map { Term($0.1, language: $0.0, status: $0.2) }
    )
  }

  private static let house = glossary(
    "house",
    turkey((.english, "Türkiye", .preferred), (.english, "Turkey", .deprecated)),
    Concept(id: "own", kind: .org, terms: [Term("Own", language: .english, status: .preferred)])
  )
  private static let reference = glossary(
    "reference",
    Concept(
      id: "chad",
      kind: .place,
      terms: [Term("Chad", language: .english, status: .preferred)]
    ),
    turkey(
      (.english, "Turkey", .preferred),
      (.english, "Republic of Türkiye", .admitted),
      (.russian, "Турция", .preferred),
      ids: ["iso3166-1:TR"]
    )
  )

  @Test("let the first speak for a concept, and a later one fill in languages and add concepts")
  func layers() throws {
    let both = Glossary(layering: [Self.house, Self.reference])
    #expect(both.name == "house, reference")
    #expect(both.concepts.map(\.id) == ["turkey", "own", "chad"])
    let turkey = try #require(both["turkey"])
    #expect(turkey.terms.map(\.text) == ["Türkiye", "Turkey", "Турция"])
    #expect(turkey.terms.map(\.status) == [.preferred, .deprecated, .preferred])
    #expect(turkey.externalIDs == ["iso3166-1:TR"])
    let turned = Glossary(layering: [Self.reference, Self.house])
    #expect(turned["turkey"]?.preferredTerm(in: .english)?.text == "Turkey")
  }

  @Test("are what one alone is")
  func alone() {
    #expect(Glossary(layering: [Self.house]).concepts == Self.house.concepts)
    #expect(Glossary(layering: [Self.house, Self.house]).concepts == Self.house.concepts)
  }

  @Test("tell the concepts in which they disagree")
  func odds() {
    #expect(Self.house.conceptsAtOdds(with: Self.reference) == ["turkey"])
    #expect(Self.house.conceptsAtOdds(with: Self.house) == [])
    let other = Self.glossary("other", Concept(id: "own", kind: .person))
    #expect(Self.house.conceptsAtOdds(with: other) == ["own"])
  }
}
