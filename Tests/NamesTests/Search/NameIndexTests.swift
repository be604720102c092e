import Names
import TestSupport
import Testing

@Suite("Searching among names")
struct NameIndexTests {
  static let names = [
    "김정은", "김정일", "김정남", "최선희", "Choe Sun Sil", "Сергей Лавров", "Vladimir Putin",
    "Владимир Зеленский", "시진핑", "Mao Zedong", "Joe Biden", "Мария Захарова", "손흥민",
    "Lee Jae-myung",
    "Kim Yo Jong", "Антон Чехов", "조지 부시", "Emmanuel Macron", "황병서", "Peter Tchaikovsky",
  ]
  static let index = NameIndex(names)

  @Test(
    "the likest name comes first, whatever the script",
    arguments: [
      ("Kim Jong Un", "김정은"), ("Ким Чен Ир", "김정일"), ("Kim Jong-nam", "김정남"),
      ("Choi Sun-hee", "최선희"), ("Цой Сон Хи", "최선희"), ("라브로프", "Сергей Лавров"),
      ("세르게이 라브로프", "Сергей Лавров"), ("블라디미르 푸틴", "Vladimir Putin"),
      ("Си Цзиньпин", "시진핑"), ("마오쩌둥", "Mao Zedong"), ("조 바이든", "Joe Biden"),
      ("Heung-Min Son", "손흥민"), ("이재명", "Lee Jae-myung"), ("Joseph Biden", "Joe Biden"),
      ("Чайковский Пётр Ильич", "Peter Tchaikovsky"), ("George W. Bush", "조지 부시"),
    ]
  )
  func first(query: String, expected: String) {
    let match = Self.index.search(query, limit: 3).first
    #expect(match.map { Self.names[$0.place] } == expected)
  }

  @Test("hits come best first and no more than asked for")
  func order() {
    let scores = Self.index.search("Kim Jong Un", limit: 2).map(\.likeness.score)
    #expect(scores.count <= 2)
    #expect(scores == scores.sorted(by: >))
  }

  @Test("nothing is found for what is no name", arguments: ["", "123", "—"])
  func nothing(query: String) {
    #expect(Self.index.search(query, limit: 5).isEmpty)
  }

  @Test(
    "a name is found among thousands that share a word with it",
    arguments: ["Иван Петров", "Petrov Ivan", "이반 페트로프"]
  )
  func common(query: String) {
    let match = Self.crowd.search(query, limit: 1).first
    #expect(match.map { Self.crowd.names[$0.place] } == "Иван Петров")
  }

  /// Thousands of names with one given name, as many with one family name, and one with both.
  static let crowd: NameIndex = {
    let consonants = ["б", "г", "д", "ж", "з", "к", "л", "м", "н", "р", "с", "т", "х", "ц", "ч"]
    let starts = consonants.flatMap { consonant in ["а", "о", "у", "е"].map { consonant + $0 } }
    let words = starts.flatMap { first in starts.map { first + $0 + "ш" } }
    let names = words.map { "Иван \($0)" } + words.map { "\($0) Петров" }
    return NameIndex(names + names.map { $0 + "ин" } + ["Иван Петров"])
  }()

  @Test("an index of no names finds none")
  func empty() {
    #expect(NameIndex([]).search("Kim", limit: 5).isEmpty)
  }
}
