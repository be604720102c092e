extension RussianDeclension {
  /// A paradigm that an entry brings with it, written as `genitive=Кобеца;instrumental=Кобецом`.
  ///
  /// Cases are named as in `RussianCase`, or by their first three letters; a text without `=` is the
  /// genitive. Where only some forms are named, the genitive decides the rest: its ending tells the type and
  /// its stem is kept, so that `Кравца` is enough for Кравцу, Кравцом and Кравце. Forms that are named
  /// win. `indeclinable` leaves the name as it is.
  ///
  /// - Throws: `StoredParadigmError` for an unknown or repeated case, an empty form, cases with nothing between
  ///   them, a text alone that begins otherwise than the nominative, or an empty text.
  /// - Complexity: O(n) in the bytes.
  public func paradigm(
    of nominative: String,
    stored text: String,
    kind: RussianNameKind,
    gender: GrammaticalGender = .unknown,
    origin: String? = nil
  ) throws(StoredParadigmError) -> RussianParadigm {
    let named = try StoredParadigmError.forms(in: text, of: nominative)
    let base: RussianParadigm
    if named.isEmpty {
      base = RussianParadigm(
        gender: gender,
        forms: RussianCase.allCases.map { _ in nominative },
        variants: [],
        steps: []
      )
    } else {
      let ruled = paradigm(of: nominative, kind: kind, gender: gender, origin: origin)
      let genitive = named[.genitive] ?? ruled[.genitive]
      base = follow(genitive, of: nominative, ruled: ruled, kind: kind)
    }
    return RussianParadigm(
      gender: base.gender,
      forms: RussianCase.allCases.map { named[$0] ?? base[$0] },
      variants: base.variants,
      steps: [RussianParadigm.Step(word: nominative, rule: -1)]
    )
  }

  /// The forms that follow from a genitive: those of the rule where it agrees, else by its ending.
  private func follow(
    _ genitive: String,
    of nominative: String,
    ruled: RussianParadigm,
    kind: RussianNameKind
  ) -> RussianParadigm {
    if genitive == ruled[.genitive] { return ruled }
    if let words = followedByWord(genitive, of: nominative, ruled: ruled, kind: kind) {
      return words
    }
    guard
      let endings = GenitiveEndings(
        nominative: nominative,
        genitive: genitive,
        hasStressedEnding: ruled[.instrumental].hasSuffix("цом")
      )
    else { return ruled }
    return RussianParadigm(
      gender: ruled.gender,
      forms: [
        nominative, genitive, endings.form(.dative),
        endings.isMasculine && !kind.isPersonal ? nominative : endings.form(.accusative),
        endings.form(.instrumental), endings.form(.prepositional),
      ],
      variants: [],
      steps: []
    )
  }
}

extension RussianDeclension {
  /// The forms of several words, each of which follows from its own genitive: of Адама Корца; or `nil` where
  /// the words do not answer each other.
  private func followedByWord(
    _ genitive: String,
    of nominative: String,
    ruled: RussianParadigm,
    kind: RussianNameKind
  ) -> RussianParadigm? {
    let nominatives = nominative.split(separator: " ").map(String.init)
    let genitives = genitive.split(separator: " ").map(String.init)
    let forms = RussianCase.allCases.map { ruled[$0].split(separator: " ").map(String.init) }
    let count = nominatives.count
    guard count > 1, genitives.count == count, forms.allSatisfy({ $0.count == count }) else {
      return nil
    }
    var made = forms
    for word in 0..<count where genitives[word] != forms[RussianCase.genitive.place][word] {
      let alone = RussianParadigm(
        gender: ruled.gender,
        forms: forms.map { $0[word] },
        variants: [],
        steps: []
      )
      let own = follow(genitives[word], of: nominatives[word], ruled: alone, kind: kind)
      for grammaticalCase in RussianCase.allCases {
        made[grammaticalCase.place][word] = own[grammaticalCase]
      }
    }
    return RussianParadigm(
      gender: ruled.gender,
      forms: made.map { $0.joined(separator: " ") },
      variants: [],
      steps: []
    )
  }
}

/// What the genitive of a last word tells of the other cases.
private struct GenitiveEndings {
  let nominative: String
  let stem: String
  let endings: [RussianCase: String]
  let isMasculine: Bool

  /// Fails when the genitive has none of the endings -ого -его -ой -ей -а -я -ы -и.
  ///
  /// - Source: Зализняк, «Грамматический словарь русского языка», 1977, the types of declension.
  ///
  /// - Parameter hasStressedEnding: whether -ц- takes -ом: Кравцом, Бабайцем.
  init?(nominative: String, genitive: String, hasStressedEnding: Bool) {
    self.nominative = nominative
    let last = nominative.unicodeScalars.last
    func stem(_ ending: String) -> String { String(genitive.dropLast(ending.count)) }
    let rows: [(String, String, String, String, String)] =
      last == "а" || last == "я"
      ? [
        ("ой", "ой", last == "я" ? "ую" : "у", "ой", "ой"), ("ей", "ей", "юю", "ей", "ей"),
        ("ии", "ии", "ию", "ией", "ии"), ("ы", "е", "у", "ой", "е"),
        ("и", "е", last == "я" ? "ю" : "у", last == "я" ? "ей" : "ой", "е"),
      ]
      : [
        ("ого", "ому", "ого", "ым", "ом"), ("его", "ему", "его", "им", "ем"),
        ("ца", "цу", "ца", hasStressedEnding ? "цом" : "цем", "це"), ("а", "у", "а", "ом", "е"),
        ("я", "ю", "я", "ем", "е"),
      ]
    guard let row = rows.first(where: { genitive.hasSuffix($0.0) }) else { return nil }
    self.stem = stem(row.0)
    isMasculine = last != "а" && last != "я"
    endings = [
      .dative: row.1, .accusative: row.2, .instrumental: row.3, .prepositional: row.4,
    ]
  }

  func form(_ grammaticalCase: RussianCase) -> String { stem + (endings[grammaticalCase] ?? "") }
}
