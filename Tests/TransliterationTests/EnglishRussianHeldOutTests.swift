import Testing

@testable import Transliteration

/// Measures the rules on the tokens that were kept out of their making: those whose FNV-1a hash is a
/// multiple of 5.
@Suite("English names, on tokens that the rules never saw")
struct EnglishRussianHeldOutTests {
  struct Goal: CustomTestStringConvertible, Sendable {
    let system: String
    /// The columns of the form and of its count.
    let form: Int
    let count: Int
    /// The least of 100 that the rules alone get right outside the lexicon, and that the whole does of persons.
    let rules: Double
    let whole: Double
    var testDescription: String { system }
  }

  @Test(
    "are right as often as the notes of the system say",
    .enabled(if: TableBeside.exists("gold/names/person-tokens-wikidata.tsv")),
    arguments: [
      Goal(system: "en-practical", form: 1, count: 3, rules: 44, whole: 90),
      Goal(system: "en-nikl", form: 2, count: 4, rules: 28, whole: 60),
    ]
  )
  func accuracy(_ goal: Goal) throws {
    let found = try SystemCatalog.transliterator(goal.system)
    let maker = try #require(found as? EnglishNameTransliterator)
    var tokens = 0
    var right = 0
    var persons = 0
    var rightPersons = 0
    for row in TableBeside.rows("gold/names/person-tokens-wikidata.tsv") where row.count > 4 {
      let token = row[0].split(separator: "’").joined(separator: "'")
      guard Self.hash(token) % 5 == 0, !row[goal.form].isEmpty else { continue }
      let form = row[goal.form].split(separator: "'").joined(separator: "’")
      let count = Int(row[goal.count]) ?? 0
      persons += count
      if maker.transliterate(token, mode: .name, traced: false).text == form {
        rightPersons += count
      }
      if maker.lexicon[token] == nil {
        tokens += 1
        if maker.spelled(token).text == form { right += 1 }
      }
    }
    let rules = 100 * Double(right) / Double(max(tokens, 1))
    let whole = 100 * Double(rightPersons) / Double(max(persons, 1))
    print("\(goal.system): rules alone \(rules) % of \(tokens) tokens, whole \(whole) % of persons")
    #expect(rules >= goal.rules)
    #expect(whole >= goal.whole)
  }

  private static func hash(_ token: String) -> UInt32 {
    token.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
