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
    var codes: [UInt16] = []
    var ends: [Int] = []
    for word in words {
      codes += SpellingKeys.codes(of: word)
      ends.append(codes.count)
    }
    var found: [KoreanReading] = []
    func add(_ family: Range<Int>, _ given: Range<Int>, _ order: Int32) {
      guard (1...SpellingKeys.longest(script)).contains(family.count) else { return }
      let key = family.reduce(0) { SpellingKeys.adding(codes[$1], to: $0, script) }
      guard let id = spellings.unit(key, script, .family) else { return }
      let weight = spellings.weight(id, script, .family)
      let unit = KoreanReading.Unit(script: script, id: id, weight: weight)
      segment(codes, given, Beginning(script: script, family: unit, order: order), &found)
    }
    if words.count == 1 {
      for cut in 1..<max(codes.count, 1) where cut <= (script == .hangul ? 2 : 8) {
        add(0..<cut, cut..<codes.count, script == .hangul ? 0 : -300)
      }
    } else {
      let last = ends[words.count - 2]
      add(0..<ends[0], ends[0]..<codes.count, -30)
      add(last..<codes.count, 0..<last, script == .latin ? -250 : -500)
      if words.count > 2 { add(0..<ends[1], ends[1]..<codes.count, -100) }
    }
    found.sort { $0.weight > $1.weight }
    let least = (found.first?.weight ?? 0) - 1400
    return Array(found.prefix(Self.most).prefix { $0.weight >= least })
  }

  /// A reading before its given name.
  private struct Beginning {
    let script: NameScript
    let family: KoreanReading.Unit
    let order: Int32
  }

  /// Cuts the letters of a given name into spellings of one to three syllables.
  private func segment(
    _ codes: [UInt16],
    _ given: Range<Int>,
    _ beginning: Beginning,
    _ found: inout [KoreanReading]
  ) {
    func add(
      _ first: KoreanReading.Unit,
      _ second: KoreanReading.Unit?,
      _ third: KoreanReading.Unit?
    ) {
      let count = third != nil ? 3 : second != nil ? 2 : 1
      let weight = first.weight + (second?.weight ?? 0) + (third?.weight ?? 0)
      found.append(
        KoreanReading(
          family: beginning.family,
          given: (first, second ?? first, third ?? second ?? first),
          count: count,
          order: beginning.order,
          weight: beginning.family.weight + weight + beginning.order + KoreanReading.length(count)
        )
      )
    }
    let script = beginning.script
    forEachSyllable(codes, given, script) { first, rest in
      if rest.isEmpty { return add(first, nil, nil) }
      forEachSyllable(codes, rest, script) { second, rest in
        if rest.isEmpty { return add(first, second, nil) }
        forEachSyllable(codes, rest, script) { third, rest in
          if rest.isEmpty { add(first, second, third) }
        }
      }
    }
  }

  /// Calls `body` with each syllable that `letters` may begin with, and what is left of them.
  @inline(__always)
  private func forEachSyllable(
    _ codes: [UInt16],
    _ letters: Range<Int>,
    _ script: NameScript,
    _ body: (KoreanReading.Unit, Range<Int>) -> Void
  ) {
    let longest = script == .hangul ? 1 : KoreanSpellings.longest
    var key: UInt64 = 0
    for end in letters.prefix(longest) {
      key = SpellingKeys.adding(codes[end], to: key, script)
      guard let id = spellings.unit(key, script, .given) else { continue }
      let weight = spellings.weight(id, script, .given)
      body(
        KoreanReading.Unit(script: script, id: id, weight: weight),
        end + 1..<letters.upperBound
      )
    }
  }
}
