import Languages
import Testing

@testable import Names

@Suite("The spellings of a name")
struct NameVariantsTests {
  /// A name with a spelling that must be among the first.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let language: Language
    let spelling: String
    let within: Int
    var testDescription: String { "\(name) in \(language.tag): \(spelling)" }

    init(_ name: String, _ language: Language, _ spelling: String, within: Int) {
      (self.name, self.language, self.spelling, self.within) = (name, language, spelling, within)
    }
  }

  @Test(
    "hold the ones that are met, near the top",
    arguments: [
      Case("최선희", .english, "Choi Sun-hee", within: 5),
      Case("최선희", .english, "Choi Seon-hee", within: 8),
      Case("최선희", .english, "Ch’oe Sŏn-hŭi", within: 60),
      Case("김정은", .english, "Kim Jung-eun", within: 5),
      Case("문재인", .english, "Moon Jae-in", within: 2),
      Case("박근혜", .english, "Park Geun-hye", within: 3),
      Case("반기문", .english, "Ban Ki-moon", within: 8),
      Case("이명박", .english, "Lee Myung-bak", within: 5),
      Case("노무현", .english, "Roh Moo-hyun", within: 20),
      Case("리병철", .english, "Ri Pyong Chol", within: 3),
      Case("리설주", .english, "Ri Sol Ju", within: 3),
      Case("남궁민", .english, "Namgung Min", within: 3),
      Case("선우정아", .english, "Sunwoo Jung-ah", within: 20),
      Case("최선희", .russian, "Чхве Сон Хи", within: 2),
      Case("최선희", .russian, "Цой Сон Хи", within: 5),
      Case("김여정", .russian, "Ким Ё Чжон", within: 5),
      Case("문재인", .russian, "Мун Чжэ Ин", within: 4),
      Case("김정은", .russian, "Ким Чен Ын", within: 12),
      Case("유일한", .russian, "Югай Ир Хан", within: 400),
      Case("Владимир Путин", .english, "Vladimir Putin", within: 1),
      Case("Дмитрий Песков", .english, "Dmitry Peskov", within: 1),
      Case("Дмитрий Песков", .english, "Dmitri Peskov", within: 4),
      Case("Дмитрий Песков", .english, "Dmitrii Peskov", within: 6),
      Case("Пётр Чайковский", .english, "Pyotr Tchaikovsky", within: 2),
      Case("Сергей Лавров", .english, "Sergei Lavrov", within: 2),
      Case("Сергей Лавров", .english, "Sergey Lavrov", within: 2),
      Case("Никита Хрущёв", .english, "Nikita Khrushchev", within: 1),
      Case("Владимир Путин", .english, "Vladimir Poutine", within: 12),
      Case("Горбачёв", .english, "Gorbatschow", within: 12),
      Case("Владимир Путин", .korean, "블라디미르 푸틴", within: 1),
      Case("Владимир Путин", .korean, "울라지미르 뿌찐", within: 3),
      Case("Сергей Лавров", .korean, "쎄르게이 라브로브", within: 3),
      Case("Сергей Лавров", .korean, "세르게이 라브로프", within: 1),
      Case("리설주", .korean, "이설주", within: 2),
      Case("Choe Son Hui", .korean, "최선희", within: 1),
      Case("Choe Son Hui", .russian, "Цой Сон Хи", within: 8),
      Case("Цой Сон Хи", .korean, "최선희", within: 3),
      Case("Ким Чен Ын", .english, "Kim Jong-un", within: 30),
      Case("Vladimir Putin", .korean, "블라디미르 푸틴", within: 1),
    ]
  )
  func likely(_ row: Case) throws {
    let names = try #require(
      NameVariants.of(row.name, language: row.language, limit: row.within)
    )
    let texts = names.variants.map(\.text)
    #expect(
      texts.contains(row.spelling)
        || names.variants.contains { $0.layouts.contains { $0.text == row.spelling } },
      "\(texts.prefix(12))"
    )
  }

  @Test(
    "have falling probabilities that do not pass 1, no text twice and a reason each",
    arguments: [
      ("최선희", Language.english), ("최선희", .russian), ("리설주", .korean),
      ("Владимир Владимирович Путин", .english), ("Владимир Путин", .korean),
      ("Choe Son Hui", .russian), ("Цой Сон Хи", .english),
    ]
  )
  func wellFormed(name: String, language: Language) throws {
    let names = try #require(NameVariants.of(name, language: language, limit: 300))
    let shares = names.variants.map(\.probability)
    #expect(shares == shares.sorted(by: >))
    #expect(shares.reduce(0, +) <= 1 && shares.allSatisfy { $0 > 0 })
    #expect(Set(names.variants.map { Array($0.text.utf8) }).count == names.variants.count)
    for variant in names.variants {
      #expect(!variant.reasons.isEmpty && variant.layouts.first?.text == variant.text)
      #expect(
        variant.layouts.reduce(0) { $0 + $1.probability } <= variant.probability * 1.0001
      )
    }
  }

  @Test("come the same, however many are asked for")
  func lazily() throws {
    let few = try #require(NameVariants.of("김영철", language: .english, limit: 10))
    let many = try #require(NameVariants.of("김영철", language: .english, limit: 400))
    #expect(many.variants.count == 400)
    #expect(Array(many.variants.prefix(10)) == few.variants)
  }

  @Test(
    "that can be ordinary words say so",
    arguments: [("손롱", "Son Long", true), ("김정은", "Kim Jung-eun", false)]
  )
  func ordinary(name: String, spelling: String, isOrdinary: Bool) throws {
    let names = try #require(NameVariants.of(name, language: .english, limit: 40))
    let variant = try #require(names.variants.first { $0.text == spelling })
    #expect(variant.needsContext == isOrdinary)
  }

  @Test(
    "are none for what is no name of a person",
    arguments: ["", " ", "서울특별시", "12", "金正恩", "가", "Xqz 77", "Kim 정은"]
  )
  func none(text: String) {
    #expect(NameVariants.of(text, language: .english, limit: 5) == nil)
  }

  @Test("are asked of a name of any length")
  func long() {
    #expect(
      NameVariants.of(String(repeating: "김", count: 50_000), language: .english, limit: 5) == nil
    )
    #expect(
      NameVariants.of(String(repeating: "Ким ", count: 50_000), language: .english, limit: 5) == nil
    )
  }
}

@Suite("Names are spelled out best first")
struct BestFirstNamesTests {
  @Test("in the order that making all of them and sorting would give")
  func agreesWithSorting() {
    let parts = [
      StyledChoices(["a", "b", "c"], weights: [[5, 3, 2], [1, 1, 8]]),
      StyledChoices(["d", "e"], weights: [[9, 1], [4, 6]]),
      StyledChoices(["f", "g", "h", "i"], weights: [[1, 2, 3, 4], [0, 0, 1, 1]]),
    ]
    let priors = [0.7, 0.3]
    var all: [([Int], Double)] = []
    for one in 0..<3 {
      for two in 0..<2 {
        for three in 0..<4 {
          let choice = [one, two, three]
          let names = BestFirstNames(parts, priors: priors)
          all.append((choice, names.probability(of: choice)))
        }
      }
    }
    all.sort { $0.1 > $1.1 }
    let found = Array(BestFirstNames(parts, priors: priors))
    #expect(found.count == all.count)
    for (one, other) in zip(found, all) {
      #expect(abs(one.probability - other.1) < 1e-12)
    }
    #expect(abs(found.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
  }

  @Test("and there is none of no parts")
  func empty() {
    #expect(Array(BestFirstNames([], priors: [1])).isEmpty)
  }
}
