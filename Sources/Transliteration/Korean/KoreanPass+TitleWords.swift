internal import SourceText

/// The words of a title: persons, names, particles, loanwords.
///
/// - Source: ALA-LC, “Korean Romanization and Word Division” (2009).
extension KoreanPass {
  /// Syllables that stand together, with where they stand.
  struct TitleRun {
    var syllables: [KoreanSyllable] = []
    var starts: [Int] = []
    var ends: [Int] = []
    /// Whether Hanja are among them.
    var hasHanja = false
  }

  /// Writes the word of a title that begins at `index`; returns where it ends.
  mutating func titleWord(
    from index: Int,
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer
  ) -> Int {
    let run = titleRun(from: index)
    guard let end = run.ends.last, !run.syllables.isEmpty else { return word(from: index, &words) }
    if end < text.bytes.count, text.piece(at: end).kind == .hyphen, !run.hasHanja {
      return word(from: index, &words)
    }
    if let end = spacedName(run, &words, &names) { return end }
    writeTitle(run, &words, &names)
    return end
  }

  /// The syllables from `index`; Hanja are read.
  func titleRun(from index: Int) -> TitleRun {
    var run = TitleRun()
    var next = index
    while next < text.bytes.count {
      let piece = text.piece(at: next)
      switch piece.kind {
      case .syllable(let syllable): run.syllables.append(syllable)
      case .hanja(let character):
        guard var reading = HanjaReadings.shared.reading(character) else { return run }
        if let before = run.syllables.last {
          reading = InitialSoundRule.applied(reading, after: before.coda)
        } else {
          reading = InitialSoundRule.applied(reading)
        }
        run.syllables.append(reading)
        run.hasHanja = true
      default: return run
      }
      run.starts.append(piece.start)
      run.ends.append(piece.end)
      next = piece.end
    }
    return run
  }

  /// Writes a surname and a given name with a space between them, as library records have them: 이 명박.
  private mutating func spacedName(
    _ surname: TitleRun,
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer
  ) -> Int? {
    guard let end = surname.ends.last, surname.syllables.count < 3, end < text.bytes.count,
      text.piece(at: end).kind == .space,
      Surnames.shared.contains(surname.syllables, 0..<surname.syllables.count)
    else { return nil }
    let given = titleRun(from: text.piece(at: end).end)
    guard let last = given.ends.last else { return nil }
    if given.syllables.count < 3, isName(surname.syllables, given.syllables) {
      writeName(surname, given, &names)
      return last
    }
    guard !isDivided, let (cut, line) = TitleWords.shared.tail(given.syllables), cut < 3 else {
      return nil
    }
    let stem = given.part(0..<cut)
    guard isName(surname.syllables, stem.syllables) else { return nil }
    writeName(surname, stem, &names)
    writeTail(given.part(cut..<given.syllables.count), line, &words)
    return last
  }

  /// Writes a particle that is cut off.
  mutating func writeTail(
    _ tail: TitleRun,
    _ line: Int,
    _ words: inout KoreanTransliterator.Writer
  ) {
    builder.append(
      [0x20],
      from: TextSpan(start: tail.starts[0], end: tail.starts[0]),
      rule: "a particle is a word of its own",
      place: .init(file: TitleWords.file, line: line)
    )
    hasBegun = true
    writePlain(tail, &words)
  }

  /// Whether the two are a person: a well-known one, or a likely given name after a surname that is no word.
  private func isName(_ surname: [KoreanSyllable], _ given: [KoreanSyllable]) -> Bool {
    let known = TitleWords.shared
    if known.isPerson(surname + given) { return true }
    guard surname.count == 1, given.count == 2, !known.isNoun(given), !known.isProper(given) else {
      return false
    }
    let weight = GivenNames.shared.weight(given)
    let isMet = GivenNames.shared.isMet(given)
    if GivenNames.plainSurnames.contains(surname[0].index) { return isMet || weight > 20 }
    return isMet || weight > 800
  }

  private mutating func writeName(
    _ surname: TitleRun,
    _ given: TitleRun,
    _ names: inout KoreanTransliterator.Writer
  ) {
    let pieces = zip(
      surname.syllables + given.syllables,
      zip(surname.starts + given.starts, surname.ends + given.ends)
    )
    .map { KoreanText.Piece(kind: .syllable($0), start: $1.0, end: $1.1) }
    guard let name = KoreanName(pieces, keepsInitials: false, surname: surname.syllables.count)
    else { return }
    hasBegun = true
    names.write(NamePlan.plan(name, policy, .name), to: &builder, traced: traced)
  }

  /// Writes a word, cut where a particle begins.
  private mutating func writeTitle(
    _ run: TitleRun,
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer
  ) {
    let known = TitleWords.shared
    let start = run.starts[0]
    if !isDivided, start > 0, text.bytes[start - 1] != 0x20, text.bytes[start - 1] < 0x80,
      let line = known.particleLine(run.syllables)
    {
      return writeTail(run, line, &words)
    }
    if !isDivided, run.syllables.count > 1, !known.isParticle(run.syllables),
      let (cut, line) = known.tail(run.syllables)
    {
      writeWhole(run.part(0..<cut), &words, &names)
      writeTail(run.part(cut..<run.syllables.count), line, &words)
      return
    }
    writeWhole(run, &words, &names)
  }

