internal import Resources

/// Korean forms of Russian names that are established, whether or not the rules would give them.
///
/// Words are compared without regard to case, and е stands for ё.
///
/// - Source: 국립국어원 외래어 표기 용례; 외래어 표기법 제4장 제2절 on established names.
struct EstablishedRussianForms: Sendable {
  /// A form that was found, and where the words it stands for end.
  struct Match: Sendable {
    let form: String
    let note: String
    let line: Int
    let end: Int
  }

  private struct Form: Sendable {
    let text: String
    let note: String
    let line: Int
  }

  static let table = "Transliteration/RussianHangul/established.tsv"
  static let shared = EstablishedRussianForms(EmbeddedResource.table(table))

  private static let space: UInt8 = 64
  private static let hyphen: UInt8 = 65
  private var forms: [[UInt8]: Form] = [:]
  /// The most words that an entry beginning with this word has.
  private var lengths: [[UInt8]: Int] = [:]

  init(_ table: FactTable) {
    let russian = table.column("russian")
    let hangul = table.column("hangul")
    let note = table.column("note")
    for row in table.rows {
      let key = Self.key(Array(table.text(row, russian).utf8))
      forms[key] = Form(
        text: table.text(row, hangul),
        note: table.text(row, note),
        line: row.line
      )
      let first = Array(key.prefix { $0 < Self.space })
      let words = 1 + key.count { $0 >= Self.space }
      lengths[first] = max(lengths[first] ?? 0, words)
    }
  }

  /// The longest entry that begins with `word`, which stands in `bytes`.
  func match(_ bytes: [UInt8], _ word: RussianWord) -> Match? {
    var key = word.codes.map(Self.folded)
    guard let most = lengths[key] else { return nil }
    var end = word.end
    var best = forms[key].map { Match(form: $0.text, note: $0.note, line: $0.line, end: end) }
    var reader = RussianWordReader()
    for _ in 1..<max(most, 1) {
      guard end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x2D,
        reader.readWord(bytes, at: end + 1)
      else { break }
      key.append(bytes[end] == 0x20 ? Self.space : Self.hyphen)
      key.append(contentsOf: reader.word.codes.lazy.map(Self.folded))
      end = reader.word.end
      if let form = forms[key] {
        best = Match(form: form.text, note: form.note, line: form.line, end: end)
      }
    }
    return best
  }

  private static func folded(_ code: UInt8) -> UInt8 {
    code == RussianLetter.Code.yo ? RussianLetter.Code.ye : code
  }

  private static func key(_ bytes: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var reader = RussianWordReader()
    var index = 0
    while index < bytes.count {
      if reader.readWord(bytes, at: index) {
        key.append(contentsOf: reader.word.codes.lazy.map(folded))
        index = reader.word.end
      } else {
        key.append(bytes[index] == 0x20 ? space : hyphen)
        index += 1
      }
    }
    return key
  }
}
