import Names
import TestSupport
import Testing

@Suite("Comparing names")
struct NameComparerTests {
  static let comparer = NameComparer()

  private func score(_ a: String, _ b: String) -> Double { Self.comparer.compare(a, b).score }

  @Test(
    "spellings of one name, in any scripts and order, are told to be one",
    arguments: [
      ("최선희", "Цой Сон Хи"), ("최선희", "Choe Son Hui"), ("Choi Sun-hee", "Цой Сон Хи"),
      ("Choe Son Hui", "Choi Sun-hee"), ("Чхве Сонхи", "Цой Сон Хи"), ("崔善姬", "Choe Son Hui"),
      ("리용호", "이용호"), ("손흥민", "Heung-Min Son"), ("윤석열", "Yoon Suk Yeol"),
      ("세르게이 라브로프", "Sergey Lavrov"), ("쎄르게이 라브로브", "Сергей Лавров"),
      ("Sergueï Lavrov", "Sergej Lawrow"), ("이오시프 스탈린", "Joseph Stalin"),
      ("Владимир Владимирович Путин", "Vladimir Putin"), ("В. В. Путин", "Владимир Путин"),
      ("Саша Петров", "Александр Петров"), ("Bill Clinton", "William Clinton"),
      ("기시다 후미오", "Fumio Kishida"), ("마오쩌둥", "Мао Цзэдун"),
      ("Пётр Чайковский", "Peter Tchaikovsky"), ("본", "Бонн"), ("코너", "Коннер"),
    ]
  )
  func same(a: String, b: String) {
    #expect(score(a, b) > 0.5)
  }

  @Test(
    "names that differ in one syllable are told apart",
    arguments: [
      ("김정은", "김정일"), ("김정은", "김정남"), ("김정일", "김정남"), ("Ким Чен Ын", "Ким Чен Ир"),
      ("Ким Чен Ын", "Ким Чен Нам"), ("Ким Чен Ир", "Ким Чен Нам"),
      ("Choe Son Hui", "Choe Sun Sil"),
      ("Kim Jong Un", "Ким Чен Ир"), ("김정은", "Kim Jong Nam"), ("김정일", "Kim Jong Un"),
      ("김정남", "Ким Чен Ын"), ("최선희", "Choe Sun Sil"), ("Kim Jong-un", "Kim Yo-jong"),
    ]
  )
  func different(a: String, b: String) {
    #expect(score(a, b) < 0.1)
  }

  @Test("the order of the two makes no difference")
  func symmetric() {
    for (a, b) in [
      ("최선희", "Цой Сон Хи"), ("Sergueï Lavrov", "Sergej Lawrow"), ("김정은", "김정일"),
      ("조지 W. 부시", "George Bush"),
    ] {
      #expect(score(a, b) == score(b, a))
    }
  }

  @Test("a rare name says more than a common one")
  func rarity() {
    let common = Self.comparer.compare("김", "Kim").bits
    let rare = Self.comparer.compare("제갈", "Jegal").bits
    #expect(rare > common)
  }

  @Test("what is no name scores 0", arguments: [("", "Kim"), ("123", "Kim"), ("", ""), ("…", "—")])
  func nothing(a: String, b: String) {
    #expect(Self.comparer.compare(a, b).score == 0)
  }

  @Test("a name longer than any is compared by its beginning", .timeLimit(.minutes(10)))
  func long() {
    let long = String(repeating: "김정은 ", count: 100_000)
    let analyzed = Self.comparer.analyze(long)
    #expect(analyzed.isCut)
    #expect(analyzed.words.count == 8)
  }
}
