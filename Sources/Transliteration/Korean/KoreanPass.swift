internal import SourceText

/// One passage through a text.
struct KoreanPass: Sendable {
  var text: KoreanText
  let mode: TransliterationMode
  let traced: Bool
  let policy: KoreanPolicy
  var builder: TransliterationBuilder
  /// Whether a word has been written, or passed.
  var hasBegun = false
  /// Whether the words of a title are divided already.
  let isDivided: Bool
  private var plan = SyllablePlan()

  init(text: KoreanText, mode: TransliterationMode, traced: Bool, policy: KoreanPolicy) {
    self.text = text
    self.mode = mode
    self.traced = traced
    self.policy = policy
    builder = TransliterationBuilder(traced: traced)
    isDivided = mode == .title && text.standsDivided
    if !traced { builder.reserve(text.bytes.count) }
  }

  /// A pass through a text of `count` bytes that comes in blocks, each of which is set as `text`.
  init(count: Int, policy: KoreanPolicy) {
    self.init(text: KoreanText([]), mode: .word, traced: false, policy: policy)
    builder.reserve(count)
  }

  /// Writes the whole text.
  mutating func run(
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer,
    _ running: inout RunningWriter?
  ) {
    var index = running?.write(text.bytes, from: 0, to: &builder) ?? 0
    var passed = index
    while index < text.bytes.count {
      if text.bytes[index] < 0x80, !(0x30...0x39).contains(text.bytes[index]) {
        index += 1
        continue
      }
      let piece = text.piece(at: index)
      switch piece.kind {
      case .syllable, .hanja:
        pass(passed..<index)
        let (start, written) = (index, builder.count)
        index = chunk(from: index, &words, &names)
        running?.keep(text.bytes, start..<index, from: written, in: builder)
        index = running?.write(text.bytes, from: index, to: &builder) ?? index
        passed = index
      case .digit where mode == .title:
        if let end = counted(from: index, before: passed, &words) {
          index = end
          passed = end
        } else {
          index = text.endOfDigits(from: index)
        }
      case .digit where mode == .place || policy.dividesWords:
        if let end = numbered(from: index, before: passed, &words) {
          index = end
          passed = end
        } else {
          index = text.endOfDigits(from: index)
        }
      default:
        if piece.end - index > 2, text.isStrayJamo(at: index) {
          builder.note("jamo that make no syllable are passed through")
        }
        index = piece.end
      }
    }
    pass(passed..<text.bytes.count)
  }

  /// The transliteration.
  consuming func finish() -> Transliteration { builder.finish() }

  /// Writes what the system does not read.
  mutating func pass(_ range: Range<Int>) {
    if mode == .title { passTitle(range) } else { passPlain(range) }
  }

  /// Writes a stretch as it stands, composed.
  mutating func passPlain(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if text.isPlain(range) {
      builder.append(text.bytes[range], from: TextSpan(range), rule: "passed through")
    } else {
      builder.append(text.composed(range), from: TextSpan(range), rule: "passed through")
    }
  }

  /// Writes the syllables that begin at `index`; returns where they end.
  private mutating func chunk(
    from index: Int,
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer
  ) -> Int {
    switch mode {
    case .name, .nameHyphen, .passport:
      if let end = besideName(from: index, &words, &names) { return end }
      if let end = name(from: index, &names) { return end }
    case .established:
      if let end = established(from: index) { return end }
    case .place:
      if policy.prefersEstablished, let end = established(from: index) { return end }
    case .title: return titleWord(from: index, &words, &names)
    case .word: break
    }
    return word(from: index, &words)
  }

  /// Writes the syllables that begin at `index` as a word; returns where they end.
  mutating func word(from index: Int, _ words: inout KoreanTransliterator.Writer) -> Int {
    plan.removeAll()
    let end = collect(from: index)
    if plan.isEmpty {
      pass(index..<end)
      builder.note("Hanja is read in names only")
      return end
    }
    if policy.readsOldSpelling { OldSpelling.modernize(&plan) }
    if policy.initials == .ruled { InitialSoundRule.apply(to: &plan) }
    if mode == .place || policy.dividesWords {
      Self.divide(&plan, policy.unit, policy.voicesGenerics, mode)
    }
    if policy.keepsNasalUnits { Self.parts(&plan) }
    if mode == .place || ((policy.capitalizesPlaces || mode == .title) && Self.isPlace(plan)) {
      plan.capitals[0] = true
    }
    if mode == .title, !hasBegun { plan.capitals[0] = true }
    hasBegun = true
    words.write(plan, to: &builder, traced: traced)
    return end
  }

