internal import SourceText

/// Writes syllables in an alphabet of sounds.
struct SoundWriter: Sendable {
  /// What the header of a system says of its writing.
  struct Style: Sendable {
    /// Whether tensing in Sino-Korean words (제26항) is written.
    var writesSinoTensing = true
    /// Whether a word of a name keeps the vowels of its middle: Ён, not Йон.
    var keepsVowels = false
    /// Whether a hyphen stands where syllables could be misread.
    var hyphenates = false
    /// Whether the whole is in capitals.
    var isUppercase = false
  }

  let alphabet: SoundAlphabet
  let path: String
  let style: Style
  private var pronouncer: Pronouncer
  private var scratch: [UInt8] = []

  init(_ alphabet: SoundAlphabet, path: String, style: Style, options: Pronouncer.Options) {
    self.alphabet = alphabet
    self.path = path
    self.style = style
    pronouncer = Pronouncer(options)
  }

  /// Reads junctures of this kind as such from now on, without looking at the word.
  mutating func settle(_ kind: OpenPieces.Kind) {
    var options = pronouncer.options
    switch kind {
    case .noun: options.reading = .noun
    case .predicate: options.reading = .verb
    case .tense: options.rieul = .always
    case .lax: options.rieul = .lexical
    case .hiatus: break
    }
    pronouncer = Pronouncer(options)
  }

  /// Writes `plan` to the end of `builder`.
  mutating func write(_ plan: SyllablePlan, to builder: inout TransliterationBuilder, traced: Bool)
  {
    pronouncer.pronounce(plan.syllables, breaks: plan.breaks)
    defer { pronouncer.release() }
    scratch.removeAll(keepingCapacity: true)
    for index in 0..<plan.count {
      writeStart(index, plan)
      writeFinal(index, plan)
      guard traced else { continue }
      builder.append(
        scratch,
        from: TextSpan(start: plan.starts[index], end: plan.ends[index]),
        rule: rule(index),
        place: place(index, plan)
      )
      scratch.removeAll(keepingCapacity: true)
    }
    if !traced, let start = plan.starts.first, let end = plan.ends.last {
      builder.append(scratch, from: TextSpan(start: start, end: end), rule: "")
    }
  }

  /// The cell between the syllable before `index` and its initial.
  private func cell(_ index: Int, _ plan: SyllablePlan) -> SoundAlphabet.Cell {
    let phone = pronouncer.phones[index]
    let before = plan.breaks[index]
    if index == 0 || before == .word || before == .hyphenWord {
      return alphabet.initials[Int(phone.onset)]
    }
    let coda = pronouncer.phones[index - 1].coda
    if before.isMeeting {
      var sound = phone.onset
      if !style.writesSinoTensing, phone.marks.contains(.sinoTensing) {
        sound = Sound.letter(sound)
      }
      return alphabet.cells[Int(coda) * Sound.count + Int(sound)]
    }
    if before == .generic || before == .hyphen { return alphabet.medials[Int(phone.onset)] }
    let isVoiced = !Jamo.Stop.isObstruent(coda)
    guard isVoiced else { return alphabet.initials[Int(phone.onset)] }
    return before == .wordVoiced
      ? alphabet.nameMedials[Int(phone.onset)] : alphabet.medials[Int(phone.onset)]
  }

  private mutating func writeStart(_ index: Int, _ plan: SyllablePlan) {
    let phone = pronouncer.phones[index]
    let before = plan.breaks[index]
    let cell = cell(index, plan)
    if index > 0, before == .hyphenMeeting, writeAcrossHyphen(index, cell, plan) { return }
    if index > 0 {
      switch before {
      case .none:
        if style.hyphenates, isMisread(index) {
          scratch.append(UInt8(ascii: "-"))
        } else if !alphabet.jointless[Int(phone.vowel)] {
          alphabet.pieces.write(cell.joint, to: &scratch)
        }
      case .still, .generic: break
      case .hyphen, .hyphenMeeting, .hyphenWord: scratch.append(UInt8(ascii: "-"))
      case .word, .wordVoiced: scratch.append(UInt8(ascii: " "))
      }
    }
    if !plan.leads.isEmpty, let lead = plan.leads[index] { scratch.append(contentsOf: lead.utf8) }
    if !plan.literals.isEmpty, let literal = plan.literals[index] {
      scratch.append(contentsOf: literal.utf8)
      return
    }
    let start = scratch.count
    let letter = Int(Sound.letter(phone.onset))
    if alphabet.hasSoft, !alphabet.soft[letter * 21 + Int(phone.vowel)].isEmpty {
      alphabet.pieces.write(alphabet.soft[letter * 21 + Int(phone.vowel)], to: &scratch)
    } else {
      alphabet.pieces.write(cell.onset, to: &scratch)
    }
    if phone.marks.contains(.liaison), Jamo.Vowel.isGlide(phone.vowel) {
      alphabet.pieces.write(alphabet.glides[letter], to: &scratch)
    }
    if plan.capitals[index] {
      if scratch.count == start {
        writeVowel(index, plan)
        Capitals.capitalize(&scratch, from: start)
      } else {
        Capitals.capitalize(&scratch, from: start)
        writeVowel(index, plan)
      }
    } else {
      writeVowel(index, plan)
    }
  }

