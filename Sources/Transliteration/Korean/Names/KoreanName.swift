/// A person's name, cut into surname and given name.
struct KoreanName: Sendable {
  /// The syllables.
  private(set) var syllables: [KoreanSyllable] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  /// How many of them are the surname.
  private(set) var surnameCount = 0
  /// What the reader should know.
  private(set) var notes: [String] = []

  /// Whether the given name is made of Sino-Korean syllables.
  var isSinoKorean: Bool {
    let readings = HanjaReadings.shared
    return syllables[surnameCount...].allSatisfy { readings.isReading[Int($0.index)] }
  }

  /// The name that `pieces` spell; a space between them parts surname and given name.
  ///
  /// - Parameters:
  ///   - keepsInitials: whether ㄹ and ㄴ stay at the beginning, as in the North.
  ///   - surname: how many syllables the surname has, where that is known.
  init?(_ pieces: [KoreanText.Piece], keepsInitials: Bool, surname: Int? = nil) {
    var gap: Int?
    var hanja: [UInt32?] = []
    for piece in pieces {
      switch piece.kind {
      case .space, .hyphen: if gap == nil { gap = hanja.count }
      case .syllable(let syllable):
        add(syllable, piece)
        hanja.append(nil)
      case .hanja(let character):
        guard let reading = HanjaReadings.shared.reading(character) else { return nil }
        add(reading, piece)
        hanja.append(character)
      default: return nil
      }
    }
    guard syllables.count > (surname == nil ? 1 : 0) else { return nil }
    readSurname(hanja)
    divide(surname ?? gap)
    guard !keepsInitials else { return }
    for index in syllables.indices {
      if index == surnameCount || index == 0 {
        syllables[index] = InitialSoundRule.applied(syllables[index])
      } else if index > surnameCount, hanja[index] != nil {
        let before = syllables[index - 1].coda
        syllables[index] = InitialSoundRule.applied(syllables[index], after: before)
      }
    }
  }

  private mutating func add(_ syllable: KoreanSyllable, _ piece: KoreanText.Piece) {
    syllables.append(syllable)
    starts.append(piece.start)
    ends.append(piece.end)
  }

  private mutating func readSurname(_ hanja: [UInt32?]) {
    let written = hanja.prefix(2).compactMap { $0 }
    for length in [2, 1] where written.count >= length {
      if let reading = Surnames.shared.reading(Array(written.prefix(length))) {
        for (index, syllable) in reading.enumerated() where index < syllables.count {
          syllables[index] = syllable
        }
        return
      }
    }
  }

  private mutating func divide(_ gap: Int?) {
    let surnames = Surnames.shared
    if let gap, gap > 0, gap <= 2 {
      surnameCount = gap
      return
    }
    let hasTwo = syllables.count > 2 && surnames.contains(syllables, 0..<2)
    surnameCount = hasTwo ? 2 : 1
    if hasTwo, surnames.contains(syllables, 0..<1), syllables.count == 3 {
      let one = String(syllables[0].scalar)
      let two = one + String(syllables[1].scalar)
      notes.append("the surname is read as \(two); it could be \(one)")
    }
    if !surnames.contains(syllables, 0..<surnameCount) {
      notes.append("\(syllables[0].scalar) is no known surname")
    }
  }
}
