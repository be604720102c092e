internal import ICU
internal import SourceText

/// One text on its way.
struct EnglishNameRun: Sendable {
  let maker: EnglishNameTransliterator
  let bytes: [UInt8]
  /// Where the composed bytes came from, if the text was not composed.
  let map: OffsetMap?
  let usesLexicon: Bool
  let isTraced: Bool
  var builder: TransliterationBuilder
  var reader = LatinWordReader()
  var found: [SpellingRules.Rule?] = []
  var noted = 0

  init(_ maker: EnglishNameTransliterator, _ text: String, traced: Bool, usesLexicon: Bool) {
    self.maker = maker
    self.usesLexicon = usesLexicon
    isTraced = traced
    builder = TransliterationBuilder(traced: traced)
    let source = Array(text.utf8)
    if source.contains(where: { $0 == 0xCC || $0 == 0xCD }),
      let composed = try? UnicodeNormalizer(.nfc).normalizedWithMap(source)
    {
      bytes = composed.bytes
      map = composed.map
    } else {
      bytes = source
      map = nil
    }
  }

  /// The bytes of the text that was given.
  func span(_ start: Int, _ end: Int) -> TextSpan {
    let span = TextSpan(start: start, end: end)
    return map?.original(of: span) ?? span
  }

  mutating func finish() -> Transliteration {
    var index = 0
    while index < bytes.count {
      if reader.readWord(bytes, at: index) {
        word(from: index)
        index = reader.end
      } else {
        let end = index + (LatinWordReader.scalar(bytes, at: index)?.1 ?? 1)
        builder.append(bytes[index..<end], from: span(index, end), rule: "passed through")
        index = end
      }
    }
    return builder.finish()
  }

  private mutating func word(from start: Int) {
    if reader.isRomanNumber {
      pass(start, rule: "a Roman number passes through")
      return
    }
    let isInitial =
      reader.letters.count == 1 && reader.capitals[0] && reader.end < bytes.count
      && bytes[reader.end] == UInt8(ascii: ".")
    if isInitial, maker.script == .hangul {
      pass(start, rule: "an initial passes through")
      return
    }
    if usesLexicon, !isInitial, let entry = maker.lexicon[reader.token] {
      established(entry, from: start)
      return
    }
    for index in reader.letters.indices where !maker.rules.knows(reader.letters[index]) {
      guard let letter = Unicode.Scalar(reader.letters[index]),
        let plain = try? UnicodeNormalizer(.nfd).normalized(scalars: [letter]).first
      else { continue }
      reader.replace(at: index, with: plain.value)
    }
    maker.rules.match(reader.letters, into: &found)
    switch maker.script {
    case .russian: spellRussian()
    case .hangul: spellHangul()
    }
    if !isInitial { note(start) }
  }

  private mutating func pass(_ start: Int, rule: @autoclosure () -> String) {
    builder.append(bytes[start..<reader.end], from: span(start, reader.end), rule: rule())
  }

  private mutating func established(_ entry: NameLexicon.Entry, from start: Int) {
    let form = Array(entry.form.utf8)
    let file = maker.lexicon.path
    builder.append(
      maker.script == .russian ? RussianCasing.cased(form, like: reader) : form,
      from: span(start, reader.end),
      rule: "lexicon: " + Self.bearers(entry),
      place: .init(file: file, line: entry.line)
    )
    guard wantsRemark() else { return }
    builder.note("“\(written(start))” is in the lexicon: \(Self.bearers(entry))")
  }

  private static func bearers(_ entry: NameLexicon.Entry) -> String {
    guard let persons = entry.persons else { return "the form in general use" }
    return persons == 1 ? "the form of 1 person" : "the form of \(persons) persons"
  }

  private func written(_ start: Int) -> String {
    String(decoding: bytes[start..<reader.end], as: UTF8.self)
  }

  private mutating func note(_ start: Int) {
    guard wantsRemark() else { return }
    let sure = found.reduce(1.0) { $0 * Double($1?.sure ?? 100) / 1000 }
    let percent = max(1, Int((sure * 100).rounded()))
    builder.note("“\(written(start))” is by spelling rules only, about \(percent) % sure")
  }

  /// Whether there is room for one more name in the notes.
  private mutating func wantsRemark() -> Bool {
    noted += 1
    if noted == EnglishNameTransliterator.mostNotes + 1 {
      builder.note("there are more names; ask for them one by one")
    }
    return noted <= EnglishNameTransliterator.mostNotes
  }
}
