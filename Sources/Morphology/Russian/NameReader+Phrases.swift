extension NameReader {
  /// Reads a place, an organisation or a term: adjectives that agree, the noun, and a tail that stays.
  ///
  ///     ⟦Государственная дума⟧ Федерального собрания
  ///     ⟦Босния⟧ и ⟦Герцеговина⟧
  mutating func readPhrase(as role: DeclensionRule.Role) {
    if words.count > 1, words[1].marks.contains(.press) { return }
    var index = 0
    while let end = readNounPhrase(from: index, as: role) {
      index = end + 1
      // What и or a dash joins right after the noun changes like it: Босния и Герцеговина.
      guard end + 1 < words.count,
        words[end].letters == Self.and || words[end].letters == [RussianLetters.punctuation]
      else { return }
    }
  }

  /// Reads adjectives and their noun from word `start` on; returns the index after the noun, if there is
  /// one.
  private mutating func readNounPhrase(from start: Int, as role: DeclensionRule.Role) -> Int? {
    var index = start
    var adjectives: [(word: Word, rule: Int)] = []
    while index < words.count {
      if let rule = adjectiveRule(at: index) {
        adjectives.append((words[index], rule))
      } else if adjectives.isEmpty || words[index].letters != Self.and
        || adjectiveRule(at: index + 1) == nil
      {
        break
      }
      index += 1
    }
    guard let adjective = adjectives.last else {
      guard index < words.count else { return nil }
      readNoun(words[index], as: role, agreeing: nil)
      return readApposition(at: index + 1, as: role)
    }
    let type = tables.types[tables.rules[adjective.rule].type]
    let hasNoun = index < words.count && isNoun(words[index], as: role, agreeingWith: type)
    let first = pieces.count
    // An adjective that stands for a noun is a person: командующий, военные.
    var isAnimate = role == .noun && (type.gender == .masculine || type.isPlural)
    for (word, rule) in adjectives {
      change(0..<word.letters.count, of: word, by: rule, isAnimate: false)
    }
    if hasNoun {
      readNoun(words[index], as: role, agreeing: agreement(of: type))
      isAnimate = pieces.count > first + adjectives.count && pieces[pieces.count - 1].isAnimate
      index += 1
    }
    for place in first..<(first + adjectives.count) { pieces[place].isAnimate = isAnimate }
    return index
  }

  /// The conjunction и.
  private static let and: [UInt8] = [9]

  /// Reads one noun, with its hyphens.
  private mutating func readNoun(
    _ word: Word,
    as role: DeclensionRule.Role,
    agreeing hint: EndingIndex.Agreement?
  ) {
    if isUnchanging(word, as: role) { return }
    let parts = parts(of: word)
    let agreement = hint ?? .feminine
    // озеро Байкал: a common noun, though the whole is a place.
    let role = role == .place && !isCapital(word) ? .noun : role
    let changing = changingParts(parts, of: word, as: role)
    var isAnimate = false
    let isName = hint == nil && isCapital(word)
    for (number, part) in parts.enumerated() where changing.contains(number) {
      var rule = tables.rule(for: word.letters[part], as: role, agreeing: agreement)
      if number > 0, role == .place, let adjective = adjectiveRule(word.letters[part]) {
        rule = adjective
      }
      if isName, role == .noun, isForeignNeuter(rule) { continue }
      // The first of two nouns decides: врача-терапевта, but город-герой.
      // A name that merely ends like a person (Вагнер) is a thing.
      if number == changing[0] {
        isAnimate =
          role == .noun && tables.rules[rule].isAnimate
          && (!isName || tables.rules[rule].isWholeWord)
        head = pieces.count
      }
      change(part, of: word, by: rule, isAnimate: isAnimate)
      if words.count == 1, tables.types[tables.rules[rule].type].id == "n-toponym" {
        mayStay = true
      }
    }
  }

  /// Which parts of a hyphenated noun change.
  private func changingParts(
    _ parts: [Range<Int>],
    of word: Word,
    as role: DeclensionRule.Role
  ) -> [Int] {
    guard parts.count > 1 else { return [0] }
    let last = parts.count - 1
    let first = tables.names.marks(of: word.letters[parts[0]])
    if first.contains(.firstPart) { return [last] }
    if parts.count > 2 {
      if tables.names.marks(of: word.letters[parts[1]]).contains(.preposition) { return [0] }
      // Си-эн-эн: the names of letters.
      if parts.allSatisfy({ $0.count < 3 }) { return [] }
    }
    if first.contains(.jointPart) { return [0, last] }
    if role == .place {
      return parts.count == 2 && adjectiveRule(word.letters[parts[1]]) != nil ? [0, 1] : [last]
    }
    // Two common nouns change, as страна-участница; of a name with parts, only the last one.
    let rule = tables.rule(for: word.letters[parts[0]], as: .noun, agreeing: .feminine)
    let isNoun = rule != tables.unchanged && tables.rules[rule].isWholeWord
    return parts.count == 2 && (isNoun || !isCapital(word)) ? [0, last] : [last]
  }

  /// Reads the proper name after город or река, or the adjective after a town's name, which change too;
  /// returns the index after it.
  private mutating func readApposition(at index: Int, as role: DeclensionRule.Role) -> Int {
    guard index < words.count, index > 0, index + 1 == words.count, isCapital(words[index]),
      let noun = pieces.last
    else { return index }
    let isTown =
      role == .place && !tables.rules[noun.rule].isWholeWord && adjectiveRule(at: index) != nil
    guard isTown || words[index - 1].marks.contains(.apposition) else { return index }
    let count = pieces.count
    if let rule = adjectiveRule(at: index) {
      change(0..<words[index].letters.count, of: words[index], by: rule, isAnimate: false)
    } else {
      readNoun(words[index], as: .place, agreeing: nil)
    }
    if pieces.count > count, count > 0 { head = count - 1 }
    return index + 1
  }

  // MARK: - What a word is

  private func isCapital(_ word: Word) -> Bool {
    let start = word.range.lowerBound
    return word.range.count > 1 && RussianLetters.isCapital(bytes[start], bytes[start + 1])
  }

  /// A proper name in -о or -е, which no noun explains: Роснано, Нинтендо.
  private func isForeignNeuter(_ rule: Int) -> Bool {
    let rule = tables.rules[rule]
    return !rule.isWholeWord && rule.key.utf8.count == 2
      && tables.types[rule.type].gender == .neuter
  }

  /// The rule of an adjective at word `index`, if there is one.
  private func adjectiveRule(at index: Int) -> Int? {
    guard index < words.count else { return nil }
    let word = words[index]
    if word.isCapitals, word.letters.count < 6 { return nil }
    let parts = parts(of: word)
    guard let part = parts.last else { return nil }
    if parts.count == 1 || word.letters[0] == RussianLetters.digit {
      return adjectiveRule(word.letters[...])
    }
    guard let rule = adjectiveRule(word.letters[part]) else { return nil }
    // Народно-Демократическая; Ханты-Мансийский, if a noun follows, but Каменск-Уральский alone.
    let isCompound = parts.dropLast().allSatisfy { part in
      word.letters[part].last.map { $0 == 15 || $0 == 6 } ?? false
    }
    return isCompound || index + 1 < words.count ? rule : nil
  }

  /// The rule of an adjective, unless the word is a noun that merely ends like one.
  private func adjectiveRule(_ letters: ArraySlice<UInt8>) -> Int? {
    let rule = tables.rule(for: letters, as: .adjective, agreeing: .masculine)
    guard rule != tables.unchanged, !tables.types[tables.rules[rule].type].isIndeclinable else {
      return nil
    }
    let noun = tables.rule(for: letters, as: .noun, agreeing: .feminine)
    return tables.rules[noun].isWholeWord && noun != tables.unchanged ? nil : rule
  }

  /// Whether the word may be the noun of an adjective: not a preposition, and of its gender and number.
  private func isNoun(
    _ word: Word,
    as role: DeclensionRule.Role,
    agreeingWith adjective: DeclensionType
  ) -> Bool {
    if word.marks.contains(.preposition) { return false }
    guard let lead = word.letters.first, lead <= RussianLetters.otherCyrillic else { return false }
    if isUnchanging(word, as: role) { return true }
    let parts = parts(of: word)
    guard let part = parts.last else { return false }
    let rule = tables.rule(for: word.letters[part], as: role, agreeing: agreement(of: adjective))
    let type = tables.types[tables.rules[rule].type]
    if type.isIndeclinable { return true }
    return type.isPlural == adjective.isPlural
      && (type.isPlural || type.gender == adjective.gender || adjective.gender == .unknown)
  }

  private func agreement(of type: DeclensionType) -> EndingIndex.Agreement {
    if type.isPlural { return .plural }
    return type.gender == .feminine ? .feminine : .masculine
  }

  /// An abbreviation, an initial, a word of another script: КНДР, ТАСС, CNN.
  private func isUnchanging(_ word: Word, as role: DeclensionRule.Role) -> Bool {
    guard let last = word.letters.last else { return true }
    if last == RussianLetters.other || last == RussianLetters.punctuation
      || last == RussianLetters.digit
    {
      return true
    }
    guard word.isCapitals else { return false }
    let rule = tables.rule(for: word.letters[...], as: role, agreeing: .feminine)
    if rule != tables.unchanged, tables.rules[rule].isWholeWord { return false }
    // ПХЕНЬЯН is a name in capitals, КНДР an abbreviation: it is short or lacks vowels.
    let vowels = word.letters.count(where: RussianLetters.isVowel)
    if role == .noun, words.count == 1, word.letters.count < 8 { return true }
    return word.letters.count < 6 || vowels * 4 < word.letters.count
  }
}
