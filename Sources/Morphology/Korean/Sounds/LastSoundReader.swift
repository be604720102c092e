/// Finds the last thing in a text that is read aloud, and reads it.
struct LastSoundReader {
  private let scalars: [Unicode.Scalar]
  private let table = ReadingTable.shared

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  func read() -> LastSound {
    let end = endOfWord()
    guard end > 0 else { return LastSound(nil, .unknown, "") }
    let last = scalars[end - 1]
    if let sound = FinalSound(last) { return LastSound(sound, .hangul, String(last)) }
    switch ScalarClass(last) {
    case .digit: return number(endingAt: end)
    case .latin: return letters(endingAt: end, .latin)
    case .cyrillic: return letters(endingAt: end, .cyrillic)
    case .han:
      let reading = HanjaReadings.common[last.value]
      return reading.map { LastSound(reading: $0, .hanja) } ?? LastSound(nil, .unknown, "")
    case .kana:
      return LastSound(last == "ん" || last == "ン" ? .consonant : .vowel, .kana, String(last))
    case .jamo: return LastSound(FinalSound(jamo: last), .hangul, String(last))
    case .power: return power(endingAt: end)
    case .other:
      if let unit = unit(endingAt: end) { return unit }
      let written = String(last)
      if let reading = table.reading(.sign, written) { return LastSound(reading: reading, .unit) }
      if let reading = table.reading(.letter, written) {
        return LastSound(reading: reading, .letter)
      }
      return LastSound(nil, .unknown, "")
    }
  }

  /// The end of the last word once brackets, quotation marks and marks after it are taken off.
  private func endOfWord() -> Int {
    let partners = Brackets.partners(in: scalars)
    var firstWord = 0
    while firstWord < scalars.count, isSilent(scalars[firstWord]) { firstWord += 1 }
    var end = scalars.count
    while end > 0 {
      let last = scalars[end - 1]
      if Brackets.isClosing(last), let open = partners[end - 1], open > firstWord {
        end = open
      } else if isSilent(last) {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a character says nothing: punctuation, marks, spaces, stress marks.
  private func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .other: break
    default: return false
    }
    if FinalSound(scalar) != nil { return false }
    let written = String(scalar)
    return table.reading(.sign, written) == nil && table.reading(.letter, written) == nil
      && table.reading(.unit, written) == nil && !scalar.properties.isAlphabetic
  }

  // MARK: - Numbers

  private func number(endingAt end: Int) -> LastSound {
    let number = WrittenNumber(scalars, endingAt: end)
    for length in [3, 2, 1] where number.start >= length {
      let sign = string(number.start - length, number.start)
      if let reading = table.reading(.currency, sign) { return LastSound(reading: reading, .unit) }
    }
    let reading = number.reading
    guard number.start >= 2, ScalarClass(scalars[number.start - 2]) == .digit else {
      return reading
    }
    let before = WrittenNumber(scalars, endingAt: number.start - 1)
    switch scalars[number.start - 1] {
    case ":":
      let isTime = before.digits.count <= 2 && number.digits.count == 2 && number.digits[0] < 6
      return isTime ? LastSound(reading: "분", .number) : reading
    case "/", "⁄":
      // 3/4 is 사분의 삼 as a fraction, 삼월 사일 as a date.
      let other = before.reading
      return other.sound == reading.sound ? reading : LastSound(nil, .ambiguous, "")
    default: return reading
    }
  }

  /// A word or unit with ² or ³ after it.
  private func power(endingAt end: Int) -> LastSound {
    if let unit = unit(endingAt: end - 1) { return unit }
    return LastSound(reading: "제곱", .unit)
  }

  /// The unit that stands after a number and ends here: km, km/h, °C, µg.
  private func unit(endingAt end: Int) -> LastSound? {
    var start = end
    while start > 0, end - start < 6 {
      let scalar = scalars[start - 1]
      if ScalarClass(scalar) == .digit || scalar.properties.isWhitespace { break }
      start -= 1
    }
    var before = start
    while before > 0, scalars[before - 1].properties.isWhitespace { before -= 1 }
    guard start < end, before > 0, ScalarClass(scalars[before - 1]) == .digit else { return nil }
    return table.reading(.unit, string(start, end)).map { LastSound(reading: $0, .unit) }
  }

  // MARK: - Letters

  private func letters(endingAt end: Int, _ script: ScalarClass) -> LastSound {
    if let unit = unit(endingAt: end) { return unit }
    var start = end
    while start > 0 {
      let scalar = scalars[start - 1]
      let isInside = Brackets.isApostrophe(scalar) && start < end
      guard isInside || ScalarClass(scalar) == script || isAccent(scalar) else { break }
      start -= 1
    }
    var word = Array(scalars[start..<end].filter { !isAccent($0) && !Brackets.isApostrophe($0) })
    if word.isEmpty { word = [scalars[end - 1]] }
    let written = String(String.UnicodeScalarView(word))
    if let hyphened = hyphenedWord(from: start, to: end) { return hyphened }
    let isCapitals = word.allSatisfy { !$0.properties.isLowercase }
    if let reading = table.reading(.acronym, written) { return LastSound(reading: reading, .list) }
    let isWord = !isCapitals || word.count >= 6
    if word.count > 1, isWord, let reading = table.reading(.word, written.lowercased()) {
      return LastSound(reading: reading, .list)
    }
    if word.count > 1, isWord {
      let sound = script == .latin ? LatinWord(word)?.sound : CyrillicWord(word)?.sound
      if let sound { return LastSound(sound, .spelling, written) }
      if let reading = table.reading(.unit, written) { return LastSound(reading: reading, .unit) }
    }
    guard let last = word.last,
      let reading = table.reading(.letter, String(last).uppercased())
    else { return LastSound(nil, .unknown, written) }
    return LastSound(reading: reading, .letter)
  }

  /// A word with a hyphen in it that the table knows as a whole.
  private func hyphenedWord(from start: Int, to end: Int) -> LastSound? {
    guard start >= 2, scalars[start - 1] == "-" else { return nil }
    var first = start - 1
    while first > 0, ScalarClass(scalars[first - 1]) == .latin, start - first < 12 { first -= 1 }
    return table.reading(.word, string(first, end).lowercased()).map {
      LastSound(reading: $0, .list)
    }
  }

  private func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private func string(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<end]))
  }
}
