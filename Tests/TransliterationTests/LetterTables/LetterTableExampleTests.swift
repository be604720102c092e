import Resources
import Testing

@testable import Transliteration

@Suite("A letter table of the program")
struct LetterTableExampleTests {
  @Test("makes of every example what it says", arguments: LetterTableFamily.ids)
  func examples(id: String) throws {
    let path = "Transliteration/Systems/\(id).tsv"
    let table = try LetterTable(path: path, bytes: #require(EmbeddedResource.bytes(path)))
    #expect(table.system.id == id)
    #expect(!table.examples.isEmpty)
    for example in table.examples {
      let system = try LetterTransliterator(table, options: example.options)
      for traced in [false, true] {
        let result = system.transliterate(example.input, mode: example.mode, traced: traced)
        let got = Array(result.text.unicodeScalars)
        #expect(
          got == Array(example.output.unicodeScalars),
          "\(path):\(example.line): \(example.input) became \(result.text)"
        )
      }
    }
  }

  @Test("is found by its id and by each of its aliases", arguments: LetterTableFamily.ids)
  func aliases(id: String) throws {
    let system = try SystemCatalog.transliterator(id).system
    for alias in system.aliases {
      #expect(try SystemCatalog.transliterator(alias).system.id == id)
    }
    let listed = LetterTableFamily.aliases.filter { $0.value == id }.keys
    #expect(Set(listed) == Set(system.aliases))
  }

  @Test("has a value for each of the 33 letters", arguments: LetterTableFamily.ids)
  func alphabet(id: String) throws {
    let alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    let system = try SystemCatalog.transliterator(id)
    let result = system.transliterate(alphabet, mode: .word, traced: false)
    #expect(result.notes.isEmpty)
  }

  @Test("leaves no place for the lexicon or the index among the systems")
  func ids() {
    #expect(LetterTableFamily.ids.count == 26)
    #expect(!LetterTableFamily.ids.contains("ru-index"))
    #expect(LetterTableFamily.transliterator("ru-press-established") == nil)
  }
}
