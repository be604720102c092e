internal import ICU
internal import SourceText

/// One text on its way.
struct RussianHangulRun: Sendable {
  private(set) var bytes: [UInt8]
  let mode: TransliterationMode
  let engine: RussianHangulEngine
  let established: EstablishedRussianForms?
  var writer: HangulSyllableWriter
  var reader: RussianWordReader
  /// Whether the text has a small Russian letter, so that capitals mean something.
  let hasSmallLetters: Bool
  private var abbreviations = 0

  init(_ text: String, mode: TransliterationMode, traced: Bool, engine: RussianHangulEngine) {
    bytes = []
    self.mode = mode
    self.engine = engine
    established = mode == .established ? .shared : nil
    writer = HangulSyllableWriter(traced: traced, file: RussianLetter.table)
    if !traced { writer.builder.reserve(text.utf8.count) }
    reader = RussianWordReader()
    hasSmallLetters = RussianWordReader.hasSmallLetter(text.utf8)
  }

  /// Writes a text, or a block of one; what runs without a trace is written by `running`, as far as it can.
  mutating func write(_ text: [UInt8], _ running: inout RunningHangulWriter?) {
    bytes = text
    var index = 0
    running?.begin()
    while index < bytes.count {
      index = running?.write(bytes, from: index, to: &writer.builder) ?? index
      if index == bytes.count { break }
      if reader.readWord(bytes, at: index) {
        index = word(from: index)
      } else {
        let end = reader.endOfOther(bytes, from: index)
        other(index..<end)
        index = end
      }
    }
  }

  /// The transliteration.
  consuming func finish() -> Transliteration { writer.builder.finish() }

  /// Writes the word that was read, and tells where the next begins.
  private mutating func word(from start: Int) -> Int {
    if let established, let match = established.match(bytes, reader.word) {
      writer.builder.append(
        match.form.utf8,
        from: TextSpan(start: start, end: match.end),
        rule: "established form" + (match.note.isEmpty ? "" : ": \(match.note)"),
        place: .init(file: EstablishedRussianForms.table, line: match.line)
      )
      return match.end
    }
    let word = reader.word
    if word.hasOldLetter { writer.builder.note("letters given up in 1918 are read as и, е and ф") }
    if word.capitals == word.count, let end = initial(word, from: start) { return end }
    if word.capitals == word.count, isAbbreviation(word) {
      noteAbbreviation(start..<word.end)
      pass(start..<word.end, rule: "an abbreviation passes through")
      return word.end
    }
    engine.write(word, to: &writer)
    if !writer.hasSyllable {
      writer.builder.append(
        EmptyCollection(),
        from: TextSpan(start: start, end: word.end),
        rule: RussianArticle.hardSign.words
      )
    }
    writer.close()
    return word.end
  }

  /// Notes the first few abbreviations.
  private mutating func noteAbbreviation(_ range: Range<Int>) {
    abbreviations += 1
    guard abbreviations <= 16 else {
      writer.builder.note("more abbreviations were passed through")
      return
    }
    let name = String(decoding: bytes[range], as: UTF8.self)
    writer.builder.note("the abbreviation “\(name)” was passed through")
  }

  /// Writes a letter with a full stop as an initial.
  private mutating func initial(_ word: RussianWord, from start: Int) -> Int? {
    guard word.count == 1, word.capitals == 1, word.end < bytes.count,
      bytes[word.end] == UInt8(ascii: ".")
    else { return nil }
    let letter = engine.letters[Int(word.codes[0])]
    let latin = RussianLetter.latin[Int(word.codes[0])]
    guard !latin.isEmpty else { return nil }
    writer.builder.append(
      latin.utf8,
      from: TextSpan(start: start, end: word.end),
      rule: "an initial takes the Latin letter of table 19",
      place: .init(file: RussianLetter.table, line: letter.line)
    )
    writer.builder.note("initials were written in Latin letters")
    return word.end
  }

  /// Whether a word in capitals is read letter by letter: it has no vowel, or stands short among small letters.
  private func isAbbreviation(_ word: RussianWord) -> Bool {
    guard word.count > 1 else { return false }
    return !word.hasVowel || hasSmallLetters && word.count <= 5
  }

  /// What is not Russian.
  private mutating func other(_ range: Range<Int>) {
    if range.count == 1, joins(range) {
      writer.builder.append(
        EmptyCollection(),
        from: TextSpan(range),
        rule: "usage: the parts of a name are written together"
      )
      return
    }
    if reader.sawOtherCyrillic {
      writer.builder.note("Cyrillic letters that are not Russian were passed through")
    }
    pass(range, rule: "passed through")
  }

  /// Whether a hyphen or a space between two Russian words is left out.
  private func joins(_ range: Range<Int>) -> Bool {
    let mark = bytes[range.lowerBound]
    guard mark == 0x2D && mode != .name || mark == 0x20 && mode == .place else { return false }
    return RussianWordReader.isLetter(bytes, at: range.upperBound)
      && RussianWordReader.endsLetter(bytes, before: range.lowerBound)
  }

  private mutating func pass(_ range: Range<Int>, rule: @autoclosure () -> String) {
    let span = TextSpan(range)
    if range.count == 1 {
      writer.builder.append(CollectionOfOne(bytes[range.lowerBound]), from: span, rule: rule())
      return
    }
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      writer.builder.append(bytes[range], from: span, rule: rule())
      return
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let composed = (try? UnicodeNormalizer(.nfc).normalized(text)) ?? text
    writer.builder.append(composed.utf8, from: span, rule: rule())
  }
}
