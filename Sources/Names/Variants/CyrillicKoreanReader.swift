internal import Resources

/// Reads a Korean name in Cyrillic letters back into Hangul.
struct CyrillicKoreanReader: Sendable {
  static let shared = CyrillicKoreanReader()

  private var surnames: [String: [(text: String, weight: Double)]] = [:]
  /// Syllables of given names by spelling.
  private var syllables: [String: [(scalar: Unicode.Scalar, weight: Double)]] = [:]

  private init() {
    let latin = KoreanLatinSpellings.shared
    let cyrillic = KoreanCyrillicSpellings.shared
    for (surname, share) in latin.surnameShares {
      guard let choices = cyrillic.surname(surname) else { continue }
      for (place, text) in choices.texts.enumerated() {
        let weight = zip(cyrillic.letters.priors, choices.weights)
          .reduce(0) { $0 + $1.0 * $1.1[place] }
        if weight > 0.001 { surnames[text, default: []].append((surname, share * weight)) }
      }
    }
    for (scalar, share) in latin.syllableShares {
      for before in [nil, "가"] as [Unicode.Scalar?] {
        guard let choices = cyrillic.syllable(scalar, after: before) else { continue }
        for (place, text) in choices.texts.enumerated() {
          let weight = zip(cyrillic.letters.priors, choices.weights)
            .reduce(0) { $0 + $1.0 * $1.1[place] }
          if weight > 0.002 { syllables[text, default: []].append((scalar, share * weight / 2)) }
        }
      }
    }
  }

  /// The likeliest readings of `name`, family name first; none where it is no Korean name.
  func readings(of name: String) -> [(parts: KoreanNameParts, probability: Double)] {
    let words = name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    guard (2...4).contains(words.count), name.utf8.count <= 100,
      let families = surnames[words[0]]
    else { return [] }
    let given = Array(words.dropFirst())
    var names: [(text: String, weight: Double)] = [("", 1)]
    for word in given {
      var readings = (syllables[word] ?? []).map { (String(Character($0.scalar)), $0.weight) }
      if given.count == 1 {
        for end in word.indices.dropFirst() {
          for one in syllables[String(word[..<end])] ?? [] {
            for two in syllables[String(word[end...])] ?? [] {
              let text = String(String.UnicodeScalarView([one.scalar, two.scalar]))
              readings.append((text, one.weight * two.weight * 10))
            }
          }
        }
      }
      names = names.flatMap { name in readings.map { (name.text + $0.0, name.weight * $0.1) } }
      names = Array(names.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(40))
    }
    var weights: [String: Double] = [:]
    for family in families {
      for name in names {
        weights[family.text + name.text, default: 0] += family.weight * name.weight
      }
    }
    let sum = weights.values.sorted().reduce(0, +)
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).compactMap {
      entry in
      KoreanNameParts(entry.key).map { ($0, sum > 0 ? entry.value / sum : 0) }
    }
  }
}
