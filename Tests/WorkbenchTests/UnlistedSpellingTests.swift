import Glossaries
import GlossaryLinting
import Languages
import Testing
import Workbench

@Suite("A glossary that lists one form of a person")
struct UnlistedSpellingTests {
  /// The shipped glossary without what it lists for persons beside the preferred forms.
  private static let bare: Glossary = {
    let full = ShippedGlossary.file.glossary
    return Glossary(
      name: "bare",
      concepts: full.concepts.map { concept in
        var concept = concept
        if concept.kind == .person {
          concept.terms.removeAll { $0.status == .deprecated && $0.form == .full }
        }
        return concept
      }
    )
  }()

  @Test("knows most other spellings of Korean persons, and takes none for somebody else")
  func otherSpellings() throws {
    let names = Workbench(
      glossary: Self.bare,
      style: ShippedGlossary.style,
      language: .english
    ).names
    var (known, wrong, all) = (0, 0, 0)
    for concept in ShippedGlossary.file.glossary.concepts
    where concept.kind == .person && concept.origin?.base == .korean {
      for term in concept.terms
      where term.language == .english && term.status == .deprecated && term.form == .full {
        all += 1
        let found = names.normalize(term.text).concept
        known += found == concept.id ? 1 : 0
        wrong += found != nil && found != concept.id ? 1 : 0
      }
    }
    #expect(all > 80)
    #expect(wrong == 0)
    #expect(Double(known) / Double(all) > 0.6, "\(known) of \(all)")
  }
}
