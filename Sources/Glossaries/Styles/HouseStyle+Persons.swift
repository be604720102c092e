public import Languages
internal import Transliteration

extension HouseStyle {
  /// How the house spells `native`, the name of a person of `side`, in `language`, by its own rule.
  ///
  /// - Parameters:
  ///   - native: the name in Hangul or Cyrillic.
  ///   - listed: the form that a glossary prefers, which a style may keep and set out anew.
  /// - Returns: `nil` where the style has no rule for such persons, or the rule needs a listed form.
  /// - Complexity: O(n) in the letters.
  public func spelling(
    ofPerson native: String,
    side: PersonRule.Side,
    in language: Language,
    listed: String? = nil
  ) -> String? {
    guard let rule = personRule(of: side, in: language) else { return nil }
    let syllables = native.unicodeScalars.count { (0xAC00...0xD7A3).contains($0.value) }
    var text = listed
    if let system = rule.system {
      guard let writer = PersonSystems.shared.writer(system) else { return nil }
      let hasHyphen = rule.layout == .hyphen && writer.system.modes.contains(.nameHyphen)
      let mode: TransliterationMode =
        hasHyphen ? .nameHyphen : writer.system.modes.contains(.name) ? .name : .word
      text = writer.transliterate(native, mode: mode, traced: false).text
    }
    guard let text else { return nil }
    return side == .russian ? text : rule.laidOut(text, syllables: syllables)
  }

  /// Whether the style may write `concept` in a form of its own, by a rule for persons or an override.
  public func spells(_ concept: Concept) -> Bool {
    (concept.kind == .person && !personRules.isEmpty)
      || overrides.contains { $0.concept == concept.id }
  }

  private func personRule(of side: PersonRule.Side, in language: Language) -> PersonRule? {
    personRules.first { $0.language == language && $0.rule.side == side }?.rule
  }

  /// The form of a person that the style's own rule makes, as a listed term where the glossary has it.
  func personTerm(of concept: Concept, in language: Language) -> Term? {
    guard concept.kind == .person, !personRules.isEmpty, let origin = concept.origin,
      origin.base != language.base, let side = PersonRule.Side(origin),
      let native = concept.preferredTerm(in: origin)
    else { return nil }
    let listed = concept.terms.first { $0.language == language && $0.status == .preferred }
    guard
      let text = spelling(ofPerson: native.text, side: side, in: language, listed: listed?.text)
    else { return nil }
    return concept.terms.first { $0.language == language && $0.text == text }
      ?? Term(text, language: language, status: .admitted, labels: ["house"])
  }
}

/// The systems that styles name, each read once.
private struct PersonSystems: Sendable {
  static let shared = PersonSystems()

  private let writers: [String: any Transliterator]

  /// Reads the systems that the shipped styles may name; others are read when asked for.
  private init() {
    var writers: [String: any Transliterator] = [:]
    for id in ["ko-rr", "ko-mr", "ko-ala-lc", "ko-dprk-press", "ko-kontsevich", "ru-ala-lc-plain"] {
      writers[id] = try? SystemCatalog.transliterator(id)
    }
    self.writers = writers
  }

  func writer(_ id: String) -> (any Transliterator)? {
    writers[id] ?? (try? SystemCatalog.transliterator(id))
  }
}
