internal import Languages
internal import Transliteration

/// What a name may be natively, with how likely each is.
struct Sources {
  /// A native form.
  enum Form {
    case korean(KoreanNameParts)
    case russian(RussianNameParts)
  }

  let form: Form
  let text: String
  let origin: NameOrigin
  let probability: Double

  /// The native forms of `name`; it is one itself where it stands in its own script.
  static func of(_ name: String, as origin: NameOrigin?) -> [Sources] {
    var (hangul, cyrillic, latin) = (0, 0, 0)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0xAC00...0xD7A3: hangul += 1
      case 0x400...0x4FF: cyrillic += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      default: break
      }
    }
    if hangul > 0, cyrillic == 0, latin == 0 {
      guard origin != .russian, let parts = KoreanNameParts(name) else { return [] }
      return [.korean(parts, origin, 1)]
    }
    if cyrillic > 0, hangul == 0, latin == 0 {
      if origin != .russian {
        let readings = KoreanReadings.cyrillic(name)
        let isSpelledOut = name.contains(" ") && readings.count > 0
        if isSpelledOut, origin?.isKorean ?? Self.isPlainlyKorean(name) {
          return Self.korean(readings, origin)
        }
      }
      guard !(origin?.isKorean ?? false), let parts = RussianNameParts(name) else { return [] }
      return [.russian(parts, name, 1)]
    }
    guard latin > 0, hangul == 0, cyrillic == 0 else { return [] }
    if origin?.isKorean ?? LatinKoreanReader().hasFamilyName(name) {
      let readings = KoreanReadings.latin(name)
      if !readings.isEmpty { return Self.korean(readings, origin) }
    }
    guard !(origin?.isKorean ?? false), let reader = try? LatinRussianReader() else { return [] }
    return reader.readings(of: name, count: 8).compactMap { reading in
      RussianNameParts(reading.text).map { .russian($0, reading.text, reading.probability) }
    }
  }

  /// Three words, none longer than a syllable may be, are a Korean's in Cyrillic.
  private static func isPlainlyKorean(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" }
    return words.count >= 2 && words.allSatisfy { $0.count <= (words.count == 2 ? 8 : 5) }
      && !name.contains(".")
  }

  private static func korean(
    _ readings: [(parts: KoreanNameParts, probability: Double)],
    _ origin: NameOrigin?
  ) -> [Sources] {
    readings.map { .korean($0.parts, origin, $0.probability) }
  }

  private static func korean(
    _ parts: KoreanNameParts,
    _ origin: NameOrigin?,
    _ probability: Double
  ) -> Sources {
    Sources(
      form: .korean(parts),
      text: parts.surname + String(String.UnicodeScalarView(parts.given)),
      origin: origin ?? (parts.isNorthern ? .northKorean : .korean),
      probability: probability
    )
  }

  private static func russian(
    _ parts: RussianNameParts,
    _ text: String,
    _ probability: Double
  ) -> Sources {
    Sources(form: .russian(parts), text: text, origin: .russian, probability: probability)
  }

  /// The spellings in `script`.
  func variants(_ script: Script?, limit: Int, _ isExplained: Bool) -> [NameVariant] {
    switch (form, script) {
    case (.korean(let parts), .latin?):
      return KoreanVariants(parts, origin: origin, target: .latin, asksSystem: isExplained)?
        .variants(limit: limit, isExplained: isExplained) ?? []
    case (.korean(let parts), .cyrillic?):
      return KoreanVariants(parts, origin: origin, target: .cyrillic, asksSystem: isExplained)?
        .variants(limit: limit, isExplained: isExplained) ?? []
    case (.korean(let parts), .hangul?):
      return KoreanPersonSpellings.variants(parts, text: text, origin: origin)
    case (.russian(let parts), .latin?):
      return RussianVariants(parts, toHangul: false)?.variants(limit: limit) ?? []
    case (.russian(let parts), .hangul?):
      return RussianVariants(parts, toHangul: true)?.variants(limit: limit) ?? []
    case (.russian(let parts), .cyrillic?):
      let whole = parts.words.joined(separator: " ")
      return [.native(whole, 1, "the Russian form")]
    default: return []
    }
  }
}

extension NameVariant {
  /// A form in the name's own script.
  static func native(_ text: String, _ probability: Double, _ reason: String) -> NameVariant {
    NameVariant(
      text: text,
      probability: probability,
      reasons: [reason],
      layouts: [Layout(text: text, probability: probability, convention: "as given")],
      needsContext: false
    )
  }
}
