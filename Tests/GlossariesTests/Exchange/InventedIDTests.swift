import Glossaries
import Testing

@Suite("The id of a concept whose file gives none")
struct InventedIDTests {
  private func ids(_ profile: ExchangeProfile, _ text: String) throws -> [String: String] {
    let input = try ExchangeInput(name: "t", path: "t", bytes: Array(text.utf8))
    let concepts = try profile.read(input).glossary.concepts
    return Dictionary(concepts.map { ($0.terms[0].text, $0.id) }) { first, _ in first }
  }

  @Test("is the same when rows are put in, and another in a list of other words")
  func stays() throws {
    let first = try ids(.google, "Seoul,Сеул\nBusan,Пусан\n")
    let later = try ids(.google, "Daegu,Тэгу\nSeoul,Сеул\nIncheon,Инчхон\nBusan,Пусан\n")
    #expect(later["Seoul"] == first["Seoul"])
    #expect(later["Busan"] == first["Busan"])
    #expect(Set(later.values).count == 4)
    let other = try ids(.google, "Moscow,Москва\nTula,Тула\n")
    #expect(Set(other.values).isDisjoint(with: first.values))
  }

  private static let seoul = "c-t2sr3fay3d0b"

  @Test(
    "gives way to one that the file gives, before it or after it",
    arguments: [false, true]
  )
  func givesWay(isGivenFirst: Bool) throws {
    let given = "<tu tuid=\"\(Self.seoul)\"><tuv xml:lang=\"en\"><seg>given</seg></tuv></tu>"
    let bare = "<tu><tuv xml:lang=\"en\"><seg>Seoul</seg></tuv></tu>"
    let units = isGivenFirst ? given + bare : bare + given
    let found = try ids(.tmx, "<tmx version=\"1.4\"><body>\(units)</body></tmx>")
    #expect(found == ["given": Self.seoul, "Seoul": Self.seoul + "-2"])
    let rows = isGivenFirst ? "given,,\(Self.seoul)\nSeoul,," : "Seoul,,\ngiven,,\(Self.seoul)"
    let weblate = try ids(.weblate, "source,target,context\n\(rows)\n")
    #expect(weblate == found)
  }

  @Test("has a number where a second concept says the same")
  func repeated() throws {
    let input = try ExchangeInput(name: "t", path: "t", bytes: Array("a,b\na,c\n".utf8))
    let ids = try ExchangeProfile.google.read(input).glossary.concepts.map(\.id)
    #expect(ids[1] == ids[0] + "-2")
  }
}
