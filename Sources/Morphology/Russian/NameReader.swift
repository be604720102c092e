/// Reads a name into words that change and words that do not, and writes its forms.
///
/// Works on the UTF-8 of the name: a form is the bytes before the ending, the change of the stem and the
/// ending; whatever is not declined is copied as it stands.
struct NameReader {
  /// A stretch of the name that changes.
  struct Piece {
    let range: Range<Int>
    let rule: Int
    var isAnimate: Bool
    let isCapitals: Bool
  }

  /// A word between spaces, without the punctuation around it.
  struct Word {
    let range: Range<Int>
    let letters: [UInt8]
    let isCapitals: Bool
    /// What is known of the word.
    let marks: NameLexicon.Marks
  }

  let text: String
  let bytes: [UInt8]
  let tables: DeclensionTables
  var gender: GrammaticalGender
  let origin: String?
  let words: [Word]
  var pieces: [Piece] = []
  /// Whether -ин and -ов are foreign here, once it has been asked.
  var foreignness: Bool?
  /// The piece that may have a locative.
  var head: Int?
  /// Whether the whole may stay as it is: в Шереметьево.
  var mayStay = false

  init(_ text: String, tables: DeclensionTables, gender: GrammaticalGender, origin: String?) {
    self.text = text
    bytes = Array(text.utf8)
    self.tables = tables
    self.gender = gender
    self.origin = origin
    words = Self.words(of: bytes, in: tables.names)
    pieces.reserveCapacity(words.count)
  }

  var agreement: EndingIndex.Agreement { gender == .feminine ? .feminine : .masculine }

  // MARK: - Words

  private static func words(of bytes: [UInt8], in names: NameLexicon) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, !isSpace(bytes, index) { index += 1 }
      if index > start {
        let range = trimmed(start..<index, of: bytes)
        if range.isEmpty, (start..<index).count == 3 {
          // A dash between two names: Папуа — Новая Гвинея.
          words.append(
            Word(
              range: start..<index,
              letters: [RussianLetters.punctuation],
              isCapitals: false,
              marks: []
            )
          )
        } else if !range.isEmpty {
          let letters = RussianLetters.letters(of: bytes[range])
          words.append(
            Word(
              range: range,
              letters: letters,
              isCapitals: isCapitals(bytes[range]),
              marks: names.marks(of: letters[...])
            )
          )
        }
      }
      index += index < bytes.count && bytes[index] == 0xC2 ? 2 : 1
    }
    return words
  }

  /// A space, a tab or a no-break space.
  private static func isSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x20, 0x09: true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0
    default: false
    }
  }

  /// The range without quotation marks, brackets and commas at its ends.
  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    trimStart: while start < end {
      switch bytes[start] {
      case 0x21...0x2C, 0x2E, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: start += 1
      case 0xC2 where end - start > 1: start += 2
      case 0xE2 where end - start > 2: start += 3
      default: break trimStart
      }
    }
    trimEnd: while end > start {
      switch bytes[end - 1] {
      // A full stop stays: what ends in one is an initial or an abbreviation.
      case 0x21...0x2C, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: end -= 1
      default:
        if end - start > 1, bytes[end - 2] == 0xC2 {
          end -= 2
        } else if end - start > 2, bytes[end - 3] == 0xE2 {
          end -= 3
        } else {
          break trimEnd
        }
      }
    }
    return start..<end
  }

  /// Whether the word has two letters of Russian or more and all of them are capitals.
  static func isCapitals(_ bytes: ArraySlice<UInt8>) -> Bool {
    var count = 0
    var lead: UInt8 = 0
    for byte in bytes {
      if lead == 0xD0 || lead == 0xD1 {
        guard RussianLetters.isCapital(lead, byte) else { return false }
        count += 1
      }
      lead = byte
    }
    return count > 1
  }

  // MARK: - Pieces

  /// Lets the part of a word at `range` change by the rule of a role.
  mutating func change(
    _ part: Range<Int>,
    of word: Word,
    as role: DeclensionRule.Role,
    agreeing agreement: EndingIndex.Agreement? = nil,
    isAnimate: Bool
  ) {
    let rule = tables.rule(
      for: word.letters[part],
      as: role,
      agreeing: agreement ?? self.agreement
    )
    change(part, of: word, by: rule, isAnimate: isAnimate)
  }

  /// Lets the letters `part` of a word change by a rule.
  mutating func change(_ part: Range<Int>, of word: Word, by rule: Int, isAnimate: Bool) {
    let start = byte(part.lowerBound, of: word)
    let end = byte(part.upperBound, of: word)
    pieces.append(
      Piece(range: start..<end, rule: rule, isAnimate: isAnimate, isCapitals: word.isCapitals)
    )
  }

  /// Where the letter `index` of a word begins among the bytes.
  private func byte(_ index: Int, of word: Word) -> Int {
    if index == 0 { return word.range.lowerBound }
    if index == word.letters.count { return word.range.upperBound }
    var byte = word.range.lowerBound
    var letter = 0
    while byte < word.range.upperBound {
      if bytes[byte] & 0xC0 != 0x80 {
        if letter == index { return byte }
        letter += 1
      }
      byte += 1
    }
    return byte
  }

  /// The parts of a word between its hyphens, as ranges of letters; none of a word with more than sixteen
  /// hyphens, which is no name.
  func parts(of word: Word) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for (index, letter) in word.letters.enumerated() where letter == RussianLetters.hyphen {
      if index > start { parts.append(start..<index) }
      if parts.count > 16 { return [] }
      start = index + 1
    }
    if start < word.letters.count { parts.append(start..<word.letters.count) }
    return parts
  }
}
