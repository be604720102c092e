/// An alphabet that writes what is heard: for each final and the initial after it, letters.
struct SoundAlphabet: Sendable {
  /// What is written where a final meets an initial.
  struct Cell: Sendable {
    /// The final.
    var coda: Pieces.Piece = .empty
    /// What keeps the two apart.
    var joint: Pieces.Piece = .empty
    /// The initial.
    var onset: Pieces.Piece = .empty
    /// The line of the file.
    var line: Int32 = 0
  }

  /// The place of the beginning of a word among the finals.
  static let wordStart = 8

  private(set) var pieces = Pieces()
  /// Nine rows, for the finals and the beginning of a word, of `Sound.count` cells.
  private(set) var cells: [Cell] = []
  /// The finals before a pause, with their lines.
  private(set) var finals: [Cell] = []
  /// The initials that begin a word.
  private(set) var initials: [Cell] = []
  /// The initials between voiced sounds.
  private(set) var medials: [Cell] = []
  /// The same, where a word of a name begins.
  private(set) var nameMedials: [Cell] = []
  /// The vowels: after a carried consonant or none, at the beginning of a word, after a spelled one.
  private(set) var vowels: [[Cell]] = []
  /// Initials that change before a vowel: 19 × 21.
  private(set) var soft: [Pieces.Piece] = []
  /// Whether any does.
  private(set) var hasSoft = false
  /// Vowels that are written otherwise after another: 21 × 21.
  private(set) var hiatus: [Pieces.Piece] = []
  /// Whether any is.
  private(set) var hasHiatus = false
  /// The vowels that are written otherwise after some vowel.
  var hiatusVowels: [UInt8] {
    (0..<21).filter { vowel in (0..<21).contains { !hiatus[$0 * 21 + vowel].isEmpty } }
      .map { UInt8($0) }
  }
  /// Whether two vowels could be read as others: 21 × 21.
  private(set) var misread: [Bool] = []
  /// What parts a carried consonant from ㅑ ㅕ ㅛ ㅠ, by initial.
  private(set) var glides: [Pieces.Piece] = Array(repeating: .empty, count: 19)
  /// The vowels after which no joint is written.
  private(set) var jointless: [Bool] = Array(repeating: false, count: 21)
  /// What stands between an administrative unit and its name, and between syllables of a name.
  private(set) var hyphen = Pieces.Piece.empty

  init(_ file: AlphabetFile) {
    hyphen = pieces.add("-")
    var letters = Letters(file)
    for name in ["vowel", "vowel-initial", "vowel-spelled"] {
      vowels.append(
        Jamo.vowels.map { letter in
          let row = letters.row(name, String(letter)) ?? letters.row("vowel", String(letter))
          return Cell(onset: pieces.add(row?.output ?? ""), line: Int32(row?.line ?? 0))
        }
      )
    }
    for code in 0..<Sound.count {
      initials.append(onset(letters.initial(UInt8(code))))
      medials.append(onset(letters.medial(UInt8(code))))
      nameMedials.append(onset(letters.nameMedial(UInt8(code))))
    }
    for letter in Jamo.Stop.letters {
      let row = letters.row("final", String(letter))
      finals.append(Cell(coda: pieces.add(row?.output ?? ""), line: Int32(row?.line ?? 0)))
    }
    for coda in 0...8 {
      for sound in 0..<Sound.count {
        cells.append(cell(coda, UInt8(sound), &letters))
      }
    }
    soft = Array(repeating: .empty, count: 19 * 21)
    hiatus = Array(repeating: .empty, count: 21 * 21)
    let written = Jamo.vowels.map { letters.row("vowel", String($0))?.output ?? "" }
    misread = Self.misread(written)
    for row in file.rows {
      switch row.kind {
      case "hiatus":
        let parts = Array(row.input.unicodeScalars)
        guard parts.count == 3, let first = Jamo.vowels.firstIndex(of: parts[0]),
          let second = Jamo.vowels.firstIndex(of: parts[2])
        else { continue }
        hiatus[first * 21 + second] = pieces.add(row.output)
        hasHiatus = true
      case "before":
        let parts = Array(row.input.unicodeScalars)
        guard parts.count == 3, let onset = Jamo.initials.firstIndex(of: parts[0]),
          let vowel = Jamo.vowels.firstIndex(of: parts[2])
        else { continue }
        soft[onset * 21 + vowel] = pieces.add(row.output)
        hasSoft = true
      case "glide":
        if let scalar = row.input.unicodeScalars.first,
          let onset = Jamo.initials.firstIndex(of: scalar)
        {
          glides[onset] = pieces.add(row.output)
        }
      case "jointless":
        if let scalar = row.input.unicodeScalars.first,
          let vowel = Jamo.vowels.firstIndex(of: scalar)
        {
          jointless[vowel] = true
        }
      default: break
      }
    }
  }

