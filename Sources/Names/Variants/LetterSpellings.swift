internal import Resources

/// How the letters of Hangul are spelled in another script, each in several ways.
struct LetterSpellings: Sendable {
  /// A way to spell one letter.
  struct Spelling: Sendable {
    let bytes: [UInt8]
    let weight: Double
    /// By style, what the style multiplies it by.
    let factors: [Double]
  }

  /// By initial, medial and final; the first final is none.
  let initials: [[Spelling]]
  /// The initials after a vowel, ㄴ, ㄹ, ㅁ or ㅇ; empty where that makes no difference.
  let voiced: [[Spelling]]
  let medials: [[Spelling]]
  let finals: [[Spelling]]
  /// How likely each style is, and its name.
  let priors: [Double]
  /// The same for people of the North.
  let northern: [Double]
  let names: [String]

  /// Reads the table called `name`; its styles stand in its header.
  init(table name: String) {
    let table = EmbeddedResource.table(name)
    func shares(_ key: String) -> [Double] {
      (table.header(key) ?? "").split(separator: ";").compactMap { Double($0.drop { $0 == " " }) }
    }
    priors = shares("styles")
    northern = shares("northern")
    names = (table.header("names") ?? "").split(separator: ";").map {
      String($0.drop { $0 == " " })
    }
    precondition(
      !priors.isEmpty && names.count == priors.count && northern.count == priors.count,
      "\(name) does not name its styles"
    )
    var initials: [[Spelling]] = Array(repeating: [], count: SyllableLetters.initials.count)
    var voiced = initials
    var medials: [[Spelling]] = Array(repeating: [], count: SyllableLetters.medials.count)
    var finals: [[Spelling]] = Array(repeating: [], count: SyllableLetters.finals.count + 1)
    finals[0] = [Spelling(bytes: [], weight: 1, factors: priors.map { _ in 1 })]
    for row in table.rows {
      let spelling = Spelling(
        bytes: Array(table.text(row, 2).utf8),
        weight: Double(table.text(row, 3)) ?? 0,
        factors: priors.indices.map { Double(table.text(row, 4 + $0)) ?? 1 }
      )
      guard let letter = table.text(row, 1).unicodeScalars.first else { continue }
      switch table.text(row, 0) {
      case "initial":
        SyllableLetters.initials.firstIndex(of: letter).map { initials[$0].append(spelling) }
      case "voiced":
        SyllableLetters.initials.firstIndex(of: letter).map { voiced[$0].append(spelling) }
      case "medial":
        SyllableLetters.medials.firstIndex(of: letter).map { medials[$0].append(spelling) }
      default:
        SyllableLetters.finals.firstIndex(of: letter).map { finals[$0 + 1].append(spelling) }
      }
    }
    (self.initials, self.voiced) = (initials, voiced)
    (self.medials, self.finals) = (medials, finals)
  }

  /// Every way to spell `letters`, with its weight; the weights sum to 1.
  func combinations(_ letters: SyllableLetters) -> [(bytes: [UInt8], weight: Double)] {
    var weights: [[UInt8]: Double] = [:]
    for initial in initials[letters.initial] {
      for medial in medials[letters.medial] {
        for final in finals[letters.final] {
          let bytes = initial.bytes + medial.bytes + final.bytes
          weights[bytes] = max(weights[bytes] ?? 0, initial.weight * medial.weight * final.weight)
        }
      }
    }
    let sum = weights.values.sorted().reduce(0, +)
    return weights.map { ($0.key, sum > 0 ? $0.value / sum : 0) }
  }

  /// Every way to spell `letters` with its weight in each style.
  func styled(_ letters: SyllableLetters, isVoiced: Bool) -> [(bytes: [UInt8], weights: [Double])] {
    let own = isVoiced ? voiced[letters.initial] : []
    var weights: [[UInt8]: [Double]] = [:]
    for initial in own.isEmpty ? initials[letters.initial] : own {
      for medial in medials[letters.medial] {
        for final in finals[letters.final] {
          let bytes = initial.bytes + medial.bytes + final.bytes
          let factors = priors.indices.map {
            initial.factors[$0] * medial.factors[$0] * final.factors[$0]
          }
          weights[bytes] = weights[bytes].map { zip($0, factors).map { $0 + $1 } } ?? factors
        }
      }
    }
    return weights.map { ($0.key, $0.value) }
  }

  /// Every way to spell the initial and the medial of `letters`.
  func beginnings(_ letters: SyllableLetters) -> [String] {
    (initials[letters.initial] + voiced[letters.initial]).flatMap { initial in
      medials[letters.medial].map { String(decoding: initial.bytes + $0.bytes, as: UTF8.self) }
    }
  }

  /// By style, what the style multiplies this spelling of `letters` by: the product over the letters of
  /// the likeliest way to divide it; 1 where it cannot be divided.
  func factors(_ bytes: [UInt8], of letters: SyllableLetters) -> [Double] {
    var best: (weight: Double, factors: [Double])?
    for (reading, share) in [(letters, 1.0)] + (letters.northern.map { [($0, 0.1)] } ?? []) {
      for initial in initials[reading.initial] where bytes.starts(with: initial.bytes) {
        let rest = bytes.dropFirst(initial.bytes.count)
        for final in finals[reading.final]
        where rest.count > final.bytes.count && rest.suffix(final.bytes.count) == final.bytes[...] {
          let middle = rest.dropLast(final.bytes.count)
          for medial in medials[reading.medial] where middle == medial.bytes[...] {
            let weight = initial.weight * medial.weight * final.weight * share
            guard weight > best?.weight ?? 0 else { continue }
            best = (
              weight,
              priors.indices.map {
                initial.factors[$0] * medial.factors[$0] * final.factors[$0]
              }
            )
          }
        }
      }
    }
    return best?.factors ?? priors.map { _ in 1 }
  }
}
