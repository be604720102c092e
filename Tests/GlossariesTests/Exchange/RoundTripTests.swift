import Languages
import Testing

@testable import Glossaries

@Suite("A glossary that is exported and read again")
struct RoundTripTests {
  static let twoWay = ExchangeCatalog.all.filter { $0.isReadable && $0.isWritable }.map(\.id)

  @Test("is the part of it that the format can hold, whatever the texts", arguments: twoWay)
  func identity(id: String) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let options = ExchangeOptions(source: .english, target: .russian)
    var compared = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let glossary = HostileGlossary.make(count: 12, seed: seed)
      var ledger = ExchangeLedger()
      let expected =
        GlossaryExport.Profile(rawValue: id) == nil
        ? try profile.fit(glossary, options: options, ledger: &ledger)
        : Glossary(name: "", concepts: glossary.concepts.sorted { $0.id < $1.id })
      let export = try profile.export(glossary, options: options)
      let input = try ExchangeInput(
        name: "hostile",
        path: "hostile.\(profile.endings[0])",
        bytes: Array(export.text.utf8),
        options: options
      )
      let back = try profile.read(input)
      #expect(back.problems.map(\.description) == [])
      #expect(back.unread == [])
      let (found, wanted) = (HostileGlossary.dump(back.glossary), HostileGlossary.dump(expected))
      #expect(found.count == wanted.count)
      compared += found.count
      for (one, other) in zip(found, wanted) where one != other {
        Issue.record("seed \(seed):\n\(one)\n— is not —\n\(other)")
        return
      }
    }
    #expect(compared > 30, "so few concepts say little")
  }

  @Test("loses nothing without saying so", arguments: twoWay)
  func losses(id: String) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let options = ExchangeOptions(source: .english, target: .russian)
    for seed in 1...20 as ClosedRange<UInt64> {
      let glossary = HostileGlossary.make(count: 1, seed: seed)
      let export = try profile.export(glossary, options: options)
      let input = try ExchangeInput(
        name: "hostile",
        path: "hostile",
        bytes: Array(export.text.utf8),
        options: options
      )
      let back = try profile.read(input).glossary
      let isSame = HostileGlossary.dump(back) == HostileGlossary.dump(glossary)
      if export.losses.isEmpty, !isSame {
        // Terms of a language may stand together; nothing else may have changed.
        let sorted = { (glossary: Glossary) in
          HostileGlossary.dump(glossary).map { $0.split(separator: "\n").sorted() }
        }
        #expect(sorted(back) == sorted(glossary))
      }
    }
  }
}
