internal import Normalization

/// Reads a Korean name in Latin letters back into Hangul, with ranked candidates.
///
/// Any system and any mixture of systems is read: Revised Romanization, McCune–Reischauer with or without
/// its marks, the North's and the press's spellings. What is likely comes from counted spellings of
/// family names and of syllables, and from how often syllables and given names are met.
public struct LatinKoreanReader: Sendable {
  private let tables = LatinKoreanTables.shared
  private let width = 40
  private let system: NamedKoreanSystem?

  /// Creates a reader of names in any system.
  public init() { system = nil }

  /// Creates a reader of names in one system.
  ///
  /// A reading whose given name the system writes just so is weighed as that system's; the family name is read
  /// as people spell it, for most keep their own spelling.
  ///
  /// - Throws: `UnknownSystem`.
  public init(system: String) throws(UnknownSystem) {
    self.system = try NamedKoreanSystem(system)
  }

  /// The `count` likeliest readings of `name`, the likeliest first; none where the letters spell no
  /// syllables.
  ///
  /// - Complexity: O(n) in the letters, with a large constant: about a millisecond a name.
  public func readings(of name: String, count: Int) -> [Reading] {
    let words = Self.words(of: name)
    guard !words.isEmpty, words.joined().joined().utf8.count <= 64 else { return [] }
    var scored: [String: Double] = [:]
    func keep(_ text: String, _ score: Double) {
      if score > scored[text, default: -1e9] { scored[text] = score }
    }
    for (surname, given, cost) in splits(of: words) {
      for (family, familyScore) in tables.surnames[surname] ?? [] {
        for name in givenNames(given) {
          let score = system?.score(of: name, as: given.joined(), after: family) ?? name.score
          keep(family + name.text, familyScore + score + cost)
        }
      }
    }
    if scored.isEmpty {
      let parts = words.flatMap { $0 }
      for name in givenNames(parts) {
        keep(name.text, system?.score(of: name, as: parts.joined(), after: "") ?? name.score)
      }
    }
    return Reading.ranked(scored, count: count)
  }

  /// Whether the first or the last word of `name` is a spelling of a Korean family name.
  public func hasFamilyName(_ name: String) -> Bool {
    let words = Self.words(of: name)
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return tables.surnames[first.joined()] != nil || tables.surnames[last.joined()] != nil
  }

  /// The words, each as the parts that hyphens make, in small letters and without apostrophes.
  private static func words(of name: String) -> [[String]] {
    TextCleaner().clean(name).text.lowercased()
      .split { $0.isWhitespace || $0 == "," }
      .map { word in
        word.split(separator: "-").map { part in
          String(part.filter { $0.isLetter })
        }.filter { !$0.isEmpty }
      }
      .filter { !$0.isEmpty }
  }

  /// The ways to tell the family name from the given name: first, last, or written together.
  private func splits(of words: [[String]]) -> [(surname: String, given: [String], cost: Double)] {
    var splits: [(String, [String], Double)] = []
    if words.count > 1 {
      splits.append((words[0].joined(), words.dropFirst().flatMap { $0 }, -0.05))
      splits.append((words[words.count - 1].joined(), words.dropLast().flatMap { $0 }, -3))
    }
    if words.count == 1 {
      let word = words[0].joined()
      for end in word.indices.dropFirst() {
        splits.append((String(word[..<end]), [String(word[end...])], -2))
      }
    }
    return splits
  }

  /// A given name that letters can be read as.
  struct GivenName {
    let text: String
    /// The logarithm of how probable the name and its spelling are.
    let score: Double
    /// The logarithm of how probable the spelling is of the name.
    let spelling: Double
  }

  /// The readings of a given name of one or more parts: a part alone may be several syllables.
  private func givenNames(_ parts: [String]) -> [GivenName] {
    guard !parts.isEmpty, parts.count <= 4 else { return [] }
    var names: [GivenName] = []
    if parts.count == 1 {
      for (syllables, cost) in [(1, -3.0), (2, -0.1), (3, -4.5), (4, -7)] {
        names += paths(parts[0], syllables: syllables, from: 0).map {
          GivenName(text: $0.text, score: $0.score + 0.1 + cost, spelling: $0.spelling)
        }
      }
    } else {
      names = [GivenName(text: "", score: 0, spelling: 0)]
      for (place, part) in parts.enumerated() {
        let one = paths(part, syllables: 1, from: place)
        let choices = one.isEmpty ? paths(part, syllables: 2, from: place) : one
        names = names.flatMap { name in
          choices.map { choice in
            GivenName(
              text: name.text + choice.text,
              score: name.score + choice.score,
              spelling: name.spelling + choice.spelling
            )
          }
        }
        names = Array(names.sorted { $0.score > $1.score }.prefix(width))
      }
    }
    return names.map { name in
      GivenName(
        text: name.text,
        score: name.score + (1 + 2 * (tables.pairs[name.text] ?? 0)).logarithm,
        spelling: name.spelling
      )
    }
  }

  private func paths(_ part: String, syllables: Int, from place: Int) -> [GivenName] {
    SyllableLattice(Array(part.utf8), tables: tables)
      .paths(syllables: syllables, from: place, width: width)
      .map { path in
        GivenName(
          text: String(String.UnicodeScalarView(path.text)),
          score: path.score,
          spelling: path.spelling
        )
      }
  }
}
