extension NameReader {
  /// Reads every word in one role: a surname, a given name or a patronymic.
  mutating func readWords(as role: DeclensionRule.Role) {
    for word in words { readWord(word, as: role) }
  }

  /// Reads a person's whole name, in any order.
  mutating func readWholeName() {
    if let staying = tables.names.established[RussianLetters.letters(of: bytes)] {
      for (number, word) in words.enumerated() where !staying.contains(number + 1) {
        readWord(word, as: number + 1 == words.count ? .surname : .given)
      }
      return
    }
    if let last = lastAsianWord {
      // Only the last word of a Korean, Chinese or Vietnamese name changes, and of men only.
      readAsianWord(last)
      return
    }
    for (word, role) in roles(of: nameWords()) { readWord(word, as: role) }
  }

  /// The gender that the name itself tells.
  func genderTold(as kind: RussianNameKind) -> GrammaticalGender? {
    if kind == .surname { return nil }
    if kind == .name, lastAsianWord != nil { return nil }
    let names = nameWords()
    for word in names {
      switch patronymicGender(word) {
      case .unknown: continue
      case let gender where gender == .feminine || kind == .patronymic || names.count > 2:
        return gender
      default: continue
      }
    }
    if kind == .patronymic || (kind == .name && names.count < 2) { return nil }
    let given = kind == .given ? names : roles(of: names).filter { $0.role == .given }.map(\.word)
    for word in given {
      let marks = word.marks
      if marks.contains(.masculineName), !marks.contains(.feminineName) { return .masculine }
      if marks.contains(.feminineName), !marks.contains(.masculineName) { return .feminine }
    }
    return nil
  }

  // MARK: - One word

  /// Reads a word of a name: particles and initials stay, parts between hyphens change by themselves.
  private mutating func readWord(_ word: Word, as role: DeclensionRule.Role) {
    if isFixed(word) { return }
    let parts = parts(of: word)
    for (number, part) in parts.enumerated() {
      if number + 1 < parts.count {
        if part.count < 2 { continue }
        let marks = tables.names.marks(of: word.letters[part])
        if !marks.isDisjoint(with: [.firstPart, .particle]) { continue }
        // Жан-Клода, Абдул-Хака; but Анны-Марии: only a first name in a vowel changes.
        if role == .given, let last = word.letters[part].last,
          last != RussianLetters.a && last != 32, !marks.contains(.jointPart)
        {
          continue
        }
      }
      var rule = tables.rule(for: word.letters[part], as: role, agreeing: agreement)
      if role == .surname, gender != .feminine, tables.foreign(rule) != rule {
        let isForeign = foreignness ?? isForeignName
        foreignness = isForeign
        if isForeign { rule = tables.foreign(rule) }
      }
      change(part, of: word, by: rule, isAnimate: true)
    }
  }

  /// Whether the word never changes: a particle, an initial, a Roman number.
  func isFixed(_ word: Word) -> Bool {
    guard let last = word.letters.last else { return true }
    if last == RussianLetters.punctuation || last == RussianLetters.digit { return true }
    if last == RussianLetters.other { return true }
    if word.marks.contains(.particle) {
      // Ван, Ле and Да are also surnames: a particle is written small, or before another word.
      return word.range.upperBound != words.last?.range.upperBound
    }
    return false
  }

  private mutating func readAsianWord(_ word: Word) {
    guard let part = parts(of: word).last else { return }
    let isChanging =
      gender != .feminine && word.letters.last.map { !RussianLetters.isVowel($0) } ?? false
    let rule =
      isChanging
      ? tables.foreign(
        tables.rule(for: word.letters[part], as: .surname, agreeing: .masculine)
      ) : tables.asian
    change(part, of: word, by: rule, isAnimate: true)
  }

  // MARK: - The whole

  /// The words that are not particles, initials or numbers.
  private func nameWords() -> [Word] { words.filter { !isFixed($0) } }

  /// Which word is what.
  private func roles(of names: [Word]) -> [(word: Word, role: DeclensionRule.Role)] {
    guard let last = names.last else { return [] }
    if names.count == 1 {
      let isGiven = last.marks.isGivenName
      return [(last, isGiven ? .given : .surname)]
    }
    var roles = names.map { ($0, DeclensionRule.Role.given) }
    if names.count > 2,
      let place = names.indices.dropFirst().last(where: { patronymicGender(names[$0]) != .unknown }
      ),
      place < 3, place + 1 < names.count || place == 2
    {
      roles[place].1 = .patronymic
      roles[place == 2 && names.count == 3 ? 0 : names.count - 1].1 = .surname
      return roles
    }
    if names.count == 2, names[0].marks.isGivenName, patronymicGender(last) == .feminine {
      roles[1].1 = .patronymic
      return roles
    }
    let isSurnameFirst =
      !names[0].marks.isGivenName && names[1].marks.isGivenName && names.count == 2
    roles[isSurnameFirst ? 0 : names.count - 1].1 = .surname
    return roles
  }

  /// The gender of a patronymic; `unknown` when the word is none.
  private func patronymicGender(_ word: Word) -> GrammaticalGender {
    let rule = tables.rule(for: word.letters[...], as: .patronymic, agreeing: .masculine)
    return rule == tables.unchanged ? .unknown : tables.types[tables.rules[rule].type].gender
  }

  /// The last word of a Korean, Chinese or Vietnamese name, surname first; `nil` when it is none.
  private var lastAsianWord: Word? {
    // Сан, Ван and Ле are particles in other names.
    let names = words.filter { $0.letters.last.map { $0 <= RussianLetters.otherCyrillic } ?? false }
    guard names.count > 1, let last = names.last else { return nil }
    let language = origin?.prefix { $0 != "-" }
    if let language, !["ko", "zh", "vi", "my", "km"].contains(language) { return nil }
    let first = names[0].marks
    let isAsianFirst = first.contains(.asianSurname)
    if names.count == 2 {
      // Роман Ким, Ким Роман: a Korean of Russia has two words that change.
      guard isAsianFirst, !last.marks.isGivenName else { return nil }
      return isAsianSyllables(last, upTo: 3) ? last : nil
    }
    let isAsian =
      names.allSatisfy { isAsianSyllables($0, upTo: 1) }
      && (isAsianFirst || language != nil || names.count == 3 && !first.isGivenName)
    return isAsian ? last : nil
  }

  /// Whether the word may be syllables of an East Asian name, at most so many.
  private func isAsianSyllables(_ word: Word, upTo limit: Int) -> Bool {
    let parts = parts(of: word)
    var count = 0
    for part in parts {
      guard let syllables = AsianSyllables.count(word.letters[part]) else { return false }
      count += syllables
    }
    return count <= limit * max(1, parts.count)
  }

  /// Whether -ин and -ов are foreign here: by the origin, or by a given name of the West.
  private var isForeignName: Bool {
    if let language = origin?.prefix(while: { $0 != "-" }) {
      return !DeclensionTables.languagesWithRussianSurnames.contains(String(language))
    }
    return words.count > 1 && words.contains { $0.marks.contains(.westernName) }
  }
}
