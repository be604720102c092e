import Glossaries
import Languages
import Resources
import Testing

@Suite("A house style")
struct HouseStyleTests {
  private static let concept = Concept(
    id: "kim-jong-un",
    kind: .person,
    terms: [
      Term("Kim Jong Un", language: .english, status: .preferred),
      Term("Kim Jong-un", language: .english, status: .deprecated, labels: ["yonhap"]),
      Term("Kim", language: .english, status: .admitted, form: .short),
      Term("Kim Jung Un", language: .english, status: .forbidden, labels: ["typo"]),
      Term("김정은", language: .korean, status: .preferred),
      Term("경애하는 김정은동지", language: .northKorean, status: .admitted),
      Term("Ким Чен Ын", language: .russian, status: .preferred),
    ]
  )

  private func style(_ rows: String) throws -> HouseStyle {
    try HouseStyle(
      id: "house",
      table: FactTable(
        path: "house.tsv",
        bytes: Array("language\tlabel\tverdict\treason\n\(rows)".utf8)
      )
    )
  }

  @Test(
    "judges by label, then by status",
    arguments: [
      ("Kim Jong Un", MentionStatus.canonical), ("Kim Jong-un", .variant), ("Kim", .short),
      ("Kim Jung Un", .error),
      ("김정은", .accepted),
    ]
  )
  func judging(text: String, status: MentionStatus) throws {
    let term = try #require(Self.concept.terms.first { $0.text == text })
    let ap = try #require(HouseStyle.shipped("ap"))
    #expect(ap.judge(term, of: Self.concept, in: .english).status == status)
  }

  @Test("can prefer a label to the glossary's own preference")
  func preferring() throws {
    let yonhap = try style("en\tyonhap\tprefer\tthe agency's own\n")
    #expect(yonhap.canonicalTerm(of: Self.concept, in: .english)?.text == "Kim Jong-un")
    #expect(yonhap.judge(Self.concept.terms[0], of: Self.concept, in: .english).status == .variant)
    #expect(yonhap.canonicalTerm(of: Self.concept, in: .northKorean)?.text == "김정은")
  }

  @Test("that is broken is refused with its line and column")
  func broken() {
    #expect { try style("en\tx\tliked\ty\n") } throws: {
      "\($0)".hasPrefix("house.tsv:2:6: “liked” is not a verdict")
    }
    #expect { try style("english\tx\tvariant\ty\n") } throws: {
      "\($0)".hasPrefix("house.tsv:2:1: “english” is not a language tag")
    }
  }
}
