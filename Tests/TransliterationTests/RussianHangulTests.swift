import SourceText
import Testing

@testable import Transliteration

@Suite("Russian in Hangul")
struct RussianHangulTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let russian: String
    let hangul: String
    var mode: TransliterationMode = .word
    var testDescription: String { "\(russian) → \(hangul)" }
  }

  private func made(
    _ text: String,
    _ mode: TransliterationMode = .word,
    traced: Bool = false
  ) throws -> Transliteration {
    try SystemCatalog.transliterator("ru-nikl").transliterate(text, mode: mode, traced: traced)
  }

  @Test("follows every example of the articles")
  func examples() throws {
    let transliterator = try SystemCatalog.transliterator("ru-nikl")
    #expect(transliterator.system.examples.count > 40)
    for example in transliterator.system.examples {
      let text = transliterator.transliterate(example.input, mode: example.mode, traced: false).text
      #expect(text == example.output, "\(example.input), line \(example.line)")
    }
  }

  @Test(
    "keeps to the table and the articles in real words",
    arguments: [
      Case(russian: "Москва", hangul: "모스크바"),
      Case(russian: "Владивосток", hangul: "블라디보스토크"),
      Case(russian: "Чайковский", hangul: "차이콥스키"),
      Case(russian: "Хомяков", hangul: "호먀코프"),
      Case(russian: "Авксесия", hangul: "압크세시야"),
      Case(russian: "Всеволод", hangul: "프세볼로트"),
      Case(russian: "Ткачёв", hangul: "트카초프"),
      Case(russian: "Ростопчин", hangul: "로스톱친"),
      Case(russian: "Шелгунов", hangul: "셸구노프"),
      Case(russian: "Хрущёв", hangul: "흐루쇼프"),
      Case(russian: "Щедрин", hangul: "셰드린"),
      Case(russian: "Зюганов", hangul: "주가노프"),
      Case(russian: "Княжнин", hangul: "크냐즈닌"),
      Case(russian: "Гатчина", hangul: "가치나"),
      Case(russian: "Троцкий", hangul: "트로츠키"),
      Case(russian: "Шеварднадзе", hangul: "셰바르드나제"),
      Case(russian: "Эртель", hangul: "예르텔"),
      Case(russian: "Белый", hangul: "벨리"),
      Case(russian: "Бийск", hangul: "비스크"),
      Case(russian: "Татьяна", hangul: "타티야나"),
      Case(russian: "Тверь", hangul: "트베리"),
      Case(russian: "Вязьма", hangul: "뱌지마"),
      Case(russian: "Мышь", hangul: "미시"),
      Case(russian: "Санкт", hangul: "상트"),
      Case(russian: "Пушкинъ", hangul: "푸시킨"),
      Case(russian: "Вѣра", hangul: "베라"),
      Case(russian: "Йошкар-Ола", hangul: "요시카르올라"),
      Case(russian: "Йошкар-Ола", hangul: "요시카르-올라", mode: .name),
      Case(russian: "Ростов-на-Дону", hangul: "로스토프나도누", mode: .place),
      Case(russian: "Нижний Тагил", hangul: "니즈니 타길"),
      Case(russian: "Рубцо\u{301}вск и Мусоргский", hangul: "룹촙스크 이 무소륵스키"),
      Case(russian: "и\u{306} и Е\u{308}ж", hangul: "이 이 요시"),
      Case(russian: "А. С. Пушкин", hangul: "A. S. 푸시킨", mode: .name),
      Case(russian: "войска НАТО и СССР", hangul: "보이스카 НАТО 이 СССР"),
      Case(russian: "ОМСК", hangul: "옴스크"),
      Case(russian: "ъ", hangul: ""),
      Case(russian: "Windows и café 2026 ї", hangul: "Windows 이 café 2026 ї"),
      Case(russian: "cafe\u{301}", hangul: "café"),
      Case(russian: "", hangul: ""),
    ]
  )
  func words(_ word: Case) throws {
    #expect(Array(try made(word.russian, word.mode).text.utf8) == Array(word.hangul.utf8))
  }

  @Test(
    "knows established forms, the longest first",
    arguments: [
      Case(russian: "Санкт-Петербург", hangul: "상트페테르부르크"),
      Case(russian: "Московский Кремль", hangul: "모스크바 크렘린"),
      Case(russian: "Горбачев", hangul: "고르바초프"),
      Case(russian: "НИЖНИЙ НОВГОРОД", hangul: "니즈니노브고로드"),
      Case(russian: "Нижний Тагил, СССР", hangul: "니즈니타길, 소련"),
      Case(russian: "Нижний дом", hangul: "니즈니 돔"),
    ]
  )
  func established(_ name: Case) throws {
    #expect(try made(name.russian, .established).text == name.hangul)
  }

  @Test("says what was passed through")
  func notes() throws {
    #expect(try made("СССР").notes == ["the abbreviation “СССР” was passed through"])
    #expect(try made("Київ").notes == ["Cyrillic letters that are not Russian were passed through"])
    #expect(try made("А. Блок").notes == ["initials were written in Latin letters"])
    #expect(try made("Москва").notes == [])
  }

  @Test("gives a step for each group of letters, with the rule and its line")
  func steps() throws {
    let result = try made("Илья Мо\u{301}рсдко", traced: true)
    let source = Array("Илья Мо\u{301}рсдко".utf8)
    let output = Array(result.text.utf8)
    let pairs = result.steps.map { step in
      String(decoding: source[step.input.range], as: UTF8.self) + "="
        + String(decoding: output[step.output.range], as: UTF8.self)
    }
    #expect(pairs == ["Иль=일리", "я=야", " = ", "Мо\u{301}=모", "р=르", "сд=슷", "ко=코"])
    let steps = result.steps.filter { $0.place != nil }
    #expect(steps.count == 6)
    #expect(result.steps[0].rule.contains("article 5"))
    #expect(result.steps[0].rule.contains("article 9"))
    let place = TextSpan(start: 3, end: 6)
    #expect(result.alignment.original(of: place) == TextSpan(start: 0, end: 6))
  }

  @Test("covers the whole input and the whole output with its steps")
  func coverage() throws {
    let text = "Ъ Льбовна-Анна, «Кремль» U.N. Йод объём ст\u{301}рнкт 한글 Ўзбек\u{304}"
    for mode in TransliterationMode.allCases {
      let result = try made(text, mode, traced: true)
      var input = 0
      var output = 0
      for step in result.steps {
        #expect(step.input.start == input)
        #expect(step.output.start == output)
        input = step.input.end
        output = step.output.end
      }
      #expect(input == text.utf8.count)
      #expect(output == result.text.utf8.count)
      #expect(try made(text, mode).text == result.text)
    }
  }

  @Test("takes time in proportion to the text")
  func linear() throws {
    let word = String(repeating: "здравствуйте", count: 20_000)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try made(word) }
    #expect(time < .seconds(5))
  }
}