  /// Whether what `plan` writes is the name of a known place.
  static func isPlace(_ plan: SyllablePlan) -> Bool {
    guard plan.count < 6 else { return false }
    return plan.breaks[plan.count - 1] == .hyphen
      || AdministrativeUnits.shared.isName(plan.syllables)
  }

  /// Gathers syllables, with the hyphens between them.
  private mutating func collect(from start: Int) -> Int {
    var index = start
    var before = SyllablePlan.Break.none
    while index < text.bytes.count {
      if let syllable = text.plainSyllable(at: index) {
        plan.append(syllable, start: index, end: index + 3, break: before)
        before = .none
        index += 3
        continue
      }
      let piece = text.piece(at: index)
      guard case .syllable(let syllable) = piece.kind else {
        if piece.kind == .hyphen, !plan.isEmpty, piece.end < text.bytes.count,
          case .syllable = text.piece(at: piece.end).kind
        {
          before = policy.meetsAtHyphens ? .hyphenMeeting : .hyphen
          index = piece.end
          continue
        }
        return max(index, plan.isEmpty ? piece.end : index)
      }
      plan.append(syllable, start: piece.start, end: piece.end, break: before)
      before = .none
      index = piece.end
    }
    return index
  }

  /// Sets the administrative unit off.
  private static func divide(
    _ plan: inout SyllablePlan,
    _ rule: KoreanPolicy.Unit,
    _ voicesGenerics: Bool,
    _ mode: TransliterationMode
  ) {
    guard rule != .none, plan.breaks.allSatisfy({ $0 == .none }) else { return }
    let before = plan.count > 1 ? plan.syllables[plan.count - 2].coda : 0
    let isStopped = Jamo.Stop.isObstruent(Jamo.neutralized[Int(before)])
    if voicesGenerics, isStopped, AdministrativeUnits.shared.hasFeature(plan.syllables) {
      plan.breaks[plan.count - 1] = .generic
      return
    }
    guard let unit = AdministrativeUnits.shared.unit(plan.syllables, isPlace: mode == .place)
    else { return }
    let isProvince = plan.syllables[unit].scalar == "도"
    let isHalf = isProvince && unit > 2 && Self.isHalf(plan.syllables[unit - 1])
    if rule == .provinces, isProvince {
      guard isHalf else { return }
      plan.breaks[unit - 1] = .hyphenWord
      plan.capitals[unit - 1] = true
      return
    }
    let place = rule == .meeting && isHalf ? unit - 1 : unit
    plan.breaks[place] = rule == .meeting ? .hyphenMeeting : .hyphen
  }

  /// Whether the syllable is 북 or 남, of a province's half.
  private static func isHalf(_ syllable: KoreanSyllable) -> Bool {
    syllable.scalar == "북" || syllable.scalar == "남"
  }

  /// Writes an established form, if the text has one here.
  private mutating func established(from index: Int) -> Int? {
    var syllables: [KoreanSyllable] = []
    var ends: [Int] = []
    var next = index
    while next < text.bytes.count, case .syllable(let syllable) = text.piece(at: next).kind {
      syllables.append(syllable)
      next = text.piece(at: next).end
      ends.append(next)
    }
    guard let found = policy.established.longest(syllables),
      found.count == syllables.count
        || CompoundRules.shared.particles.value(syllables, found.count..<syllables.count) != nil
    else { return nil }
    builder.append(
      found.text.utf8,
      from: TextSpan(start: index, end: ends[found.count - 1]),
      rule: "the established form",
      place: .init(file: EstablishedForms.file, line: found.line)
    )
    return ends[found.count - 1]
  }

