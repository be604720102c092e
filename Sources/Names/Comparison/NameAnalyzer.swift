/// Makes names ready to be compared; holds the tables that comparing needs.
struct NameAnalyzer: Sendable {
  let reader = NameWordReader()
  let units: [LetterUnits]
  let sounds: [SoundCorrespondence]
  let statistics: [LetterStatistics]
  let korean: KoreanReader
  let givenNames: GivenNames

  init() {
    var units = NameScript.allCases.map { _ in LetterUnits() }
    var sounds: [SoundCorrespondence] = []
    for first in NameScript.allCases {
      for second in NameScript.allCases where first.rawValue <= second.rawValue {
        sounds.append(SoundCorrespondence(first, second, units: &units))
      }
    }
    self.units = units
    self.sounds = sounds
    statistics = NameScript.allCases.map { LetterStatistics(of: $0) }
    korean = KoreanReader(spellings: KoreanSpellings())
    givenNames = GivenNames(reader: reader)
  }

  /// The place in `sounds` of two scripts, of which `first` is not after `second`.
  @inline(__always)
  static func place(_ first: NameScript, _ second: NameScript) -> Int {
    // The pairs stand in the order 00 01 02 11 12 22.
    let row = Int(first.rawValue)
    return row * 3 - row * (row - 1) / 2 + Int(second.rawValue) - row
  }

  /// Makes `name` ready.
  ///
  /// - Complexity: O(*n*) in the scalars that are looked at, see `NameWordReader.longest`.
  func analyze(_ name: String) -> AnalyzedName {
    let words = reader.words(of: name)
    let parts = words.map { part($0) }
    let script = words.first.flatMap { first in
      words.allSatisfy { $0.script == first.script } ? first.script : nil
    }
    var joined: [LetterRuns] = []
    if let script {
      var orders = [words.map(\.letters)]
      if words.count > 1 {
        orders.append([words[words.count - 1].letters] + words.dropLast().map(\.letters))
      }
      if words.count > 2 { orders.append(words.dropFirst().map(\.letters) + [words[0].letters]) }
      joined = orders.map { runs($0.flatMap { $0 }, of: script) }
    }
    let readings = korean.readings(of: words)
    let wordInformation = parts.reduce(0) { $0 + $1.information }
    return AnalyzedName(
      text: name,
      isCut: name.unicodeScalars.dropFirst(NameWordReader.longest).first != nil,
      parts: parts,
      joined: joined,
      script: script,
      readings: readings,
      wordInformation: wordInformation,
      information: readings.first.map { min(wordInformation, -$0.weight) } ?? wordInformation
    )
  }

  /// Makes a word ready.
  func part(_ word: NameWord) -> AnalyzedName.Part {
    AnalyzedName.Part(
      word: word,
      runs: runs(word.letters, of: word.script),
      information: statistics[Int(word.script.rawValue)].information(word.letters),
      names: givenNames.names(of: word),
      isInitial: word.letters.count == 1 && word.script != .hangul,
      isOptional: OptionalWords.contains(word)
    )
  }

  private func runs(_ letters: [UInt8], of script: NameScript) -> LetterRuns {
    let ids = units[Int(script.rawValue)].runs(in: letters + [0])
    let bounds = NameScript.allCases.map { other in
      script.rawValue <= other.rawValue
        ? sounds[Self.place(script, other)].bounds(of: ids, isFirst: true)
        : sounds[Self.place(other, script)].bounds(of: ids, isFirst: false)
    }
    return LetterRuns(ids: ids, bounds: bounds)
  }
}