  /// A consonant that came over to the vowel stays before the hyphen: Sŏg-yŏng, Kak-hyŏn.
  private mutating func writeAcrossHyphen(
    _ index: Int,
    _ cell: SoundAlphabet.Cell,
    _ plan: SyllablePlan
  ) -> Bool {
    let phone = pronouncer.phones[index]
    if phone.marks.contains(.liaison) {
      alphabet.pieces.write(cell.onset, to: &scratch)
      scratch.append(UInt8(ascii: "-"))
    } else if (Sound.merged..<Sound.tensed).contains(phone.onset) {
      let stops = [Jamo.Stop.k, Jamo.Stop.t, Jamo.Stop.p]
      let stop = stops[Int(phone.onset - Sound.merged) % 3]
      alphabet.pieces.write(alphabet.finals[Int(stop)].coda, to: &scratch)
      scratch.append(UInt8(ascii: "-"))
      alphabet.pieces.write(alphabet.initials[Int(Jamo.Initial.h)].onset, to: &scratch)
    } else {
      return false
    }
    writeVowel(index, plan)
    return true
  }

  private mutating func writeVowel(_ index: Int, _ plan: SyllablePlan) {
    let phone = pronouncer.phones[index]
    if alphabet.hasHiatus, index > 0, plan.breaks[index] == .none, followsVowel(index) {
      let before = Int(pronouncer.phones[index - 1].vowel)
      let letters = alphabet.hiatus[before * 21 + Int(phone.vowel)]
      if !letters.isEmpty { return alphabet.pieces.write(letters, to: &scratch) }
    }
    let kind =
      if phone.marks.contains(.spelledInitial) {
        2
      } else if (index == 0 || plan.breaks[index].isWord) && !style.keepsVowels {
        1
      } else {
        0
      }
    alphabet.pieces.write(alphabet.vowels[kind][Int(phone.vowel)].onset, to: &scratch)
  }

  /// Whether the syllable begins with its vowel, after the vowel of the one before.
  private func followsVowel(_ index: Int) -> Bool {
    pronouncer.phones[index].onset == Jamo.Initial.none && pronouncer.phones[index - 1].coda == 0
  }

  /// Whether the syllable and the one before could be divided elsewhere: 중앙, 반구대, 세운.
  ///
  /// - Source: 국어의 로마자 표기법, 제3장 제2항, with its examples.
  private func isMisread(_ index: Int) -> Bool {
    let phone = pronouncer.phones[index]
    let before = pronouncer.phones[index - 1]
    if followsVowel(index) {
      return alphabet.misread[Int(before.vowel) * 21 + Int(phone.vowel)]
    }
    let hasVowel = phone.onset == Jamo.Initial.none
    let hasG =
      Sound.letter(phone.onset) == Jamo.Initial.g && phone.onset < Sound.merged
      || Sound.isTensed(phone.onset) && Sound.letter(phone.onset) == Jamo.Initial.g
    return (before.coda == Jamo.Stop.ng && hasVowel) || (before.coda == Jamo.Stop.n && hasG)
  }

  /// The final, as it is written before the next initial or a pause.
  private mutating func writeFinal(_ index: Int, _ plan: SyllablePlan) {
    if !plan.literals.isEmpty, plan.literals[index] != nil { return }
    let coda = pronouncer.phones[index].coda
    let next = index + 1
    if next < plan.count, plan.breaks[next].isMeeting {
      alphabet.pieces.write(cell(next, plan).coda, to: &scratch)
    } else {
      alphabet.pieces.write(alphabet.finals[Int(coda)].coda, to: &scratch)
    }
    if style.isUppercase { Capitals.uppercase(&scratch) }
  }

  private func rule(_ index: Int) -> String {
    let phone = pronouncer.phones[index]
    let letters = String(pronouncer.syllables[index].scalar)
    let entry = pronouncer.phones[index].entry
    let changes = phone.articles.description
    if entry >= 0 {
      return "\(letters): the lexicon of pronunciation" + (changes.isEmpty ? "" : ", \(changes)")
    }
    if pronouncer.phones[index].compoundLine > 0 { return "\(letters): a compound, \(changes)" }
    return changes.isEmpty ? "\(letters): the letters" : "\(letters): \(changes)"
  }

  private func place(_ index: Int, _ plan: SyllablePlan) -> Transliteration.Step.Place {
    let entry = pronouncer.phones[index].entry
    if entry >= 0 {
      let line = pronouncer.lexicon.entries[Int(entry)].line
      return .init(file: PronunciationLexicon.file, line: line)
    }
    let line = Int(pronouncer.phones[index].compoundLine)
    if line > 0 { return .init(file: CompoundRules.file, line: line) }
    let row = Int(cell(index, plan).line)
    let vowel = Int(alphabet.vowels[0][Int(pronouncer.phones[index].vowel)].line)
    return .init(file: path, line: row > 0 ? row : vowel)
  }
}
