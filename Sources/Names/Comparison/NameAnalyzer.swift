/// Makes names ready to be compared; holds the tables that comparing needs.
struct NameAnalyzer: Sendable {
  let reader = NameWordReader()
  let sounds = SoundTables()
  let korean = KoreanReader(spellings: KoreanSpellings())
  let givenNames: GivenNames

  init() { givenNames = GivenNames(reader: reader) }

  /// Makes `name` ready.
  ///
  /// - Complexity: O(*n*) in the scalars that are looked at, see `NameWordReader.longest`.
  func analyze(_ name: String) -> AnalyzedName {
    let words = reader.words(of: name)
    var store = SoundStore()
    let parts = words.map { word in
      let sound = sound(of: word, in: &store)
      store.add(sound)
      return AnalyzedName.Part(
        word: word,
        names: givenNames.names(sound.names),
        isInitial: sound.isInitial
      )
    }
    let script = words.first.flatMap { first in
      words.allSatisfy { $0.script == first.script } ? first.script : nil
    }
    let wordInformation = store.words.reduce(0) { $0 + $1.information }
    if let script {
      var orders = [words.map(\.letters)]
      if words.count > 1 {
        orders.append([words[words.count - 1].letters] + words.dropLast().map(\.letters))
      }
      if words.count > 2 { orders.append(words.dropFirst().map(\.letters) + [words[0].letters]) }
      for order in orders { store.add(runs(order.flatMap { $0 }, of: script, in: &store)) }
    }
    let readings = korean.readings(of: words)
    return AnalyzedName(
      text: name,
      isCut: name.unicodeScalars.dropFirst(NameWordReader.longest).first != nil,
      parts: parts,
      sounds: store,
      script: script,
      readings: readings,
      wordInformation: wordInformation,
      information: readings.first.map { min(wordInformation, -$0.weight) } ?? wordInformation
    )
  }

  /// Makes a word ready; its letters stand in `store`, of whose words it is none.
  func sound(of word: NameWord, in store: inout SoundStore) -> SoundWord {
    var sound = runs(word.letters, of: word.script, in: &store)
    sound.information = LetterStatistics[word.script].information(word.letters)
    sound.isInitial = word.letters.count == 1 && word.script != .hangul
    sound.isOptional = OptionalWords.contains(word)
    sound.names = givenNames.number(of: word)
    return sound
  }

  private func runs(
    _ letters: [UInt8],
    of script: NameScript,
    in store: inout SoundStore
  ) -> SoundWord {
    store.append(letters, of: script, units: sounds.units[Int(script.rawValue)], sounds: sounds)
  }
}
