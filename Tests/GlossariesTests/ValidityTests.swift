import Glossaries
import Languages
import Testing

@Suite("The time in which a term is right")
struct ValidityTests {
  @Test(
    "is written as it was read",
    arguments: ["1924-01-26..1991-09-05", "2022..", "..1991-12", "2024-02-29..2024-02-29"]
  )
  func identity(_ text: String) throws {
    #expect(try #require(Validity(text)).description == text)
  }

  @Test(
    "is refused where no calendar has the days, or the end comes before the beginning",
    arguments: [
      "", "..", "1991", "1991..1990", "2023-02-29..", "1991-13..", "91..", "1991-1..", "a..b",
      "1991-09..1991-08-31", "1991...1992", "0000..", "１９９１..",
    ]
  )
  func refusal(_ text: String) { #expect(Validity(text) == nil) }

  @Test(
    "includes its first and last day",
    arguments: [
      ("1924-01-26..1991-09-05", "1924-01-25", false),
      ("1924-01-26..1991-09-05", "1924-01-26", true),
      ("1924-01-26..1991-09-05", "1991-09-05", true),
      ("1924-01-26..1991-09-05", "1991-09-06", false), ("..1991", "1991-12-31", true),
      ("..1991", "1992-01-01", false), ("2022-05..", "2022-05-01", true),
      ("2022-05..", "2022-04-30", false),
    ]
  )
  func days(_ validity: String, _ day: String, _ holds: Bool) throws {
    let validity = try #require(Validity(validity))
    #expect(validity.holds(on: try #require(Validity.Day(day))) == holds)
  }
}

@Suite("What was decided of a term")
struct ReviewTests {
  @Test("is written as it was read", arguments: ["proposed", "approved", "rejected: so: be it"])
  func identity(_ text: String) throws {
    #expect(try #require(Review(text)).description == text)
  }

  @Test("is refused where it is no known state", arguments: ["", "maybe", "Rejected", ": why"])
  func refusal(_ text: String) { #expect(Review(text) == nil) }

  @Test("keeps terms that are proposed or rejected from drafts and from formats without reviews")
  func use() throws {
    let terms = ["proposed", "approved", "rejected: no"].map { review in
      Term(review, language: .english, status: .preferred, review: Review(review))
    }
    let glossary = Glossary(name: "g", concepts: [Concept(id: "c", kind: .term, terms: terms)])
    #expect(glossary.inUse.concepts[0].terms.map(\.text) == ["approved"])
    #expect(glossary.concepts[0].preferredTerm(in: .english)?.text == "approved")
    let export = try ExchangeProfile.tbx.export(glossary)
    #expect(export.termCount == 1)
    #expect(
      export.losses.contains { $0.field == "terms that are proposed or rejected" && $0.count == 2 }
    )
  }
}
