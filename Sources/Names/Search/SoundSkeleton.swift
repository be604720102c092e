/// A word's consonants in seven classes that the scripts share.
///
/// They are labials, dentals, velars, sibilants with affricates, N, M and liquids. Vowels, h and w are
/// left out, for scripts agree on them least. The skeleton finds words worth a closer look; it decides nothing.
enum SoundSkeleton {
  private static let edge: UInt8 = 8
  /// How many keys there are.
  static let keyCount = 2 * 81

  /// How much a key counts: neighbours twice.
  static func weight(_ key: Int) -> Int { key < 81 ? 2 : 1 }

  /// The classes of a word's consonants, with the edges.
  ///
  /// - Complexity: O(*n*).
  static func classes(of word: NameWord) -> [UInt8] {
    var classes: [UInt8] = [edge]
    for (place, letter) in word.letters.enumerated() {
      let next = place + 1 < word.letters.count ? word.letters[place + 1] : 0
      let sound = sound(letter, before: next, in: word.script)
      guard sound != 0 else { continue }
      // тс, дж and ch after t are one sound of the fourth class.
      if sound == 4, classes.last == 2 { classes.removeLast() }
      if classes.last != sound { classes.append(sound) }
    }
    classes.append(edge)
    return classes
  }

  /// The keys of a skeleton: its neighbours among the classes and the edges, then its neighbours but one.
  ///
  /// - Complexity: O(*n*²), where few words have more than eight classes.
  static func keys(of classes: [UInt8]) -> [Int] {
    var keys: [Int] = []
    func add(_ key: Int) { if !keys.contains(key) { keys.append(key) } }
    for place in 1..<classes.count {
      add(Int(classes[place - 1]) * 9 + Int(classes[place]))
      if place > 1 { add(81 + Int(classes[place - 2]) * 9 + Int(classes[place])) }
    }
    return keys
  }

  /// The classes as one number, and the same number for two skeletons only where both are longer than
  /// twenty and begin alike.
  static func number(of classes: [UInt8]) -> UInt64 {
    classes.prefix(20).reduce(0) { $0 * 9 + UInt64($1) }
  }

  private static func sound(_ letter: UInt8, before next: UInt8, in script: NameScript) -> UInt8 {
    switch script {
    case .hangul: return hangul[Int(letter)]
    case .cyrillic: return cyrillic[Int(letter)]
    case .latin:
      let plain = LatinLetters.unmarked(letter)
      if letter > 26, plain == 3 { return 4 }
      // c before e, h, i and y.
      if plain == 3, [5, 8, 9, 25].contains(next) { return 4 }
      return latin[Int(plain)]
    }
  }

  private static let latin = table(
    ["pbfv", "td", "kgqcx", "szj", "n", "m", "lr"].map { $0.unicodeScalars.map { String($0) } },
    in: .latin
  )
  private static let cyrillic = table(
    ["пбфв", "тд", "кг", "сзцчшщж", "н", "м", "лр"].map { $0.unicodeScalars.map { String($0) } },
    in: .cyrillic
  )
  private static let hangul = table(
    [
      ["ㅂ", "ㅃ", "ㅍ", "-ㅂ", "-ㅄ", "-ㅍ"], ["ㄷ", "ㄸ", "ㅌ", "-ㄷ", "-ㅌ"],
      ["ㄱ", "ㄲ", "ㅋ", "-ㄱ", "-ㄲ", "-ㄳ", "-ㅋ"],
      ["ㅅ", "ㅆ", "ㅈ", "ㅉ", "ㅊ", "-ㅅ", "-ㅆ", "-ㅈ", "-ㅊ"], ["ㄴ", "-ㄴ", "-ㄵ", "-ㄶ", "-ㅇ"],
      ["ㅁ", "-ㅁ", "-ㄻ"], ["ㄹ", "-ㄹ", "-ㄺ", "-ㄼ", "-ㅀ"],
    ],
    in: .hangul
  )

  private static func table(_ classes: [[String]], in script: NameScript) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: script.letterCount)
    for (place, letters) in classes.enumerated() {
      for letter in letters.compactMap({ script.letters(ofField: $0)?.first }) {
        table[Int(letter)] = UInt8(place + 1)
      }
    }
    return table
  }
}
