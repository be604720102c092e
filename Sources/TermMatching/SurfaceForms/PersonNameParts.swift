internal import Glossaries
internal import Languages

/// A person's full name, divided into the family name and the rest by the order of its language.
struct PersonNameParts {
  /// The family name, with the particles that belong to it: von der Leyen.
  let family: String
  /// The other names, in their order.
  let given: [String]
  /// Whether the family name stands first, as in Korean, Chinese and Vietnamese names.
  let isFamilyFirst: Bool

  private let script: Script?

  /// Divides `term`, the name of a person from where `origin` is spoken, or `nil` when it has one word.
  init?(_ term: Term, origin: Language?) {
    let words = term.text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(String.init)
    guard words.count > 1, words.count < 6 else { return nil }
    script = term.language.script
    let isEastAsian = ["ko", "zh", "vi"].contains(origin?.base.tag ?? "")
    let isJapaneseInItsOrder = origin?.base.tag == "ja" && script == .hangul
    // Of three words of a name from nobody knows where, the first may be the family name or the last.
    if origin == nil, words.count > 2, !words.contains(where: Self.isPatronymic) { return nil }
    if isEastAsian || isJapaneseInItsOrder {
      family = words[0]
      given = Array(words.dropFirst())
      isFamilyFirst = true
    } else {
      let start = words.dropFirst().firstIndex(where: Self.isParticle) ?? words.count - 1
      family = words[start...].joined(separator: " ")
      given = Array(words[..<start])
      isFamilyFirst = false
    }
  }

  /// The spellings of a second reference, each with what it is.
  var shortReferences: [(text: String, reason: String)] {
    var found = [(family, "family name")]
    guard !isFamilyFirst, script == .latin || script == .cyrillic else { return found }
    let initials = given.compactMap { name in name.first.map { "\($0)." } }
    guard initials.count == given.count, initials.count <= 2 else { return found }
    var rows = [initials]
    if initials.count == 2 { rows.append([initials[0]]) }
    for row in rows {
      let joined = row.joined()
      let spaced = row.joined(separator: " ")
      for text in Set([
        "\(spaced) \(family)", "\(joined) \(family)", "\(joined)\(family)", "\(family) \(spaced)",
        "\(family) \(joined)",
      ]).sorted() where script == .cyrillic || !text.hasPrefix(family) {
        found.append((text, "initials"))
      }
    }
    return found
  }

  private static func isPatronymic(_ word: String) -> Bool {
    ["вич", "вна", "ична", "ьич", "vich", "vna"].contains { word.hasSuffix($0) }
  }

  /// Whether a word belongs to the family name after it.
  ///
  /// - Source: AP Stylebook, “foreign particles”; Розенталь, Справочник по правописанию, section 13.
  private static func isParticle(_ word: String) -> Bool {
    [
      "al", "bin", "da", "de", "der", "di", "dos", "du", "la", "le", "ter", "van", "von", "аль",
      "бин", "ван", "да", "де", "дер", "ди", "дю", "ла", "ле", "тер", "фон",
    ].contains(word)
  }
}
