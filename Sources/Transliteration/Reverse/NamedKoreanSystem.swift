/// The system that Korean names in Latin letters are said to be written in.
///
/// That is believed, but not wholly: names are spelled as their bearers like, whatever the system of the text.
/// So the spelling of a given name comes from the system, or from what people do.
struct NamedKoreanSystem: Sendable {
  private let forward: any Transliterator
  /// How much what is said is believed.
  private let trust = 0.8

  /// Creates the system with this id.
  init(_ id: String) throws(UnknownSystem) {
    forward = try SystemCatalog.transliterator(id)
  }

  /// The logarithm of how probable `name` and its spelling are, where the spelling is `letters`: the given name
  /// in small letters, without hyphens and apostrophes.
  ///
  /// - Parameter family: the family name before it; empty where there is none.
  func score(of name: LatinKoreanReader.GivenName, as letters: String, after family: String)
    -> Double
  {
    let prior = name.score - name.spelling
    let usual = (1 - trust) * name.spelling.exponential
    return prior + ((writes(name.text, as: letters, after: family) ? trust : 0) + usual).logarithm
  }

  /// Whether the system writes the given name so; marks may be missing from all of the letters.
  private func writes(_ name: String, as letters: String, after family: String) -> Bool {
    let given: String
    if family.isEmpty || !forward.system.modes.contains(.name) {
      given = forward.transliterate(name, mode: .word, traced: false).text.lowercased()
    } else {
      let written = forward.transliterate(family + name, mode: .name, traced: false).text
      given = written.lowercased().split(separator: " ").dropFirst().joined()
    }
    if letters.utf8.allSatisfy({ $0 < 0x80 }) {
      return LooseSpelling(given) == LooseSpelling(letters)
    }
    return given.filter(\.isLetter) == letters
  }
}
