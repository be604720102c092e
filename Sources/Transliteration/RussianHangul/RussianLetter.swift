internal import Resources

/// A letter of Russian, as the table has it.
///
/// A letter is known by its code: 0 is а, 31 is я, 32 is ё.
///
/// - Source: 외래어 표기법, 표 19 (문화관광부 고시 제2005-32호).
struct RussianLetter: Sendable {
  enum Kind: String, Sendable { case vowel, voiced, voiceless, sonorant, sign }

  /// What a consonant becomes where no vowel follows: a coda, or a syllable of its own.
  enum Form: Sendable {
    case none
    case coda(UInt8)
    case syllable(onset: UInt8, medial: UInt8)
  }

  var kind: Kind = .sign
  /// The onset before a vowel.
  var onset: UInt8 = SyllableCode.silentOnset
  /// Whether the onset makes one syllable with an iotated vowel: ш, щ.
  var isPalatal = false
  var beforeVoiced: Form = .none
  var beforeVoiceless: Form = .none
  var atEnd: Form = .none
  /// The vowel after a consonant, and elsewhere.
  var afterConsonant: UInt8 = 0
  var elsewhere: UInt8 = 0
  /// The line of the table.
  var line = 0

  static let count = 33
  static let table = "Transliteration/RussianHangul/letters.tsv"

  /// The codes of the letters that the articles speak of.
  enum Code {
    static let a: UInt8 = 0
    static let g: UInt8 = 3
    static let d: UInt8 = 4
    static let ye: UInt8 = 5
    static let zh: UInt8 = 6
    static let z: UInt8 = 7
    static let i: UInt8 = 8
    static let shortI: UInt8 = 9
    static let k: UInt8 = 10
    static let l: UInt8 = 11
    static let m: UInt8 = 12
    static let n: UInt8 = 13
    static let o: UInt8 = 14
    static let r: UInt8 = 16
    static let s: UInt8 = 17
    static let t: UInt8 = 18
    static let u: UInt8 = 19
    static let f: UInt8 = 20
    static let kh: UInt8 = 21
    static let ts: UInt8 = 22
    static let ch: UInt8 = 23
    static let sh: UInt8 = 24
    static let shch: UInt8 = 25
    static let hardSign: UInt8 = 26
    static let y: UInt8 = 27
    static let softSign: UInt8 = 28
    static let e: UInt8 = 29
    static let yu: UInt8 = 30
    static let ya: UInt8 = 31
    static let yo: UInt8 = 32
  }

  /// The code of a letter in either case, the four letters given up in 1918 among them.
  static func code(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x410...0x42F: UInt8(scalar - 0x410)
    case 0x430...0x44F: UInt8(scalar - 0x430)
    case 0x401, 0x451: Code.yo
    case 0x406, 0x456, 0x474, 0x475: Code.i
    case 0x462, 0x463: Code.ye
    case 0x472, 0x473: Code.f
    default: nil
    }
  }

  /// Whether the letter was given up in 1918.
  static func isOld(_ scalar: UInt32) -> Bool {
    scalar == 0x406 || scalar == 0x456 || (0x462...0x475).contains(scalar)
  }

  /// Whether a letter that `code(of:)` knows is a capital.
  static func isCapital(_ scalar: UInt32) -> Bool {
    scalar <= 0x42F || (scalar >= 0x462 && scalar & 1 == 0)
  }

  /// All letters, by code.
  static let all: [RussianLetter] = read(EmbeddedResource.table(table))

  /// The letters in Latin script, by code.
  static let latin: [String] = {
    let facts = EmbeddedResource.table(table)
    var names = [String](repeating: "", count: count)
    for row in facts.rows {
      let letter = facts.text(row, facts.column("letter")).unicodeScalars.first
      guard let code = letter.flatMap({ code(of: $0.value) }) else { continue }
      names[Int(code)] = facts.text(row, facts.column("latin"))
    }
    return names
  }()

  private static func read(_ table: FactTable) -> [RussianLetter] {
    var letters = [RussianLetter](repeating: RussianLetter(), count: count)
    func cell(_ row: FactTable.Row, _ name: String) -> String {
      table.text(row, table.column(name))
    }
    for row in table.rows {
      guard let scalar = cell(row, "letter").unicodeScalars.first, let code = code(of: scalar.value)
      else { continue }
      var letter = RussianLetter()
      letter.kind = Kind(rawValue: cell(row, "kind")) ?? .sign
      letter.line = row.line
      if let first = cell(row, "before_vowel").unicodeScalars.first {
        letter.onset =
          SyllableCode.onset(first) ?? SyllableCode.parts(first)?.onset ?? SyllableCode.silentOnset
        letter.isPalatal = SyllableCode.onset(first) == nil
      }
      letter.beforeVoiced = form(cell(row, "before_voiced"))
      letter.beforeVoiceless = form(cell(row, "before_voiceless"))
      letter.atEnd = form(cell(row, "end"))
      letter.afterConsonant = medial(cell(row, "after_consonant"))
      letter.elsewhere = medial(cell(row, "elsewhere"))
      letters[Int(code)] = letter
    }
    return letters
  }

  private static func medial(_ cell: String) -> UInt8 {
    cell.unicodeScalars.first.flatMap(SyllableCode.parts)?.medial ?? 0
  }

  private static func form(_ cell: String) -> Form {
    guard let scalar = cell.unicodeScalars.first else { return .none }
    if let coda = SyllableCode.coda(scalar) { return .coda(coda) }
    guard let parts = SyllableCode.parts(scalar) else { return .none }
    return .syllable(onset: parts.onset, medial: parts.medial)
  }
}
