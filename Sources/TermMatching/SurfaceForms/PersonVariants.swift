public import Glossaries
internal import Languages
public import Names

/// Spellings of persons that the glossary does not list, as others would write them: *Choi Seon-hee*.
///
/// They are made from the form in the person's own script, and only for persons of whom a text shows
/// traces: to make all of them would take longer than to read the text. Only whole names are made, in the
/// spellings that are likely enough; none that two persons share, none that can be ordinary words. In a
/// language in which the glossary has no form of the person, none are.
public struct PersonVariants: Sendable {
  /// A person whose name can be read.
  private struct Person {
    let place: Int
    let native: String
    let origin: NameOrigin
    /// The preferred form in each language that spells the name otherwise.
    let listed: [(language: Language, text: String)]
  }

  private let glossary: Glossary
  private let persons: [Person]
  /// How likely a spelling is at least, and just so, with its hyphen and its order.
  private let leastSpelling = 0.012
  private let leastLayout = 0.0016

  /// Looks out the persons of `glossary`.
  ///
  /// - Complexity: O(n) in the concepts.
  public init(_ glossary: Glossary) {
    self.glossary = glossary
    persons = glossary.concepts.enumerated().compactMap { place, concept in
      guard concept.kind == .person, let origin = concept.origin,
        let nativeTerm = concept.preferredTerm(in: origin),
        // A name that is never looked for has no spellings to look for, nor to share with a namesake.
        !nativeTerm.matching.contains(.noMatch)
      else { return nil }
      let native = nativeTerm.text
      let (own, languages): (NameOrigin, [Language])
      switch origin {
      case .northKorean: (own, languages) = (.northKorean, [.english, .russian])
      case .korean: (own, languages) = (.korean, [.english, .russian])
      case .russian where native.contains(" "):
        (own, languages) = (.russian, [.english, .korean])
      default: return nil
      }
      let listed = languages.compactMap { language in
        concept.preferredTerm(in: language).flatMap { term in
          term.matching.contains(.noMatch) ? nil : (language: language, text: term.text)
        }
      }
      return Person(place: place, native: native, origin: own, listed: listed)
    }
  }

  /// What finds the spellings in a text, or `nil` where the text shows no traces of any person.
  public func matcher(
    for bytes: [UInt8],
    casePolicy: TermMatcher.CasePolicy = .prose
  ) -> TermMatcher? {
    forms(for: WordsOfText(bytes)).map {
      TermMatcher(TermIndex(glossary, sources: [RussianCases(of: [$0])]), casePolicy: casePolicy)
    }
  }

  /// The spellings of the persons of whom a text with these `words` holds traces.
  ///
  /// - Returns: `nil` where there are none.
  /// - Complexity: O(persons), and about half a millisecond for each person with traces.
  public func forms(for words: WordsOfText) -> UnlistedForms? {
    var forms: [Int: [SurfaceForm]] = [:]
    var owners: [String: Int] = [:]
    var shared: Set<String> = []
    for person in persons {
      for (language, listed) in person.listed
      where language.script.map(words.scripts.contains) ?? false {
        guard
          let traces = NameTraces(
            of: person.native,
            as: person.origin,
            in: language,
            listed: listed
          ), traces.appear(in: words)
        else { continue }
        for form in spellings(of: person, in: language) {
          let key = form.text.lowercased()
          if let owner = owners[key] {
            if owner != person.place { shared.insert(key) }
          } else {
            owners[key] = person.place
            forms[person.place, default: []].append(form)
          }
        }
      }
    }
    for place in forms.keys { forms[place]?.removeAll { shared.contains($0.text.lowercased()) } }
    return forms.isEmpty ? nil : UnlistedForms(forms: forms)
  }

  private func spellings(of person: Person, in language: Language) -> [SurfaceForm] {
    let concept = glossary.concepts[person.place]
    let listed = Set(concept.terms.map { $0.text.lowercased() })
    let names = NameVariants.of(
      person.native,
      as: person.origin,
      language: language,
      limit: 16,
      isExplained: false
    )
    var made: [SurfaceForm] = []
    for variant in names?.variants ?? []
    where variant.probability >= leastSpelling && !variant.needsContext {
      for layout in variant.layouts
      where layout.probability >= leastLayout && layout.text.contains(" ")
        && !layout.text.contains(".") && !listed.contains(layout.text.lowercased())
      {
        let reason = "a spelling of \(person.native) that others use (\(layout.convention))"
        made.append(
          SurfaceForm(
            text: layout.text,
            concept: person.place,
            term: Term(layout.text, language: language, status: .deprecated),
            provenance: .generated(by: reason)
          )
        )
      }
    }
    return made
  }
}

/// Spellings that were made for one text.
public struct UnlistedForms: SurfaceFormSource {
  fileprivate let forms: [Int: [SurfaceForm]]

  /// The spellings made for the concept at `place`.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    forms[place] ?? []
  }
}
