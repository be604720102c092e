/// Reads names as Korean, in any script, in every way that is likely enough.
struct KoreanReader: Sendable {
  /// How many readings of a name are kept.
  static let most = 4

  let spellings: KoreanSpellings

  /// The likeliest readings of a name of these words, which must be of one script.
  ///
  /// - Complexity: bounded: words longer than three syllables can be are not read.
  func readings(of words: [NameWord]) -> [KoreanReading] {
    guard let script = words.first?.script, words.count <= 4,
      words.allSatisfy({ $0.script == script }),
      words.reduce(0, { $0 + $1.letters.count }) <= 28
    else { return [] }
    let texts = words.map { Self.units(of: $0) }
    var found: [KoreanReading] = []
    func add(_ family: ArraySlice<String>, _ given: ArraySlice<String>, _ order: Int32) {
      let name = family.joined()
      guard let unit = spellings.unit(name, script, .family) else { return }
      segment(given, script) { units, parts, weight in
        let length = KoreanReading.length(units.count)
        let family = spellings.weight(unit, script, .family)
        found.append(
          KoreanReading(
            script: script,
            family: unit,
            given: units,
            order: order,
            weight: family + weight + order + length,
            spellings: [name] + parts
          )
        )
      }
    }
    if texts.count == 1 {
      let text = texts[0]
      for cut in 1..<max(text.count, 1) where cut <= (script == .hangul ? 2 : 8) {
        add(text[..<cut], text[cut...], script == .hangul ? 0 : -300)
      }
    } else {
      add(texts[0][...], Array(texts[1...].joined())[...], -30)
      let last = texts.count - 1
      add(texts[last][...], Array(texts[..<last].joined())[...], script == .latin ? -250 : -500)
      if texts.count > 2 {
        add((texts[0] + texts[1])[...], Array(texts[2...].joined())[...], -100)
      }
    }
    found.sort { $0.weight > $1.weight }
    let least = (found.first?.weight ?? 0) - 1400
    return Array(found.prefix(Self.most).prefix { $0.weight >= least })
  }

  /// The units of `reading`, which has at least one syllable of a given name.
  func units(of reading: KoreanReading) -> KoreanReading.Units {
    let given = reading.given.map { unit($0, reading.script, .given) }
    let last = given.count - 1
    return KoreanReading.Units(
      family: unit(reading.family, reading.script, .family),
      given: (given[0], given[min(1, last)], given[min(2, last)]),
      count: given.count,
      order: reading.order
    )
  }

  private func unit(
    _ id: UInt16,
    _ script: NameScript,
    _ role: KoreanSpellings.Role
  ) -> KoreanReading.Unit {
    KoreanReading.Unit(script: script, id: id, weight: spellings.weight(id, script, role))
  }

  /// Cuts the letters of a given name into spellings of one to three syllables.
  private func segment(
    _ letters: ArraySlice<String>,
    _ script: NameScript,
    _ body: ([UInt16], [String], Int32) -> Void
  ) {
    var units: [UInt16] = []
    var parts: [String] = []
    func go(from start: Int, weight: Int32) {
      if start == letters.endIndex {
        if !units.isEmpty { body(units, parts, weight) }
        return
      }
      guard units.count < 3 else { return }
      let longest = script == .hangul ? 1 : KoreanSpellings.longest
      for end in (start + 1)...(start + longest) where end <= letters.endIndex {
        let text = letters[start..<end].joined()
        guard let unit = spellings.unit(text, script, .given) else { continue }
        units.append(unit)
        parts.append(text)
        go(from: end, weight: weight + spellings.weight(unit, script, .given))
        units.removeLast()
        parts.removeLast()
      }
    }
    go(from: letters.startIndex, weight: 0)
  }

  /// What spellings are cut from: syllables of Hangul, letters of the other scripts without marks.
  private static func units(of word: NameWord) -> [String] {
    switch word.script {
    case .hangul:
      word.text.unicodeScalars.map { HanjaReading.syllable($0) }
    case .cyrillic:
      word.letters.map { letter in
        letter == 33 ? "ё" : Unicode.Scalar(0x430 + UInt32(letter) - 1).map { String($0) } ?? ""
      }
    case .latin:
      word.letters.map { letter in
        String(Unicode.Scalar(UInt8(0x60 + LatinLetters.unmarked(letter))))
      }
    }
  }
}
