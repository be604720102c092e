/// The spellings of a Russian name in Latin letters or in Hangul.
struct RussianVariants: Sendable {
  private let parts: RussianNameParts
  private let choices: [StyledChoices]
  private let priors: [Double]
  private let styleNames: [String]
  private let isHangul: Bool
  private static let known = 0.97

  init?(_ parts: RussianNameParts, toHangul isHangul: Bool) {
    self.parts = parts
    self.isHangul = isHangul
    let words = parts.words
    if isHangul {
      let spellings = RussianHangulSpellings.shared
      priors = spellings.priors
      styleNames = spellings.names
      choices = words.compactMap { spellings.word($0) }
    } else {
      let spellings = RussianLatinSpellings.shared
      priors = spellings.priors
      styleNames = spellings.names
      choices = words.compactMap { word in
        guard word.hasSuffix(".") else { return spellings.word(word) }
        guard let spelled = spellings.word(String(word.dropLast())) else { return nil }
        return StyledChoices(initials: spelled)
      }
    }
    guard choices.count == words.count, !words.isEmpty else { return nil }
  }

  /// The `limit` likeliest spellings.
  func variants(limit: Int) -> [NameVariant] {
    var names = BestFirstNames(choices, priors: priors)
    var variants: [NameVariant] = []
    while variants.count < limit, let (choice, probability) = names.next() {
      let texts = choice.enumerated().map { part, index in
        choices[part].texts[index].split(separator: "-").map { capitalized($0) }
          .joined(separator: "-")
      }
      let share = probability * Self.known
      let laidOut = layouts(texts, share)
      variants.append(
        NameVariant(
          text: laidOut[0].text,
          probability: share,
          reasons: reasons(choice, probability),
          layouts: laidOut,
          needsContext: OrdinaryWords.shared.canBe(laidOut[0].text)
        )
      )
    }
    return variants
  }

  private func layouts(_ texts: [String], _ share: Double) -> [NameVariant.Layout] {
    var forms: [(text: String, share: Double, convention: String)] = []
    let hasSurname = !parts.surname.isEmpty
    let given = texts.prefix(parts.given.count)
    let middle = parts.patronymic == nil ? [] : [texts[parts.given.count]]
    let surname = hasSurname ? [texts[texts.count - 1]] : []
    let whole = (given + middle + surname).joined(separator: " ")
    if !hasSurname || given.isEmpty {
      forms = [(whole, 1, "as given")]
    } else {
      let short = (given + surname).joined(separator: " ")
      let initials = given.map { $0.hasSuffix(".") ? $0 : $0.prefix(1) + "." }
      let both = initials + middle.map { $0.prefix(1) + "." }
      let last = isHangul ? [] : surname
      forms = [(whole, 0.6, middle.isEmpty ? "given name first" : "with the patronymic")]
      if !middle.isEmpty { forms.append((short, 0.25, "without the patronymic")) }
      if !isHangul {
        forms.append(((initials + last).joined(separator: " "), 0.05, "an initial"))
        if both.count > 1 {
          forms.append(((both + last).joined(separator: " "), 0.03, "initials"))
        }
        forms.append((surname[0] + ", " + (given + middle).joined(separator: " "), 0.03, "listed"))
      }
      forms.append(((surname + given + middle).joined(separator: " "), 0.03, "family name first"))
    }
    let sum = forms.reduce(0) { $0 + $1.share }
    var seen: Set<String> = []
    return forms.filter { seen.insert($0.text).inserted }.map {
      NameVariant.Layout(
        text: $0.text,
        probability: share * $0.share / sum,
        convention: $0.convention
      )
    }
  }

  /// The styles that write the name so, those that say most of it first.
  private func reasons(_ choice: [Int], _ probability: Double) -> [String] {
    priors.indices.map { style in
      (
        style,
        choice.enumerated().reduce(priors[style]) {
          $0 * choices[$1.offset].weights[style][$1.element]
        }
      )
    }
    .filter { $0.1 > probability / 100 }
    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    .map { styleNames[$0.0] }
  }
}

extension StyledChoices {
  /// The initials of `spelled`, with a point.
  fileprivate init(initials spelled: StyledChoices) {
    var texts: [String] = []
    var weights: [[Double]] = spelled.weights.map { _ in [] }
    for (place, text) in spelled.texts.enumerated() {
      let initial = text + "."
      let known = texts.firstIndex(of: initial)
      if known == nil { texts.append(initial) }
      for style in weights.indices {
        if let known {
          weights[style][known] += spelled.weights[style][place]
        } else {
          weights[style].append(spelled.weights[style][place])
        }
      }
    }
    self.init(texts, weights: weights)
  }
}
