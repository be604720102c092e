internal import Resources
internal import Transliteration

/// How Russian names are spelled in Latin letters.
///
/// - Source: `Resources/Variants/russian-letters.tsv` and `russian-established.tsv`; the systems of the
///   catalogue.
struct RussianLatinSpellings: Sendable {
  static let shared = RussianLatinSpellings()

  private struct Rule: Sendable {
    let place: String
    let latin: String
    let weights: [Double]
  }

  private struct Path {
    var text: String
    var weights: [Double]
  }

  /// How likely each style is: English, French, German, then the systems.
  let priors: [Double] = [0.66, 0.03, 0.03, 0.08, 0.13, 0.03, 0.025, 0.015]
  /// The names of the styles.
  let names: [String]
  private let systems: [any Transliterator]
  private let press: (any Transliterator)?
  private var rules: [[Character]: [Rule]] = [:]
  private var established: [String: [Rule]] = [:]
  private let width = 40

  private init() {
    let ids = ["ru-bgn-pcgn", "ru-icao", "ru-ala-lc-plain", "ru-scientific", "ru-iso-9"]
    systems = ids.compactMap { try? SystemCatalog.transliterator($0) }
    press = try? SystemCatalog.transliterator("ru-press")
    precondition(systems.count == ids.count, "the catalogue holds the Russian systems")
    names =
      ["English-language newsrooms", "French transcription", "German transcription"]
      + zip(ids, systems).map { "\($0): \($1.system.title)" }
    let letters = EmbeddedResource.table("Names/Variants/russian-letters.tsv")
    for row in letters.rows {
      rules[Array(letters.text(row, 0)), default: []].append(
        Rule(
          place: letters.text(row, 1),
          latin: letters.text(row, 2),
          weights: (3..<6).map { Double(letters.text(row, $0)) ?? 0 }
        )
      )
    }
    let words = EmbeddedResource.table("Names/Variants/russian-established.tsv")
    for row in words.rows {
      established[words.text(row, 0).lowercased(), default: []].append(
        Rule(
          place: "",
          latin: words.text(row, 1).lowercased(),
          weights: (2..<5).map { Double(words.text(row, $0)) ?? 0 }
        )
      )
    }
  }

  /// The spellings of one word of a name, in small letters.
  func word(_ word: String) -> StyledChoices? {
    let small = Array(word.lowercased())
    var weights: [String: [Double]] = [:]
    func add(_ text: String, _ row: [Double], times share: [Double]) {
      guard !text.isEmpty else { return }
      let added = zip(row, share).map { $0 * $1 }
      weights[text] = weights[text].map { zip($0, added).map { $0 + $1 } } ?? added
    }
    let pad = systems.map { _ in 0.0 }
    let forms = established[word.lowercased()] ?? []
    let sums = (0..<3).map { style in forms.reduce(0) { $0 + $1.weights[style] } }
    let ownShare = sums.map { $0 > 0 ? 0.9 : 0.0 }
    for form in forms {
      let row = zip(form.weights, sums).map { $1 > 0 ? $0 / $1 : 0 }
      add(form.latin, row + pad, times: ownShare + pad)
    }
    let spelled = paths(small)
    let totals = (0..<3).map { style in spelled.reduce(0) { $0 + $1.weights[style] } }
    for path in spelled {
      let row = zip(path.weights, totals).map { $1 > 0 ? $0 / $1 : 0 }
      add(path.text, row + pad, times: ownShare.map { 1 - $0 } + pad)
    }
    if let press {
      let form = press.transliterate(word, mode: .established, traced: false).text.lowercased()
      let share = forms.isEmpty ? 0.8 : 0.1
      add(form, [share, 0, 0] + pad, times: [1, 0, 0] + pad)
    }
    for (place, system) in systems.enumerated() {
      let form = system.transliterate(word, mode: .word, traced: false).text.lowercased()
      let row = (0..<(3 + systems.count)).map { $0 == 3 + place ? 1.0 : 0 }
      add(form, row, times: row)
    }
    let ranked = weights.sorted { one, other in
      let (a, b) = (mean(one.value), mean(other.value))
      return a == b ? one.key < other.key : a > b
    }
    guard !ranked.isEmpty else { return nil }
    return StyledChoices(
      ranked.map(\.key),
      weights: priors.indices.map { style in ranked.map { $0.value[style] } }
    )
  }

  private func mean(_ weights: [Double]) -> Double {
    zip(weights, priors).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The likeliest ways to spell the letters one after another.
  private func paths(_ letters: [Character]) -> [Path] {
    var paths = [Path(text: "", weights: [1, 1, 1])]
    var start = 0
    while start < letters.count {
      let (length, found) = rule(letters, at: start)
      if found.isEmpty {
        let text = letters[start] == "-" ? "-" : ""
        for place in paths.indices { paths[place].text += text }
        start += 1
        continue
      }
      paths = paths.flatMap { path in
        found.map { rule in
          Path(
            text: path.text + rule.latin,
            weights: zip(path.weights, rule.weights).map { $0 * $1 }
          )
        }
      }
      if paths.count > width {
        paths.sort { ($0.weights.max() ?? 0, $1.text) > ($1.weights.max() ?? 0, $0.text) }
        paths.removeLast(paths.count - width)
      }
      start += length
    }
    return paths
  }

  /// The longest rule that applies at `start`, one for its place before one for anywhere.
  private func rule(_ letters: [Character], at start: Int) -> (length: Int, rules: [Rule]) {
    for length in stride(from: min(4, letters.count - start), through: 1, by: -1) {
      let end = start + length
      guard let own = rules[Array(letters[start..<end])] else { continue }
      for place in ["end", "hush", "start", "front", "vowel", "between", ""] {
        let found = own.filter { $0.place == place }
        if !found.isEmpty, holds(place, letters, start, end) { return (length, found) }
      }
    }
    return (1, [])
  }

  private func holds(_ place: String, _ letters: [Character], _ start: Int, _ end: Int) -> Bool {
    let before = start > 0 ? letters[start - 1] : "-"
    let after = end < letters.count ? letters[end] : "-"
    let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"]
    switch place {
    case "": return true
    case "end": return after == "-"
    case "hush": return "жчшщ".contains(before)
    case "front": return "еёи".contains(after)
    case "vowel": return vowels.contains(before)
    case "between": return vowels.contains(before) && vowels.contains(after)
    default: return before == "-" || vowels.contains(before) || "ьъ".contains(before)
    }
  }
}
