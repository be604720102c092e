internal import Resources

/// The tables of `Resources/Russian`, compiled once.
final class DeclensionTables: Sendable {
  static let shared = DeclensionTables()

  let types: [DeclensionType]
  let rules: [DeclensionRule]
  let names: NameLexicon
  private let indexes: [EndingIndex]
  /// The number of the rule that leaves a word as it is.
  let unchanged: Int
  /// The number of the rule for the last word of an East Asian name that does not change.
  let asian: Int
  private let possessive: Int
  private let foreignRule: Int

  private init() {
    let types = DeclensionType.all()
    var builder = RuleBuilder(types: types)
    builder.readEndings()
    for (file, role) in [
      ("surnames", DeclensionRule.Role.surname), ("given-names", .given), ("places", .place),
      ("nouns", .noun), ("adjectives", .adjective),
    ] {
      builder.readWords(file, as: role)
    }
    guard let zero = types.firstIndex(where: { $0.id == "zero" }),
      let hard = types.firstIndex(where: { $0.id == "m-hard" }),
      let possessive = types.firstIndex(where: { $0.id == "m-possessive" })
    else {
      preconditionFailure("types.tsv lacks zero, m-hard or m-possessive")
    }
    self.possessive = possessive
    foreignRule = builder.rules.count
    builder.rules.append(
      DeclensionRule(
        key: "foreign -ин, -ов",
        type: hard,
        stem: DeclensionRule.Change(cut: 0, add: []),
        genitive: nil,
        isAnimate: true,
        isEnding: false,
        isWholeWord: false,
        explanation: "a foreign surname in -ин or -ов takes -ом: Дарвином",
        source: "Калакуцкая 1984; Розенталь, «Справочник по правописанию»"
      )
    )
    unchanged = builder.rules.count
    builder.rules.append(
      DeclensionRule(
        key: "unchanged",
        type: zero,
        stem: DeclensionRule.Change(cut: 0, add: []),
        genitive: nil,
        isAnimate: false,
        isEnding: false,
        isWholeWord: false,
        explanation: "this part of the name does not change",
        source: types[zero].source
      )
    )
    asian = builder.rules.count
    builder.rules.append(
      DeclensionRule(
        key: "Korean, Chinese, Vietnamese",
        type: zero,
        stem: DeclensionRule.Change(cut: 0, add: []),
        genitive: nil,
        isAnimate: true,
        isEnding: false,
        isWholeWord: false,
        explanation: "only the last word changes, of men and after a consonant: Ким Чен Ына",
        source: "Калакуцкая 1984; usage of the Russian press"
      )
    )
    self.types = types
    rules = builder.rules
    indexes = builder.indexes
    names = NameLexicon()
  }

  /// The rule for a word in a role.
  func rule(
    for letters: ArraySlice<UInt8>,
    as role: DeclensionRule.Role,
    agreeing agreement: EndingIndex.Agreement
  ) -> Int {
    var syllables = 0
    for letter in letters where RussianLetters.isVowel(letter) { syllables += 1 }
    func find(_ role: DeclensionRule.Role) -> (rule: Int, length: Int)? {
      indexes[role.rawValue].rule(
        for: letters,
        agreement,
        isOneSyllable: syllables == 1
      )
    }
    let found = find(role)
    // A town may be called by a noun, and an organisation by a town: what is listed as a whole word holds.
    if role == .place || role == .noun, found.map({ !rules[$0.rule].isWholeWord }) ?? true,
      let other = find(role == .place ? .noun : .place), rules[other.rule].isWholeWord
    {
      return other.rule
    }
    return found?.rule ?? unchanged
  }

  /// The gender that the name itself tells: a patronymic, or a given name that is only men's or women's.
  func gender(toldBy text: String, kind: RussianNameKind) -> GrammaticalGender? {
    NameReader(text, tables: self, gender: .unknown, origin: nil).genderTold(as: kind)
  }
}

extension DeclensionTables {
  /// Languages whose bearers have surnames in -ов and -ин of the Russian type.
  static let languagesWithRussianSurnames: Set<String> = [
    "ru", "be", "uk", "bg", "mk", "sr", "tt", "ba", "kk", "ky", "uz", "tk", "tg", "az", "os", "ce",
    "av",
    "cv", "mn", "ko", "und",
  ]

  /// The rule for a foreign surname where the Russian one has -ым: Дарвином, Вирховом.
  func foreign(_ rule: Int) -> Int { rules[rule].type == possessive ? foreignRule : rule }
}
