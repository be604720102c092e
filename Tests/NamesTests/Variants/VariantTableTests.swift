import Languages
import Testing

@testable import Names

@Suite("The tables of spellings")
struct VariantTableTests {
  @Test("spell every family name and every syllable of the counts in every style")
  func complete() throws {
    let latin = KoreanLatinSpellings.shared
    for (surname, _) in latin.surnameShares {
      for choices in [latin.surname(surname), KoreanCyrillicSpellings.shared.surname(surname)] {
        try check(choices, surname)
      }
    }
    for (syllable, _) in latin.syllableShares {
      try check(latin.syllable(syllable, isFirst: false), "\(syllable)")
      try check(KoreanCyrillicSpellings.shared.syllable(syllable, after: "가"), "\(syllable)")
    }
  }

  private func check(_ choices: StyledChoices?, _ name: String) throws {
    let choices = try #require(choices, "\(name)")
    #expect(Set(choices.texts).count == choices.texts.count, "\(name)")
    for row in choices.weights {
      #expect(abs(row.reduce(0, +) - 1) < 1e-9, "\(name)")
      #expect(row.count == choices.texts.count)
    }
  }

  @Test("spell every Russian letter in every style")
  func russianLetters() throws {
    for letter in "абвгдежзийклмнопрстуфхцчшщыэюяё" {
      let choices = try #require(RussianLatinSpellings.shared.word("та\(letter)та"))
      for row in choices.weights { #expect(row.contains { $0 > 0 }, "\(letter)") }
    }
  }
}
