internal import SourceText
internal import Transliteration

/// How Russian names are spelled in Hangul, in the South and in the North.
struct RussianHangulSpellings: Sendable {
  static let shared = RussianHangulSpellings()

  /// How likely each style is.
  let priors = [0.8, 0.08, 0.12]
  /// The names of the styles.
  let names = [
    "ru-nikl: the rules of the National Institute of Korean Language",
    "older spellings of the South", "spelling of the North",
  ]
  private let nikl = try? SystemCatalog.transliterator("ru-nikl")

  /// The spellings of one word.
  func word(_ word: String) -> StyledChoices? {
    guard let nikl else { return nil }
    let rule = nikl.transliterate(word, mode: .word, traced: true)
    let usual = nikl.transliterate(word, mode: .established, traced: false).text
    var texts: [String] = []
    var weights: [[Double]] = priors.map { _ in [] }
    func add(_ text: String, _ row: [Double]) {
      if let place = texts.firstIndex(of: text) {
        for style in weights.indices { weights[style][place] += row[style] }
      } else {
        texts.append(text)
        for style in weights.indices { weights[style].append(row[style]) }
      }
    }
    add(usual, [0.9, 0, 0.02])
    add(rule.text, [0.1, 0.1, 0.02])
    add(Self.older(rule.text), [0, 0.9, 0])
    add(Self.northern(rule, of: word), [0, 0, 0.96])
    return StyledChoices(texts, weights: weights)
  }

  /// The spelling before the rules of 2005: -в is 브, a name in -др ends in 더.
  ///
  /// - Source: usage of the South Korean press before 2005.
  private static func older(_ text: String) -> String {
    var text = text
    if text.hasSuffix("프") { text = text.dropLast() + "브" }
    if text.hasSuffix("드르") { text = text.dropLast(2) + "더" }
    return text
  }

  /// The spelling of the North: п т к ц are tense, ти and ди are 찌 and 지, с before a vowel is ㅆ, в stays
  /// soft at the end, and Вл- is 울ㄹ-.
  ///
  /// - Source: usage of KCNA: 뿌찐, 울라지미르, 쎄르게이 라브로브, 드미뜨리 뻬스꼬브.
  private static func northern(_ rule: Transliteration, of word: String) -> String {
    let source = Array(word.lowercased().utf8)
    let output = Array(rule.text.utf8)
    var text = ""
    for step in rule.steps {
      let cyrillic = Array(
        String(
          decoding: source[min(step.input.start, source.count)..<min(step.input.end, source.count)],
          as: UTF8.self
        )
      )
      let hangul = String(decoding: output[step.output.range], as: UTF8.self)
      text += northern(Array(hangul.unicodeScalars), of: cyrillic, isFirst: text.isEmpty)
    }
    return text
  }

  private static func northern(
    _ hangul: [Unicode.Scalar],
    of cyrillic: [Character],
    isFirst: Bool
  ) -> String {
    guard let letter = cyrillic.first, let first = hangul.first,
      let spelled = SyllableLetters(first)
    else { return String(String.UnicodeScalarView(hangul)) }
    let next: Character? = cyrillic.count > 1 ? cyrillic[1] : nil
    let isFront = next == "и" || next == "е"
    var initial = spelled.initial
    var rest = Array(hangul.dropFirst())
    var own = first
    switch letter {
    case "п" where initial == 17: initial = 8
    case "т" where initial == 16: initial = isFront ? 13 : 4
    case "д" where initial == 3 && isFront: initial = 12
    case "к" where initial == 15 && next != nil: initial = 1
    case "ц" where initial == 14: initial = 13
    case "с" where initial == 9 && next.map { "аеёиоуыэюя".contains($0) } ?? false: initial = 10
    case "в" where first == "프": own = "브"
    case "в" where isFirst && next == "л" && first == "블": own = "울"
    default: break
    }
    if own == first, initial != spelled.initial {
      let value = UInt32(0xAC00 + (initial * 21 + spelled.medial) * 28 + spelled.final)
      own = Unicode.Scalar(value) ?? first
    }
    if rest.last == "프", cyrillic.last == "в" { rest[rest.count - 1] = "브" }
    return String(String.UnicodeScalarView([own] + rest))
  }
}
