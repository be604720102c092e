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
    for (index, role) in roles(of: nameWords()) { readWord(words[index], as: role) }
  }

  /// The gender that the name itself tells.
  func genderTold(as kind: RussianNameKind) -> GrammaticalGender? {
    if kind == .surname { return nil }
    if kind == .name, lastAsianWord != nil { return nil }
    let names = nameWords()
    for index in names {
      switch patronymicGender(words[index]) {
      case .unknown: continue
      case let gender where gender == .feminine || kind == .patronymic || names.count > 2:
        return gender
      default: continue
      }
    }
    if kind == .patronymic || (kind == .name && names.count < 2) { return nil }
    let given = kind == .given ? names : roles(of: names).filter { $0.role == .given }.map(\.index)
    for index in given {
      let marks = words[index].marks
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

  /// The numbers of the words that are not particles, initials or numerals.
  private func nameWords() -> [Int] { words.indices.filter { !isFixed(words[$0]) } }

  /// Which word is what; the words by their numbers.
  private func roles(of names: [Int]) -> [(index: Int, role: DeclensionRule.Role)] {
    guard let last = names.last else { return [] }
    if names.count == 1 {
      return [(last, words[last].marks.isGivenName ? .given : .surname)]
    }
    var roles = names.map { (index: $0, role: DeclensionRule.Role.given) }
    // Given name, patronymic, surname; or the surname first.
    if names.count > 2, let place = [1, 2].first(where: { isPatronymic(words[names[$0]]) }) {
      roles[place].role = .patronymic
      roles[place == 2 && names.count == 3 ? 0 : names.count - 1].role = .surname
      return roles
    }
    let isGivenFirst = words[names[0]].marks.isGivenName
    if names.count == 2, isGivenFirst, patronymicGender(words[last]) == .feminine {
      roles[1].role = .patronymic
      return roles
    }
    let isSurnameFirst =
      names.count == 2 && !isGivenFirst && words[last].marks.isGivenName
    roles[isSurnameFirst ? 0 : names.count - 1].role = .surname
    return roles
  }

  /// Whether the word is a patronymic of the person's gender: Анна Ивановна Абрамович has one.
  private func isPatronymic(_ word: Word) -> Bool {
    switch patronymicGender(word) {
    case .masculine: gender != .feminine
    case .feminine: gender != .masculine
    default: false
    }
  }

  /// The gender of a patronymic; `unknown` when the word is none.
  private func patronymicGender(_ word: Word) -> GrammaticalGender {
    let rule = tables.rule(for: word.letters[...], as: .patronymic, agreeing: .masculine)
    return rule == tables.unchanged ? .unknown : tables.types[tables.rules[rule].type].gender
  }

  /// The last word of a Korean, Chinese or Vietnamese name, surname first; `nil` when it is none.
  private var lastAsianWord: Word? {
    // Сан, Ван and Ле are particles in other names.
    let names = words.indices.filter {
      words[$0].letters.last.map { $0 <= RussianLetters.otherCyrillic } ?? false
    }
    guard names.count > 1, let last = names.last else { return nil }
    let language = origin?.prefix { $0 != "-" }
    if let language, !["ko", "zh", "vi", "my", "km"].contains(language) { return nil }
    let first = words[names[0]].marks
    let isAsianFirst = first.contains(.asianSurname)
    if names.count == 2 {
      // Роман Ким, Ким Роман: a Korean of Russia has two words that change.
      guard isAsianFirst, !words[last].marks.isGivenName else { return nil }
      return isAsianSyllables(words[last], upTo: 3) ? words[last] : nil
    }
    guard isAsianFirst || language != nil || names.count == 3 && !first.isGivenName else {
      return nil
    }
    return names.allSatisfy { isAsianSyllables(words[$0], upTo: 1) } ? words[last] : nil
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
