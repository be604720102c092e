import Languages
import Testing

@testable import Glossaries

@Suite("A glossary that is exported and read again")
struct RoundTripTests {
  static let twoWay = ExchangeCatalog.all.filter { $0.isReadable && $0.isWritable }.map(\.id)
  private static let options = ExchangeOptions(source: .english, target: .russian)

  private func read(_ profile: ExchangeProfile, _ bytes: [UInt8]) throws -> ExchangeImport {
    try profile.read(
      ExchangeInput(
        name: "hostile",
        path: "hostile.\(profile.endings[0])",
        bytes: bytes,
        options: Self.options
      )
    )
  }

  @Test("is the part of it that the format can hold, whatever the texts", arguments: twoWay)
  func identity(id: String) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    var compared = 0
    for seed in 1...15 as ClosedRange<UInt64> {
      let glossary = HostileGlossary.make(count: 12, seed: seed)
      var ledger = ExchangeLedger()
      let expected = try profile.fit(glossary, options: Self.options, ledger: &ledger)
      let export = try profile.export(glossary, options: Self.options)
      let back = try read(profile, export.bytes)
      #expect(back.problems.map(\.description) == [])
      #expect(back.unread == [])
      let (found, wanted) = (HostileGlossary.dump(back.glossary), HostileGlossary.dump(expected))
      #expect(found.count == wanted.count)
      compared += found.count
      for (one, other) in zip(found, wanted) where one != other {
        Issue.record("seed \(seed):\n\(one)\n— is not —\n\(other)")
        return
      }
      let again = try profile.export(back.glossary, options: Self.options)
      let isSame = again.bytes == export.bytes
      #expect(isSame, "seed \(seed): the second export has other bytes")
      guard isSame else { return }
    }
    #expect(compared > 30, "so few concepts say little")
  }

  @Test("loses nothing without saying so", arguments: twoWay)
  func losses(id: String) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    var told = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let glossary = HostileGlossary.make(count: 1, seed: seed)
      let export = try profile.export(glossary, options: Self.options)
      let back = try read(profile, export.bytes).glossary
      let missing = LossAudit.untold(of: glossary, in: back, losses: export.losses)
      #expect(missing == [], "seed \(seed): \(export.losses.map(\.field))")
      told += export.losses.count
    }
    #expect(told > 0 || profile.id == "json", "a format that loses nothing is not this one")
  }
}
