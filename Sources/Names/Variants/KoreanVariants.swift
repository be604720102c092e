/// The spellings of a Korean name in Latin or Cyrillic letters.
struct KoreanVariants: Sendable {
  /// The letters that are written.
  enum Target: Sendable { case latin, cyrillic }

  private let parts: KoreanNameParts
  private let choices: [StyledChoices]
  private let priors: [Double]
  private let styleNames: [String]
  private let layouts: NameLayouts
  private let origin: NameOrigin
  private let target: Target

  /// What is spelled here in no style, so that the probabilities of all spellings stay below 1.
  private static let known = 0.97
  /// How many names of the North are spelled as the North itself does.
  private static let official = 0.5

  /// - Parameter asksSystem: whether the North's own system is asked for its spelling.
  init?(_ parts: KoreanNameParts, origin: NameOrigin, target: Target, asksSystem: Bool) {
    self.parts = parts
    self.origin = origin
    self.target = target
    switch target {
    case .latin:
      let spellings = KoreanLatinSpellings.shared
      guard let surname = spellings.surname(parts.surname) else { return nil }
      let given = parts.given.enumerated().compactMap {
        spellings.syllable($1, isFirst: $0 == 0)
      }
      if origin == .northKorean, asksSystem {
        let texts = [parts.surname] + parts.given.map { String(Character($0)) }
        choices = zip([surname] + given, texts).map { choices, text in
          choices.adding(NorthernSystem.shared.spelling(of: text))
        }
        priors = spellings.letters.northern.map { $0 * (1 - Self.official) } + [Self.official]
        styleNames = spellings.letters.names + ["the North's own system"]
      } else {
        choices = [surname] + given
        priors =
          origin == .northKorean ? spellings.letters.northern : spellings.letters.priors
        styleNames = spellings.letters.names
      }
      layouts = origin == .northKorean ? .northern : .southern
    case .cyrillic:
      let spellings = KoreanCyrillicSpellings.shared
      guard let surname = spellings.surname(parts.surname) else { return nil }
      let before = [parts.surname.unicodeScalars.last].compactMap { $0 } + parts.given
      choices =
        [surname]
        + zip(parts.given, before).compactMap { spellings.syllable($0, after: $1) }
      priors =
        origin == .northKorean ? spellings.letters.northern : spellings.letters.priors
      styleNames = spellings.letters.names
      layouts = .cyrillic
    }
    guard choices.count == parts.given.count + 1 else { return nil }
  }

  /// The `limit` likeliest spellings.
  ///
  /// - Parameter isExplained: whether the systems are asked too, which takes a while the first time: for
  ///   the reasons, and for their spellings with marks.
  func variants(limit: Int, isExplained: Bool) -> [NameVariant] {
    var names = BestFirstNames(choices, priors: priors)
    let systems = isExplained ? SystemForms(parts, target: target) : nil
    var variants = systems?.marked() ?? []
    for _ in 0..<limit {
      guard let (choice, probability) = names.next() else { break }
      let texts = choice.enumerated().map { choices[$0].texts[$1] }
      let share = probability * Self.known
      let laidOut = layouts.layouts(
        surname: texts[0],
        given: Array(texts.dropFirst()),
        probability: share
      )
      variants.append(
        NameVariant(
          text: laidOut[0].text,
          probability: share,
          reasons: (systems?.makers(of: texts.joined()) ?? []) + [reason(choice)],
          layouts: laidOut,
          needsContext: OrdinaryWords.shared.canBe(laidOut[0].text)
        )
      )
    }
    return Array(
      variants.enumerated()
        .sorted { ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset) }
        .prefix(limit).map(\.element)
    )
  }

  /// How usual the spelling of each part is, and the style that makes all of them likeliest.
  private func reason(_ choice: [Int]) -> String {
    var best = (style: 0, weight: 0.0)
    for style in priors.indices {
      var weight = priors[style]
      for (part, index) in choice.enumerated() { weight *= choices[part].weights[style][index] }
      if weight > best.weight { best = (style, weight) }
    }
    let names = [parts.surname] + parts.given.map { String(Character($0)) }
    let shares = choice.enumerated().map { part, index in
      let share = priors.indices.reduce(0) {
        $0 + priors[$1] * choices[part].weights[$1][index]
      }
      return "\(names[part]) \(choices[part].texts[index]) \(percent(share))"
    }
    return "\(styleNames[best.style]): " + shares.joined(separator: ", ")
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths >= 100 ? "\((tenths + 5) / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}
