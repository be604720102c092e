internal import Glossaries
internal import Transliteration

/// Finds names that a system of transliteration or a glossary says are one.
struct ExactPartners {
  private static let systems: [NameLetters: [(id: String, modes: [TransliterationMode])]] = [
    .hangul: [
      ("ko-rr", [.place, .name]), ("ko-mr", [.place, .name]), ("ko-dprk-press", [.place, .name]),
      ("ko-kontsevich", [.place, .name]),
    ],
    .cyrillic: [("ru-press", [.word]), ("ru-bgn-pcgn", [.word]), ("ru-nikl", [.word])],
    .latin: [("en-nikl", [.word]), ("en-practical", [.word])],
  ]

  private let folder: NameFolder
  private let loaded: [NameLetters: [(any Transliterator, [TransliterationMode])]]
  private let concepts: [[UInt8]: [Int]]
  private let reference: Glossary

  /// - Parameter reference: a glossary that knows names of one thing in several languages.
  init(reference: Glossary, folder: NameFolder) {
    self.folder = folder
    self.reference = reference
    loaded = Self.systems.mapValues { systems in
      systems.compactMap { system in
        (try? SystemCatalog.transliterator(system.id)).map { ($0, system.modes) }
      }
    }
    var concepts: [[UInt8]: [Int]] = [:]
    for (place, concept) in reference.concepts.enumerated() {
      for term in concept.terms
      where term.form == .full || term.form == .abbreviation {
        let name = folder.folded(term.text)
        if concepts[name]?.last != place { concepts[name, default: []].append(place) }
      }
    }
    self.concepts = concepts
  }

  /// The ways in which a name is written elsewhere, folded, each with its reason.
  func spellings(of name: String) -> [(folded: [UInt8], reason: String)] {
    var spellings = [(folder.folded(name), "the same")]
    guard let letters = NameLetters(of: name), let systems = loaded[letters] else {
      return spellings
    }
    for (system, modes) in systems {
      for mode in modes {
        let text = system.transliterate(name, mode: mode, traced: false).text
        spellings.append((folder.folded(text), "\(name) = \(text) (\(system.system.id))"))
      }
    }
    return spellings
  }

  /// The concepts of the glossary that have this name.
  func concepts(of name: String) -> [Int] { concepts[folder.folded(name)] ?? [] }

  /// The reason that a concept of the glossary gives.
  func reason(of concept: Int) -> String {
    "both are names of \(reference.concepts[concept].id)"
  }
}
