import Glossaries
import Languages
import Testing

/// A file in memory.
private struct Bytes: ByteSource {
  let all: [UInt8]

  var count: Int { all.count }

  func bytes(at offset: Int, count: Int) -> [UInt8] {
    Array(all[min(offset, all.count)..<min(offset + count, all.count)])
  }
}

@Suite("A file that is read in pieces")
struct StreamingTests {
  private static let streamable = ExchangeCatalog.all.filter(\.isStreamable).map(\.id)

  private func stream(_ bytes: [UInt8]) throws -> ExchangeStream {
    try ExchangeStream(name: "s", path: "s", source: Bytes(all: bytes))
  }

  private func concepts(_ profile: ExchangeProfile, _ bytes: [UInt8]) throws -> [Concept] {
    var concepts: [Concept] = []
    _ = try profile.read(try stream(bytes)) { concepts.append($0) }
    return concepts
  }

  /// Larger than a few pieces.
  private static let large = Glossary(
    name: "l",
    concepts: (100_000..<104_000).map { number in
      Concept(
        id: "c\(number)",
        kind: .person,
        definition: String(repeating: "김 \"и\" é\n", count: number % 30),
        terms: [Language.english, .russian, .korean].map {
          Term("слово 낱말 \(number)", language: $0, status: .preferred)
        }
      )
    }
  )

  @Test("says what it says as a whole", arguments: streamable, [false, true])
  func same(id: String, isUTF16: Bool) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let text = try profile.export(Self.large).text
    let whole = try profile.read(ExchangeInput(name: "s", path: "s", bytes: Array(text.utf8)))
    let units = Array("\u{FEFF}\(text)".utf16)
    let utf16 = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let found = try concepts(profile, isUTF16 ? utf16 : Array(text.utf8))
    #expect(found.map(\.json) == whole.glossary.concepts.map(\.json))
    #expect(found.count == 4000)
  }

  @Test("with the rows of a concept far apart has each concept where its first row is")
  func scatteredRows() throws {
    let numbers = Array(0..<20_000)
    var rows = ["concept,kind,language,term,definition"]
    rows += numbers.map { "c\($0),person,en,\"name, \($0)\",first" }
    rows += numbers.reversed().map { "c\($0),person,ru,имя \($0),second" }
    rows.append("c0,person,ko,이름,third")
    let found = try concepts(.csv, Array((rows.joined(separator: "\r\n") + "\r\n").utf8))
    #expect(found.map(\.id) == numbers.map { "c\($0)" })
    #expect(found.allSatisfy { $0.definition == "first" })
    #expect(found[0].terms.map(\.text) == ["name, 0", "имя 0", "이름"])
    #expect(found[0].terms.map(\.line) == [2, 40_001, 40_002])
    #expect(found[19_999].terms.map(\.text) == ["name, 19999", "имя 19999"])
  }

  @Test("names the place of a fault behind many pieces")
  func faults() throws {
    var rows = ["concept,kind,language,term"]
    rows += (0..<30_000).map { "c\($0),person,en,name \($0)" }
    #expect(try fault(rows + ["c,planet,en,x"]) == "s:30002:3: “planet” is not a kind")
    #expect(
      try fault(rows + ["c0,place,ru,x"]).hasPrefix("s:30002:4: the kind “place” contradicts")
    )
    #expect(try fault(rows + ["c,person,en,\"x"]).hasPrefix("s:30002:13: the quoted field"))
    let broken = Array((rows.joined(separator: "\n") + "\n").utf8) + [0x63, 0xFF, 0x2C]
    let error = #expect(throws: GlossaryFileError.self) { try concepts(.csv, broken) }
    #expect(error?.line == 30_002)
    #expect(error?.fault == .notUTF8(offset: broken.count - 2))
  }

  private func fault(_ rows: [String]) throws -> String {
    let bytes = Array(rows.joined(separator: "\n").utf8)
    let told: [GlossaryFileError]
    do {
      told = try ExchangeProfile.csv.read(try stream(bytes)) { _ in }.problems
    } catch let error as GlossaryFileError {
      told = [error]
    }
    #expect(told.count == 1)
    return String("\(try #require(told.first))".prefix { $0 != ";" })
  }

  @Test("is left where the receiver has enough of it", arguments: streamable)
  func breakingOff(id: String) throws {
    struct Enough: Error {}
    let profile = try #require(ExchangeCatalog[id: id])
    let text = try profile.export(Self.large).text
    var count = 0
    #expect(throws: Enough.self) {
      try profile.read(try stream(Array(text.utf8))) { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
  }

  private static let inPieces = ExchangeCatalog.all.filter(\.isWritableInPieces).map(\.id)

  @Test("is written in pieces as it is written as a whole", arguments: inPieces, [0, 1, 4003])
  func writing(id: String, count: Int) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    var concepts = Array(Self.large.concepts.prefix(count))
    if count > 4000 {
      // Relations into another piece and to nowhere, a column that one concept needs, one without terms.
      concepts[0].relations = [.init(type: "near", target: concepts[3999].id)]
      concepts[1].relations = [.init(type: "near", target: "nowhere")]
      concepts[2500].comments = ["one"]
      concepts.append(Concept(id: "z1", kind: .place))
      concepts.append(Concept(id: "z2", kind: .place, gender: .male))
      concepts.append(Concept(id: "z3", kind: .org, definition: "</body>\n\"concepts\":[\n]}\n"))
      concepts[4002].terms = [Term("<body>\n", language: .english, status: .preferred)]
    }
    let options = ExchangeOptions(export: .init(bom: true))
    let whole = try profile.export(Glossary(name: "l", concepts: concepts), options: options)
    var (text, pieces) = ("", 0)
    let source: PieceExport.Source = { use in for concept in concepts { try use(concept) } }
    var export = try PieceExport(to: profile, name: "l", options: options, from: source)
    let account = try export.run(from: source) {
      text += $0
      pieces += 1
    }
    #expect(text.utf8.elementsEqual(whole.text.utf8))
    #expect(account.conceptCount == whole.conceptCount)
    #expect(account.termCount == whole.termCount)
    let (losses, wanted) = (account.losses, whole.losses)
    #expect(Set(losses) == Set(wanted))
    #expect(pieces >= count / 2000)
  }
}
