extension NameReader {
  /// The paradigm of what was read.
  ///
  /// - Parameter inPlural: whether every word is put in the plural, the nominative too.
  func paradigm(inPlural: Bool = false) -> RussianParadigm {
    var forms: [String] = []
    forms.reserveCapacity(6)
    let isChanging = pieces.contains { !type(of: $0).isIndeclinable }
    for place in 0..<6 {
      forms.append(isChanging && (place > 0 || inPlural) ? form(place, inPlural) : text)
    }
    return RussianParadigm(
      gender: gender,
      forms: forms,
      variants: inPlural ? [] : variants(of: forms),
      steps: pieces.map { piece in
        RussianParadigm.Step(
          word: String(decoding: bytes[piece.range], as: UTF8.self),
          rule: piece.rule
        )
      }
    )
  }

  func type(of piece: Piece) -> DeclensionType { tables.types[tables.rules[piece.rule].type] }

  private func form(_ place: Int, _ inPlural: Bool) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 8 * pieces.count)
    var copied = 0
    for piece in pieces {
      output += bytes[copied..<piece.range.lowerBound]
      append(piece, place, inPlural, to: &output)
      copied = piece.range.upperBound
    }
    output += bytes[copied...]
    return String(decoding: output, as: UTF8.self)
  }

  private func append(
    _ piece: Piece,
    _ place: Int,
    _ inPlural: Bool = false,
    to output: inout [UInt8]
  ) {
    let rule = tables.rules[piece.rule]
    let type = tables.types[rule.type]
    let endings = inPlural && !type.plural.isEmpty ? type.plural : type.endings
    var place = place
    if endings[place] == .byAnimacy { place = piece.isAnimate ? 1 : 0 }
    switch endings[place] {
    case .whole(let ending):
      output += bytes[piece.range]
      output += piece.isCapitals ? RussianLetters.capitals(ending) : ending
    case .stem(let ending):
      let change = place == 1 ? rule.genitive ?? rule.stem : rule.stem
      // Letters of Russian, which alone have rules, take two bytes each.
      let end = max(piece.range.lowerBound, piece.range.upperBound - 2 * change.cut)
      output += bytes[piece.range.lowerBound..<end]
      if piece.isCapitals {
        output += RussianLetters.capitals(change.add)
        output += RussianLetters.capitals(ending)
      } else if rule.isWholeWord, end == piece.range.lowerBound, piece.range.count > 1,
        RussianLetters.isCapital(bytes[end], bytes[end + 1])
      {
        let whole = change.add + ending
        output += RussianLetters.capitals(whole.prefix(2))
        output += whole.dropFirst(2)
      } else {
        output += change.add
        output += ending
      }
    case .byAnimacy:
      output += bytes[piece.range]
    }
  }

  private func variants(of forms: [String]) -> [RussianParadigm.Variant] {
    bookishInstrumental(of: forms) + locatives()
  }

  /// The second instrumental of a feminine word: Москвою beside Москвой.
  ///
  /// - Source: «Русская грамматика», 1980, the first declension.
  private func bookishInstrumental(of forms: [String]) -> [RussianParadigm.Variant] {
    guard pieces.count == 1, pieces[0].range.upperBound == bytes.count,
      case let type = type(of: pieces[0]), type.gender == .feminine,
      case .stem(let ending) = type.endings[4], ending.suffix(2) == [0xD0, 0xB9]
    else { return [] }
    let form = forms[4].unicodeScalars.dropLast()
    return [
      RussianParadigm.Variant(
        grammaticalCase: .instrumental,
        form: String(form) + (pieces[0].isCapitals ? "Ю" : "ю"),
        note: "bookish"
      )
    ]
  }

  private func locatives() -> [RussianParadigm.Variant] {
    if mayStay {
      return RussianCase.allCases.dropFirst().filter { $0 != .accusative }.map {
        RussianParadigm.Variant(
          grammaticalCase: $0,
          form: text,
          note: "names in -ово and -ино may also stay unchanged"
        )
      }
    }
    guard let head, !tables.names.locatives.isEmpty else { return [] }
    let piece = pieces[head]
    let letters = RussianLetters.letters(of: bytes[piece.range])
    guard let locative = tables.names.locatives[letters] else { return [] }
    let change = tables.rules[piece.rule].stem
    let end = max(piece.range.lowerBound, piece.range.upperBound - 2 * change.cut)
    let ending =
      piece.isCapitals ? RussianLetters.capitals(locative.ending.utf8) : Array(locative.ending.utf8)
    var output: [UInt8] = []
    var copied = 0
    for (number, other) in pieces.enumerated() {
      output += bytes[copied..<other.range.lowerBound]
      if number == head {
        output += bytes[piece.range.lowerBound..<end]
        output += change.add
        output += ending
      } else {
        append(other, RussianCase.prepositional.place, to: &output)
      }
      copied = other.range.upperBound
    }
    output += bytes[copied...]
    return [
      RussianParadigm.Variant(
        grammaticalCase: .prepositional,
        form: String(decoding: output, as: UTF8.self),
        note: "locative, after \(locative.preposition)"
      )
    ]
  }
}