  private mutating func writeWhole(
    _ run: TitleRun,
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer
  ) {
    let known = TitleWords.shared
    if run.syllables.count == 3, known.isPerson(run.syllables) {
      let surname = Surnames.shared.contains(run.syllables, 0..<2) ? 2 : 1
      writeName(run.part(0..<surname), run.part(surname..<3), &names)
    } else if known.isPair(run.syllables) {
      writePair(run, &words)
    } else {
      writePlain(run, &words)
    }
  }

  /// Writes short names side by side, between which the sounds do not meet: Han-Chung, Nam-Pukhan.
  ///
  /// - Source: ALA-LC, word division, on combined abbreviated forms of proper nouns: Pul-Han, Tang-Song.
  private mutating func writePair(_ run: TitleRun, _ words: inout KoreanTransliterator.Writer) {
    var plan = SyllablePlan()
    let isHalves =
      run.syllables[0].scalar == "남" && run.syllables[run.syllables.count - 1].scalar == "한"
    for (index, syllable) in run.syllables.enumerated() {
      let isTail = isHalves && index == 2
      plan.append(
        syllable,
        start: run.starts[index],
        end: run.ends[index],
        break: index == 0 || isTail ? .none : .hyphenWord,
        capital: !isTail
      )
    }
    hasBegun = true
    words.write(plan, to: &builder, traced: traced)
  }

  /// Writes a word that is neither a person nor a pair of names.
  mutating func writePlain(_ run: TitleRun, _ words: inout KoreanTransliterator.Writer) {
    var plan = SyllablePlan()
    for (index, syllable) in run.syllables.enumerated() {
      plan.append(syllable, start: run.starts[index], end: run.ends[index])
    }
    let known = TitleWords.shared
    let isLateral = CompoundRules.shared.isLateral(run.syllables)
    if !isLateral, policy.initials == .ruled, !known.isParticle(run.syllables) {
      InitialSoundRule.apply(to: &plan)
    }
    let hasUnit = Self.isUnitOfPlace(plan.syllables)
    if hasUnit {
      plan.breaks[plan.count - 1] = .hyphenMeeting
      Self.parts(&plan)
    }
    let isName =
      hasUnit || known.isProper(plan.syllables)
      || (!known.isNoun(plan.syllables) && Self.isPlace(plan))
    if isName || !hasBegun || pointsAtLand(run) { plan.capitals[0] = true }
    hasBegun = true
    let start = builder.count
    words.write(plan, to: &builder, traced: traced)
    if isLateral { builder.writeLateral(at: start) }
  }

  /// Whether the word is a quarter of the compass before the name of a continent: 동 아시아.
  private func pointsAtLand(_ run: TitleRun) -> Bool {
    let word = String(String.UnicodeScalarView(run.syllables.map(\.scalar)))
    guard run.syllables.count < 3, Self.quarters.contains(word), let end = run.ends.last,
      end < text.bytes.count, text.piece(at: end).kind == .space
    else { return false }
    let next = titleRun(from: text.piece(at: end).end).syllables
    return next.count > 1 && TitleWords.shared.isProper(next)
  }

  private static let quarters: Set<String> = [
    "동", "서", "남", "북", "중앙", "동북", "동남", "서남", "서북", "남동", "남서", "북동", "북서",
  ]

  /// Whether the last syllable is the unit of a place: 서울시, 경기도, 노근리.
  private static func isUnitOfPlace(_ syllables: [KoreanSyllable]) -> Bool {
    let units = AdministrativeUnits.shared
    let known = TitleWords.shared
    guard syllables.count > 2, !known.isProper(syllables) else { return false }
    if units.isWhole(syllables) { return false }
    if units.unit(syllables, isPlace: false) != nil { return true }
    let stem = Array(syllables.dropLast())
    return units.isName(stem) && !known.isNoun(stem) && units.isUnit(syllables[syllables.count - 1])
  }

  /// The ㄹ of the unit 리 is heard ㄴ after ㄴ: Nogŭn-ni.
  ///
  /// - Source: ALA-LC, rule 2 (b), exception 1: compounds with a suffix in ㄹ keep nn.
  static func parts(_ plan: inout SyllablePlan) {
    let last = plan.count - 1
    guard last > 0, plan.breaks[last] == .hyphenMeeting, plan.syllables[last - 1].coda == 4,
      plan.syllables[last].onset == Jamo.Initial.r
    else { return }
    plan.replace(last, with: plan.syllables[last].with(onset: Jamo.Initial.n))
  }
}

extension KoreanPass.TitleRun {
  /// The syllables of `range`.
  func part(_ range: Range<Int>) -> Self {
    Self(
      syllables: Array(syllables[range]),
      starts: Array(starts[range]),
      ends: Array(ends[range]),
      hasHanja: hasHanja
    )
  }
}

extension KoreanText {
  /// Whether a particle stands by itself somewhere, so that the words are divided already.
  var standsDivided: Bool {
    var index = 0
    var word: [KoreanSyllable] = []
    // Whether something other than a space stands right before the word: 法學의, CEO의.
    var isJoined = false
    while true {
      if index < bytes.count, let syllable = plainSyllable(at: index) {
        word.append(syllable)
        index += 3
        continue
      }
      if !word.isEmpty, !isJoined, TitleWords.shared.isParticle(word) { return true }
      word.removeAll(keepingCapacity: true)
      guard index < bytes.count else { return false }
      let piece = piece(at: index)
      isJoined = piece.kind != .space
      index = piece.end
    }
  }
}
