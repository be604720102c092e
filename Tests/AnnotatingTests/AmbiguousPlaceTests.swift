import Annotating
import Documents
import Glossaries
import Languages
import SourceText
import TermMatching
import TestSupport
import Testing

/// Sentences in which a flagged place is meant, or a word or a person that is spelt as it.
@Suite("A place that is also a word or a person’s name")
struct AmbiguousPlaceTests {
  private static let table = """
    concept,kind,language,term,status,match,relations
    turkey,place,en,Turkey,preferred,ambiguous,
    jordan,place,en,Jordan,preferred,ambiguous,
    amman,place,en,Amman,preferred,,capital-of:jordan
    georgia,place,en,Georgia,preferred,context,
    tbilisi,place,en,Tbilisi,preferred,,capital-of:georgia
    chile,place,ru,Чили,preferred,ambiguous,
    togo,place,ru,Того,preferred,ambiguous,
    vienna,place,ru,Вена,preferred,ambiguous,
    """

  private static let englishDrafts = """
    He flew to ⟦Turkey⟧.
    The president of ⟦Turkey⟧ spoke.
    ⟦Turkey⟧ said on Monday that it would.
    But ⟦Turkey⟧ refused.
    ⟦Turkey⟧'s government refused.
    We ate turkey in ⟦Turkey⟧.
    Turkey prices rise.
    King Abdullah of ⟦Jordan⟧ came.
    Talks in ⟦Jordan⟧ failed.
    ⟦Amman⟧, ⟦Jordan⟧
    Michael Jordan scored.
    On Sunday Jordan Peterson spoke.
    Talks in Georgia failed.
    Talks in ⟦Tbilisi⟧, ⟦Georgia⟧, failed.
    """.split(separator: "\n").map { String($0) }

  private static let russianDrafts = """
    Президент прибыл в ⟦Чили⟧.
    Посол ⟦Чили⟧ молчит.
    Президент ⟦Чили⟧ Габриэль Борич прибыл.
    Визит в ⟦Того⟧ отменили.
    Того требует закон.
    Того, что было, не вернуть.
    Переговоры в ⟦Вене⟧ сорвались.
    Вена воспалилась.
    """.split(separator: "\n").map { String($0) }

  @Test("is found where the words around speak for it", arguments: englishDrafts)
  func inEnglish(_ marked: String) throws { try check(marked, .english) }

  @Test("is found in Russian, in any case", arguments: russianDrafts)
  func inRussian(_ marked: String) throws { try check(marked, .russian) }

  @Test("is taken for the place everywhere once the draft surely names it")
  func evidence() throws {
    try check("⟦Turkey⟧ prices rise. They met in ⟦Turkey⟧.", .english)
    try check("⟦Вена⟧ довольна. Переговоры прошли в ⟦Вене⟧.", .russian)
  }

  private func check(_ marked: String, _ language: Language) throws {
    let text = MarkedText(marked)
    let glossary = try Glossary(name: "places", path: "p.csv", table: Array(Self.table.utf8))
    let style = try #require(HouseStyle.shipped("ap"))
    let source = SourceText(path: "draft", text: String(decoding: text.bytes, as: UTF8.self))
    let found = Annotator(index: TermIndex(glossary), style: style)
      .annotate(Draft(reading: source, as: .plainText), language: language)
    #expect(found.mentions.map(\.span) == text.spans)
  }
}