  /// Writes a number with the unit after it: 2가.
  private mutating func numbered(
    from index: Int,
    before passed: Int,
    _ words: inout KoreanTransliterator.Writer
  ) -> Int? {
    var end = index
    var digits = ""
    while end < text.bytes.count, case .digit(let digit) = text.piece(at: end).kind {
      digits.append(String(digit))
      end = text.piece(at: end).end
    }
    var unit = SyllablePlan()
    var next = end
    while next < text.bytes.count, case .syllable(let syllable) = text.piece(at: next).kind {
      let piece = text.piece(at: next)
      unit.append(syllable, start: piece.start, end: piece.end)
      next = piece.end
    }
    guard policy.unit != .none,
      let line = AdministrativeUnits.shared.numbered(unit.syllables)
    else { return nil }
    let place = Transliteration.Step.Place(file: AdministrativeUnits.file, line: line)
    pass(passed..<index)
    if index > 0, text.bytes[index - 1] != 0x20 {
      builder.append(
        [0x20],
        from: TextSpan(start: index, end: index),
        rule: "a number stands apart"
      )
    }
    let span = TextSpan(start: index, end: end)
    builder.append(digits.utf8, from: span, rule: "passed through, a number")
    if policy.readsNumbers, mode == .place, let value = Int(digits) {
      var reading = SyllablePlan()
      for syllable in KoreanNumber.reading(value) {
        reading.append(syllable, start: index, end: end)
      }
      builder.append("(".utf8, from: span, rule: "the reading of the number")
      words.write(reading, to: &builder, traced: traced)
      builder.append(")".utf8, from: span, rule: "the reading of the number")
    }
    builder.append(
      "-".utf8,
      from: TextSpan(start: end, end: end),
      rule: "제3장 제5항: a unit after a number",
      place: place
    )
    words.write(unit, to: &builder, traced: traced)
    return next
  }

  /// Whether a name may go on after a space: a surname stands before it, or syllables one by one.
  private func mayContinue(_ pieces: [KoreanText.Piece], _ words: Int) -> Bool {
    if words > 1 { return words == 2 && pieces.count == 3 }
    if pieces.count == 1 { return true }
    guard pieces.count == 2 else { return false }
    var syllables: [KoreanSyllable] = []
    var hanja: [UInt32] = []
    for piece in pieces {
      switch piece.kind {
      case .syllable(let syllable): syllables.append(syllable)
      case .hanja(let character): hanja.append(character)
      default: return false
      }
    }
    return Surnames.shared.contains(syllables, 0..<syllables.count)
      || Surnames.shared.reading(hanja) != nil
  }

  /// Writes a person's name; `nil` when there is none.
  private mutating func name(
    from index: Int,
    _ names: inout KoreanTransliterator.Writer
  ) -> Int? {
    var pieces: [KoreanText.Piece] = []
    var next = index
    var words = 1
    scan: while next < text.bytes.count {
      let piece = text.piece(at: next)
      switch piece.kind {
      case .syllable, .hanja: pieces.append(piece)
      case .space, .hyphen:
        guard piece.end < text.bytes.count, mayContinue(pieces, words) else { break scan }
        switch text.piece(at: piece.end).kind {
        case .syllable, .hanja: break
        default: break scan
        }
        words += 1
        pieces.append(piece)
      default: break scan
      }
      next = piece.end
    }
    let syllables = titleRun(from: index).syllables
    if let length = TitleForms.shared.nameLength(syllables), pieces.count >= syllables.count {
      pieces.removeLast(pieces.count - length)
    }
    let whole = pieces.compactMap { piece -> KoreanSyllable? in
      if case .syllable(let syllable) = piece.kind { syllable } else { nil }
    }
    if policy.prefersEstablished, let found = policy.established.form(whole),
      let last = pieces.last
    {
      builder.append(
        found.text.utf8,
        from: TextSpan(start: index, end: last.end),
        rule: "the established form",
        place: .init(file: EstablishedForms.file, line: found.line)
      )
      return last.end
    }
    guard let name = KoreanName(pieces, keepsInitials: policy.initials == .kept),
      let last = pieces.last
    else { return nil }
    for note in name.notes { builder.note(note) }
    names.write(NamePlan.plan(name, policy, mode), to: &builder, traced: traced)
    return last.end
  }
}
