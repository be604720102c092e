/// A Russian name cut into its words.
struct RussianNameParts: Hashable, Sendable {
  let given: [String]
  let patronymic: String?
  let surname: String

  /// Cuts `name` at its spaces.
  ///
  /// One word is a family name, two a given name and a family name, three have a patronymic in the middle
  /// or, where the family name stands first, at the end. Initials pass for given names.
  ///
  /// `nil` when a word is not Cyrillic or there are more than four words.
  init?(_ name: String) {
    let words = name.split { $0 == " " || $0 == "\u{A0}" }
      .flatMap { Self.initialsApart($0) }
    guard (1...4).contains(words.count), name.utf8.count <= 200,
      words.allSatisfy({ word in
        word.unicodeScalars.contains { $0.properties.isAlphabetic }
          && word.unicodeScalars.allSatisfy {
            (0x410...0x44F).contains($0.value) || $0 == "ё" || $0 == "Ё" || $0 == "-" || $0 == "."
          }
      })
    else { return nil }
    if let place = words.lastIndex(where: Self.isPatronymic), place > 0, words.count > 1 {
      patronymic = words[place]
      if place == words.count - 1, words.count > 2 {
        surname = words[0]
        given = Array(words[1..<place])
      } else if place == words.count - 1 {
        // A given name and a patronymic alone.
        surname = ""
        given = [words[0]]
      } else {
        surname = words[words.count - 1]
        given = Array(words[..<place])
      }
    } else {
      patronymic = nil
      let isInitialLast = words.count > 1 && words[words.count - 1].hasSuffix(".")
      surname = isInitialLast ? words[0] : words[words.count - 1]
      given = Array(isInitialLast ? words.dropFirst() : words.dropLast())
    }
  }

  /// The words in the order of a text.
  var words: [String] {
    given + [patronymic].compactMap { $0 } + (surname.isEmpty ? [] : [surname])
  }

  private static func initialsApart(_ word: Substring) -> [String] {
    guard word.contains(".") else { return [String(word)] }
    return word.split(separator: ".", omittingEmptySubsequences: true)
      .map { $0.count <= 2 ? $0 + "." : String($0) }
  }

  /// - Source: the endings of patronymics, Русская грамматика 1980, § 578.
  private static func isPatronymic(_ word: String) -> Bool {
    ["ович", "евич", "ёвич", "ьич", "мич", "кич", "овна", "евна", "ёвна", "ична", "инична"]
      .contains { word.lowercased().hasSuffix($0) && word.count > $0.count + 1 }
      && !["Шостакович", "Рабинович", "Абрамович", "Лукашенкович"].contains(word)
  }
}
