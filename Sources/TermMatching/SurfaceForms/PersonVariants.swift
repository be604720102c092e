public import Glossaries
internal import Languages
internal import Names

/// Spellings of persons that the glossary does not list, as others would write them: *Choi Seon-hee*.
///
/// They are made from the form in the person's own script. Only whole names are, in the spellings that
/// are likely enough; none that a concept lists, none that two persons share, none that can be ordinary
/// words. In a language in which the glossary has no form of the person, none are.
public struct PersonVariants: SurfaceFormSource {
  private let forms: [Int: [SurfaceForm]]

  /// Makes the spellings for the persons of `glossary`.
  ///
  /// - Parameters:
  ///   - leastSpelling: how likely a spelling of the name is at least.
  ///   - leastLayout: how likely it is at least just so, with its hyphen or its order.
  /// - Complexity: O(persons); about 50 µs for each.
  public init(
    _ glossary: Glossary,
    leastSpelling: Double = 0.012,
    leastLayout: Double = 0.0016
  ) {
    var listed: Set<String> = []
    for concept in glossary.concepts {
      for term in concept.terms { listed.insert(term.text.lowercased()) }
    }
    var owners: [String: Int] = [:]
    var shared: Set<String> = []
    var found: [(place: Int, key: String, form: SurfaceForm)] = []
    for (place, concept) in glossary.concepts.enumerated() where concept.kind == .person {
      guard let native = Self.native(of: concept) else { continue }
      for language in native.languages {
        guard concept.preferredTerm(in: language) != nil,
          let names = NameVariants.of(
            native.text,
            as: native.origin,
            language: language,
            limit: 16,
            isExplained: false
          )
        else { continue }
        for variant in names.variants
        where variant.probability >= leastSpelling && !variant.needsContext {
          for layout in variant.layouts
          where layout.probability >= leastLayout && layout.text.contains(" ") {
            let key = layout.text.lowercased()
            guard !listed.contains(key), !layout.text.contains(".") else { continue }
            if let owner = owners[key] {
              if owner != place { shared.insert(key) }
              continue
            }
            owners[key] = place
            let reason = "a spelling of \(native.text) that others use (\(layout.convention))"
            found.append(
              (
                place, key,
                SurfaceForm(
                  text: layout.text,
                  concept: place,
                  term: Term(layout.text, language: language, status: .deprecated),
                  provenance: .generated(by: reason)
                )
              )
            )
          }
        }
      }
    }
    var forms: [Int: [SurfaceForm]] = [:]
    for entry in found where !shared.contains(entry.key) {
      forms[entry.place, default: []].append(entry.form)
    }
    self.forms = forms
  }

  /// The spellings made for the concept at `place` in the glossary that the source was made for.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    forms[place] ?? []
  }

  /// The form in the person's own script, and the languages that spell it otherwise.
  private static func native(
    of concept: Concept
  ) -> (text: String, origin: NameOrigin, languages: [Language])? {
    guard let origin = concept.origin, let term = concept.preferredTerm(in: origin) else {
      return nil
    }
    switch origin {
    case .northKorean: return (term.text, .northKorean, [.english, .russian])
    case .korean: return (term.text, .korean, [.english, .russian])
    case .russian where term.text.contains(" "):
      return (term.text, .russian, [.english, .korean])
    default: return nil
    }
  }
}
