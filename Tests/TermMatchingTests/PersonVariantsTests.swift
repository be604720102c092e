import Glossaries
import Languages
import Names
import SourceText
import Testing

@testable import TermMatching

@Suite("Spellings of a person that the glossary does not list")
struct PersonVariantsTests {
  private static func person(
    _ id: String,
    _ origin: Language,
    _ native: String,
    _ forms: [(String, Language)]
  ) -> Concept {
    Concept(
      id: id,
      kind: .person,
      origin: origin,
      terms: [Term(native, language: origin, status: .preferred)]
        + forms.map { Term($0.0, language: $0.1, status: .preferred) }
    )
  }

  private static let choe = person(
    "choe-son-hui",
    .northKorean,
    "최선희",
    [("Choe Son Hui", .english), ("Цой Сон Хи", .russian)]
  )
  private static let lavrov = person(
    "sergey-lavrov",
    .russian,
    "Сергей Лавров",
    [("Sergey Lavrov", .english), ("세르게이 라브로프", .korean)]
  )

  /// The spellings made for a text that has traces of every person here.
  private func forms(
    _ concepts: [Concept],
    of place: Int,
    in text: String = "Choi Seon-hee, Чхве Сонхи, Sergei Lavrov, 라브로브는, Hong Gil-dong, Seoul"
  ) -> [SurfaceForm] {
    let glossary = Glossary(name: "test", concepts: concepts)
    let words = WordsOfText(Array(text.utf8))
    return PersonVariants(glossary).forms(for: words)?.forms(ofConceptAt: place, in: glossary) ?? []
  }

  @Test(
    "are made for a text that shows traces of the person, and for no other",
    arguments: [
      ("Minister Choi Seonhee said", true), ("Choi said", false), ("Seon-hee said", false),
      ("Министр Чхве Сонхи", true), ("Министр Лавров", false), ("nothing", false), ("", false),
    ]
  )
  func traces(text: String, isTraced: Bool) {
    #expect(forms([Self.choe], of: 0, in: text).isEmpty != isTraced)
  }

  @Test(
    "are looked for",
    arguments: [
      ("Choi Seon-hee", 0), ("Choi Sun Hee", 0), ("Choe Seon-hui", 0), ("Чхве Сон Хи", 0),
      ("Чхве Сонхи", 0),
      ("Sergei Lavrov", 1), ("Sergej Lavrov", 1), ("쎄르게이 라브로브", 1),
    ]
  )
  func made(text: String, place: Int) {
    let made = forms([Self.choe, Self.lavrov], of: place)
    #expect(made.contains { $0.text == text }, "\(made.map(\.text))")
  }

  @Test("are whole names, none of them listed, each with its reason")
  func wellFormed() {
    let concepts = [Self.choe, Self.lavrov]
    for place in concepts.indices {
      let made = forms(concepts, of: place)
      #expect(made.count > 3 && made.count < 60)
      for form in made {
        #expect(form.text.contains(" ") && form.concept == place)
        #expect(!concepts.contains { $0.terms.contains { $0.text == form.text } })
        #expect(form.term.status == .deprecated)
        if case .generated(let reason) = form.provenance {
          #expect(!reason.isEmpty)
        } else {
          Issue.record("\(form.text) is not marked as generated")
        }
      }
    }
  }

  @Test("are not those of another person whose spellings are made")
  func shared() {
    let other = Self.person("choe-son-hui-2", .northKorean, "최선희", [("Choe Son Hui", .english)])
    #expect(
      forms([Self.choe, other], of: 0).allSatisfy { $0.term.language == .russian }
    )
  }

  @Test(
    "give way to what the glossary lists, unless they hold it",
    arguments: [
      ("Sergej Lavrov came", ["Sergej Lavrov"]), ("Lavrov came", ["Lavrov"]),
      ("Choi Seon-hee came", ["Choi Seon-hee"]), ("Choi Seon-heeish came", []),
    ]
  )
  func merged(text: String, found: [String]) {
    let listed = Concept("lavrov-street", .place, "Lavrov")
    let glossary = Glossary(name: "test", concepts: [Self.choe, Self.lavrov, listed])
    let bytes = Array(text.utf8)
    let occurrences = TermOccurrence.merged(
      TermMatcher(TermIndex(glossary)).occurrences(in: bytes),
      PersonVariants(glossary).matcher(for: bytes)?.occurrences(in: bytes) ?? []
    )
    let texts = occurrences.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    #expect(texts == found)
  }

  @Test("give way to the same spelling of another concept")
  func listedElsewhere() {
    let namesake = Self.person("other", .english, "Choi Seon-hee", [])
    let glossary = Glossary(name: "test", concepts: [Self.choe, namesake])
    let bytes = Array("Choi Seon-hee came".utf8)
    let occurrences = TermOccurrence.merged(
      TermMatcher(TermIndex(glossary)).occurrences(in: bytes),
      PersonVariants(glossary).matcher(for: bytes)?.occurrences(in: bytes) ?? []
    )
    #expect(occurrences.map { Set($0.candidates.map(\.form.concept)) } == [[1]])
  }

  @Test("are not taken away by a namesake that is kept for reference and never looked for")
  func namesake() {
    let other = Concept(
      id: "actress",
      kind: .person,
      origin: .korean,
      terms: [
        Term("최선희", language: .korean, status: .preferred, matching: [.noMatch]),
        Term("Choi Sun-hee", language: .english, status: .preferred, matching: [.context]),
      ]
    )
    #expect(forms([Self.choe, other], of: 0).contains { $0.text == "Choi Seon-hee" })
    #expect(forms([Self.choe, other], of: 1).isEmpty)
  }

  @Test("are none where the glossary has no form in the language, or the thing is no person")
  func none() {
    let silent = Self.person("silent", .korean, "홍길동", [])
    #expect(forms([silent], of: 0).isEmpty)
    let place = Concept(
      id: "seoul",
      kind: .place,
      origin: .korean,
      terms: [
        Term("서울", language: .korean, status: .preferred),
        Term("Seoul", language: .english, status: .preferred),
      ]
    )
    #expect(forms([place], of: 0).isEmpty)
  }
}