  /// Which pairs of vowels can be divided in another way: e|u is eu as well.
  private static func misread(_ vowels: [String]) -> [Bool] {
    let known = Set(vowels)
    return vowels.flatMap { first in
      vowels.map { second in
        let both = Array((first + second).utf8)
        return (1...both.count).contains { length in
          guard length != first.utf8.count else { return false }
          let head = String(decoding: both[..<length], as: UTF8.self)
          let tail = String(decoding: both[length...], as: UTF8.self)
          return known.contains(head) && (tail.isEmpty || known.contains(tail))
        }
      }
    }
  }

  private mutating func onset(_ row: AlphabetFile.Row?) -> Cell {
    Cell(onset: pieces.add(row?.output ?? ""), line: Int32(row?.line ?? 0))
  }

  private mutating func cell(_ coda: Int, _ sound: UInt8, _ letters: inout Letters) -> Cell {
    if coda == Self.wordStart { return initials[Int(sound)] }
    if let row = letters.cell(coda, sound) {
      return Cell(
        coda: pieces.add(row.output),
        joint: pieces.add(row.joint),
        onset: pieces.add(row.second),
        line: Int32(row.line)
      )
    }
    var cell = finals[coda]
    let isVoiced = !Jamo.Stop.isObstruent(UInt8(coda))
    let row = isVoiced ? letters.medial(sound) : letters.hard(sound)
    cell.onset = pieces.add(row?.output ?? "")
    if cell.line == 0 { cell.line = Int32(row?.line ?? 0) }
    return cell
  }
}

/// The rows of a file, by kind and letter.
private struct Letters {
  private var rows: [String: AlphabetFile.Row] = [:]

  init(_ file: AlphabetFile) {
    for row in file.rows { rows[row.kind + " " + row.input] = row }
  }

  func row(_ kind: String, _ input: String) -> AlphabetFile.Row? { rows[kind + " " + input] }

  /// The name of a sound in a file: `ㄱ`, `ㄱ^` tense though spelled lax, `ㄱㅎ` and `ㄱ히` joined with ㅎ.
  private func name(_ sound: UInt8) -> String {
    if Sound.isTensed(sound) { return letter(Sound.letter(sound)) + "^" }
    if sound >= Sound.mergedInPredicate {
      return ["ㄱ", "ㄷ", "ㅂ"][Int(sound - Sound.mergedInPredicate)] + "히"
    }
    if sound >= Sound.merged { return ["ㄱ", "ㄷ", "ㅂ"][Int(sound - Sound.merged)] + "ㅎ" }
    return letter(sound)
  }

  private func letter(_ sound: UInt8) -> String { String(Jamo.initials[Int(sound)]) }

  private func joined(_ sound: UInt8) -> AlphabetFile.Row? {
    if let row = row("joined", name(sound)) { return row }
    guard sound >= Sound.mergedInPredicate, !Sound.isTensed(sound) else { return nil }
    return row("joined", name(sound - 3))
  }

  func initial(_ sound: UInt8) -> AlphabetFile.Row? {
    joined(sound) ?? row("initial", letter(Sound.letter(sound)))
  }

  /// After a vowel or a voiced final.
  func medial(_ sound: UInt8) -> AlphabetFile.Row? {
    if Sound.isTensed(sound) { return row("tense", letter(Sound.letter(sound))) ?? initial(sound) }
    return joined(sound) ?? row("medial", letter(Sound.letter(sound))) ?? initial(sound)
  }

  /// After a voiced sound and a space.
  func nameMedial(_ sound: UInt8) -> AlphabetFile.Row? {
    row("medial-name", letter(Sound.letter(sound))) ?? medial(sound)
  }

  /// After ㄱ ㄷ ㅂ.
  func hard(_ sound: UInt8) -> AlphabetFile.Row? {
    joined(sound) ?? row("hard", letter(Sound.letter(sound))) ?? initial(sound)
  }

  func cell(_ coda: Int, _ sound: UInt8) -> AlphabetFile.Row? {
    let final = coda == 0 ? "-" : String(Jamo.Stop.letters[coda])
    if let row = row("cell", "\(final) \(name(sound))") { return row }
    guard Sound.isTensed(sound), Jamo.Stop.isObstruent(UInt8(coda)) else { return nil }
    return row("cell", "\(final) \(letter(Sound.letter(sound)))")
  }
}
