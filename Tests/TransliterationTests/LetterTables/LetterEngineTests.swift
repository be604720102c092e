import ICU
import SourceText
import Testing

@testable import Transliteration

@Suite("The engine of letter tables")
struct LetterEngineTests {
  private func write(_ text: String, _ id: String) throws -> String {
    try SystemCatalog.transliterator(id).transliterate(text, mode: .word, traced: false).text
  }

  @Test(
    "gives digraphs the case of their word",
    arguments: [
      ("Юлия Я ЩУКА ЮНЕСКО ЦСКА", "Yuliya Ya SHCHUKA YUNESKO TSSKA"),
      ("БОРЩ МакЮ ЮГО-Я ИЛЬЯ ЁЖ ЦЩ", "BORSHCH MakYu YUGO-Ya IL’YA YËZH TSSHCH"),
      ("ГлавЯЩИК 5Ю Ю5", "GlavYASHCHIK 5Yu Yu5"), ("яЯ Яя", "yaYa Yaya"),
    ]
  )
  func casing(text: String, expected: String) throws {
    #expect(try write(text, "ru-bgn-pcgn") == expected)
  }

  @Test(
    "passes over stress marks, reads decomposed letters, and leaves the rest",
    arguments: [
      ("Хлы́стов мо\u{301}я Е\u{301}ль Ѐль", "Khlystov moya Yel’ Yel’"),
      ("и\u{306} е\u{308}лка Е\u{308}лка", "y yëlka Yëlka"), ("я\u{308}", "yä"),
      ("café 서울 東京 «Ель» 😀 x̌", "café 서울 東京 «Yel’» 😀 x̌"), ("", ""), ("abc\n\t", "abc\n\t"),
      ("각 к", "각 k"), ("№ 5 – Ю…", "№ 5 – Yu…"),
    ]
  )
  func surroundings(text: String, expected: String) throws {
    #expect(Array(try write(text, "ru-bgn-pcgn").unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("passes letters that it has no value for, and says so once")
  func unknown() throws {
    let system = try SystemCatalog.transliterator("ru-bgn-pcgn")
    let result = system.transliterate("Київ, Їжак, Її", mode: .word, traced: false)
    #expect(result.text == "Kiїv, Їzhak, Її")
    #expect(
      result.notes == [
        "“Ї” was passed through, for ru-bgn-pcgn has no value for it",
        "“ї” was passed through, for ru-bgn-pcgn has no value for it",
      ]
    )
  }

  @Test("traces each piece to its rule and its line, and back to the input")
  func trace() throws {
    let system = try SystemCatalog.transliterator("ru-bgn-pcgn")
    let text = "Е\u{301}ль, мо\u{301}й"
    let result = system.transliterate(text, mode: .word, traced: true)
    #expect(result.text == "Yel’, moy")
    let first = try #require(result.steps.first)
    #expect(first.rule.hasPrefix("е → ye, after ^ vowel [йъь]: at the start of a word"))
    #expect(first.place?.file == "Transliteration/Systems/ru-bgn-pcgn.tsv")
    #expect((first.place?.line ?? 0) > 10)
    let bytes = Array(text.utf8)
    let sources = result.steps.map { String(decoding: bytes[$0.input.range], as: UTF8.self) }
    #expect(sources == ["Е", "л", "ь", ", ", "м", "о", "й"])
    #expect(result.alignment.original(of: TextSpan(start: 0, end: 2)) == TextSpan(start: 0, end: 2))
    let fused = system.transliterate("я\u{308}б", mode: .word, traced: true)
    #expect(fused.text == "yäb")
    #expect(fused.steps.map(\.input) == [TextSpan(start: 0, end: 4), TextSpan(start: 4, end: 6)])
  }

  @Test("writes the same traced and untraced, over more than one chunk")
  func longText() throws {
    let text = String(repeating: "Съешь ещё этих мягких французских булок, ЩУКА! ", count: 1_000)
    for id in LetterTableFamily.ids {
      let system = try SystemCatalog.transliterator(id)
      let plain = system.transliterate(text, mode: .word, traced: false).text
      let once = system.transliterate(String(text.prefix(47)), mode: .word, traced: true).text
      #expect(plain == String(repeating: once, count: 1_000))
    }
  }

  @Test("looks established forms up first, but only names")
  func established() throws {
    let system = try SystemCatalog.transliterator("ru-press")
    let result = system.transliterate(
      "В Нижнем Новгороде и в городе Нижний Новгород; правда, «Правда»; МОСКВА. Ростов-на-Дону",
      mode: .established,
      traced: true
    )
    #expect(
      result.text
        == "V Nizhnem Novgorode i v gorode Nizhny Novgorod; pravda, «Pravda»; MOSCOW. Rostov-on-Don"
    )
    #expect(result.steps.contains { $0.rule == "the established form" && $0.place != nil })
  }

  @Test("agrees with ICU: ISO 9 but for э, BGN but for the interpunct and the signs")
  func peers() throws {
    let words = """
      съешь ещё этих мягких французских булок да выпей чаю Щёлково подъезд Йошкар-Ола Юрьев Шахтёрск \
      Сергеевич Елизово объём Воробьёво Королёв Чапаевск ЩУКА ЁЖ ЕЛОВАЯ ШИШКА Ыныкчанский Цветково
      """
    for (id, name) in [("ru-iso-9", "Cyrillic-Latin"), ("ru-bgn-pcgn", "Russian-Latin/BGN")] {
      #expect(try write(words, id) == likeOurs(try Transform(id: name).apply(words), id))
    }
  }

  /// ICU's text with our signs, and without the optional interpunct.
  private func likeOurs(_ text: String, _ id: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch (id, scalar) {
      case ("ru-iso-9", "é"): result.append("è")
      case ("ru-bgn-pcgn", "ʺ"): result.append("”")
      case ("ru-bgn-pcgn", "ʹ"): result.append("’")
      case ("ru-bgn-pcgn", "·"): continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// ICU does not make ye and yë of е and ё after е ё ы э, though BGN/PCGN names those vowels too.
  private func hasVowelsThatPeerForgets(_ word: String) -> Bool {
    zip(word, word.dropFirst()).contains { "еёыэ".contains($0) && "её".contains($1) }
  }

  @Test("agrees with ICU on 20,000 words of any letters", arguments: ["ru-iso-9", "ru-bgn-pcgn"])
  func manyWords(id: String) throws {
    let peer = try Transform(id: id == "ru-iso-9" ? "Cyrillic-Latin" : "Russian-Latin/BGN")
    var generator = SplitMix(state: 7)
    let letters = Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
    let system = try SystemCatalog.transliterator(id)
    var differences: [String] = []
    for _ in 0..<400 {
      let words = (0..<50).map { _ in
        String((0..<8).map { _ in letters.randomElement(using: &generator) ?? "а" })
      }
      let text = words.joined(separator: " ")
      let theirs = likeOurs(try peer.apply(text), id)
      let ours = system.transliterate(text, mode: .word, traced: false).text
      for (word, pair) in zip(words, zip(ours.split(separator: " "), theirs.split(separator: " ")))
      where id == "ru-iso-9" || !hasVowelsThatPeerForgets(word) {
        if pair.0 != pair.1 { differences.append("\(word) \(pair.0) \(pair.1)") }
      }
    }
    #expect(differences.isEmpty, "\(differences.first ?? "")")
  }
}
