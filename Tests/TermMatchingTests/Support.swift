import Glossaries
import Languages
import TermMatching

/// A glossary of concepts with a few terms each, for tests.
func makeGlossary(_ concepts: Concept...) -> Glossary {
  Glossary(name: "test", concepts: concepts)
}

extension Concept {
  /// A concept with admitted terms in English, Russian or Korean, told by their script.
  init(_ id: String, _ kind: Kind, _ terms: String..., matching: Set<Term.Matching> = []) {
    self.init(
      id: id,
      kind: kind,
      terms: terms.enumerated().map { place, text in
        let first = text.unicodeScalars.first?.value ?? 0
        let language: Language =
          first >= 0xAC00 ? .korean : first >= 0x400 ? .russian : .english
        return Term(
          text,
          language: language,
          status: place == 0 ? .preferred : .deprecated,
          matching: matching
        )
      }
    )
  }
}
