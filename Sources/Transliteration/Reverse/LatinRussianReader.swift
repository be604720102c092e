internal import Normalization

/// Reads a Russian name in Latin letters back into Cyrillic, with ranked candidates.
///
/// The spellings of BGN/PCGN, of passports, libraries and the press are read, mixed as they come. What
/// they leave out, soft signs above all, is put back by how names are built: runs of three letters,
/// counted.
public struct LatinRussianReader: Sendable {
  private let tables = LatinRussianTables.shared
  private let width = 24
  private let forward: (any Transliterator)?

  /// Creates a reader.
  ///
  /// - Parameter system: the system the names are thought to be written in. A reading that it would write
  ///   just so, but for signs and marks, comes before one that it would not.
  /// - Throws: `UnknownSystem`.
  public init(system: String? = nil) throws(UnknownSystem) {
    if let system {
      forward = try SystemCatalog.transliterator(system)
    } else {
      forward = nil
    }
  }

  /// The `count` likeliest readings of `name`, the likeliest first; none where a letter has no reading.
  ///
  /// - Complexity: O(n · w) in the letters and the width that is kept.
  public func readings(of name: String, count: Int) -> [Reading] {
    let words = TextCleaner().clean(name).text.split(separator: " ")
    guard !words.isEmpty, name.utf8.count <= 400 else { return [] }
    var names: [(text: String, score: Double)] = [("", 0)]
    for word in words {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      for (place, part) in parts.enumerated() {
        let gap = place > 0 ? "-" : names[0].text.isEmpty ? "" : " "
        let readings = self.readings(ofWord: part)
        guard !readings.isEmpty else { return [] }
        names = names.flatMap { name in
          readings.map { (name.text + gap + $0.text, name.score + $0.score) }
        }
        names = Array(names.sorted { $0.score > $1.score }.prefix(width))
      }
    }
    return Reading.ranked(
      Dictionary(names.map { ($0.text, $0.score) }, uniquingKeysWith: max),
      count: count
    )
  }

  private struct State: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  private struct Path {
    var letters: [Unicode.Scalar]
    var score: Double
  }

  private func readings(ofWord word: Substring) -> [(text: String, score: Double)] {
    let latin = word.lowercased().unicodeScalars.map { $0 == "'" || $0 == "`" ? "’" : $0 }
    guard latin.contains(where: { $0.properties.isAlphabetic }) else { return [(String(word), 0)] }
    var beams: [[State: [Path]]] = Array(repeating: [:], count: latin.count + 1)
    beams[0] = [State(first: "^", second: "^"): [Path(letters: [], score: 0)]]
    for start in 0...latin.count {
      extend(&beams, at: start, latin)
    }
    var finished: [(text: String, score: Double)] = []
    for (state, paths) in beams[latin.count] {
      let end = tables.logProbability(of: "$", after: state.first, state.second)
      for path in paths {
        let text = cased(path.letters, as: word)
        finished.append((text, path.score + end + agreement(of: text, with: word)))
      }
    }
    return Array(finished.sorted { $0.score > $1.score }.prefix(width))
  }

  /// What it adds to a reading's score that the system would write it as the word stands.
  private func agreement(of text: String, with word: Substring) -> Double {
    guard let forward else { return 0 }
    let written = forward.transliterate(text, mode: .word, traced: false).text
    return LooseSpelling(written) == LooseSpelling(word) ? 8 : 0
  }

  /// Goes on from every path that has read `start` letters; first by signs, which read none.
  private func extend(
    _ beams: inout [[State: [Path]]],
    at start: Int,
    _ latin: [Unicode.Scalar]
  ) {
    for isSilent in [true, false] {
      for (state, paths) in beams[start] {
        let kept = paths.sorted { $0.score > $1.score }.prefix(8)
        for spelling in tables.spellings where spelling.latin.isEmpty == isSilent {
          let end = start + spelling.latin.count
          guard end <= latin.count, latin[start..<end].elementsEqual(spelling.latin),
            !isSilent || (state.second != "ь" && state.second != "ъ" && state.second != "^")
          else { continue }
          for path in kept { add(spelling, to: path, state, in: &beams[end]) }
        }
      }
    }
  }

  private func add(
    _ spelling: LatinRussianTables.Spelling,
    to path: Path,
    _ state: State,
    in beam: inout [State: [Path]]
  ) {
    var path = path
    var (first, second) = (state.first, state.second)
    path.score += spelling.logWeight
    for letter in spelling.letters {
      path.score += tables.logProbability(of: letter, after: first, second)
      path.score -= RussianSpelling.cost(of: letter, after: second)
      path.letters.append(letter)
      (first, second) = (second, letter)
    }
    beam[State(first: first, second: second), default: []].append(path)
  }

  /// The reading with a capital where the name has one, or in capitals as the name is.
  private func cased(_ letters: [Unicode.Scalar], as word: Substring) -> String {
    let text = String(String.UnicodeScalarView(letters))
    let isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
    let isAllCapital = word.unicodeScalars.count > 1 && word == word.uppercased()
    if isAllCapital { return text.uppercased() }
    return isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
  }
}
