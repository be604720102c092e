import Annotating
import Documents
import Glossaries
import Languages
import SourceText
import TermMatching
import TestSupport
import Testing

@Suite("Korean forms that the glossary does not list")
struct KoreanFormsTests {
  private static let table = """
    concept,kind,origin,language,term,status,type,labels,match
    choe,person,ko-KP,ko,최선희,preferred,,,
    choe,person,ko-KP,ko-KP,최선희,preferred,,,
    ryong,person,ko-KP,ko,최룡해,preferred,,,
    hill,person,en,ko,크리스토퍼 힐,preferred,,,
    ministry,org,ko,ko,국가 정보 연구원,preferred,,,
    labour,event,ko,ko,노동절,preferred,,,
    women,org,ko,ko-KP,녀성동맹,preferred,,,
    denuclearization,term,ko,ko,비핵화,preferred,,,
    nk,place,ko,ko,북한,preferred,,,
    sudan,place,ar,ko,수단,preferred,,,
    harp,org,ko,ko,하프,preferred,,,ambiguous
    harp,org,ko,ko,하프재단,admitted,,,
    """

  private static let annotator: Annotator = {
    do {
      let glossary = try Glossary(name: "forms", path: "forms.csv", table: Array(table.utf8))
      guard let style = HouseStyle.shipped("ap") else { preconditionFailure("ap is not shipped") }
      return Annotator(index: TermIndex(glossary), style: style)
    } catch {
      preconditionFailure("the test's glossary is broken: \(error)")
    }
  }()

  @Test(
    "are found, and judged as what they are",
    arguments: [
      AnnotationCase("⟦최선희⟧가 왔다. ⟦최 외무상⟧은 웃었다.", "choe canonical", "choe short", in: .korean),
      AnnotationCase("⟦최선희⟧가 왔다. ⟦최외무상⟧은 웃었다.", "choe canonical", "choe short", in: .korean),
      AnnotationCase("최 외무상은 웃었다. 최 씨도 웃었다. 최고였다.", in: .korean),
      AnnotationCase("⟦최선희⟧가 왔다. 최 씨, 최고, 최 기", "choe canonical", in: .korean),
      AnnotationCase("⟦크리스토퍼힐⟧은", "hill variant → 크리스토퍼 힐", in: .korean),
      AnnotationCase("⟦국가정보연구원⟧이", "ministry canonical", in: .korean),
      AnnotationCase("⟦국가 정보연구원⟧에서", "ministry canonical", in: .korean),
      AnnotationCase("⟦로동절⟧을", "labour accepted", in: .northKorean),
      AnnotationCase("⟦로동절⟧을", "labour variant → 노동절", in: .korean),
      AnnotationCase("⟦여성동맹⟧은", "women accepted", in: .korean),
      AnnotationCase("⟦비핵화⟧할 때", "denuclearization canonical", in: .korean),
      AnnotationCase("⟦북한⟧⟦비핵화⟧문제로", "nk canonical", "denuclearization canonical", in: .korean),
      AnnotationCase("모든 수단을 썼다.", in: .korean),
      AnnotationCase(
        "⟦수단⟧ 정부가 밝혔다. 그러나 ⟦수단⟧은 거부했다.",
        "sudan canonical",
        "sudan canonical",
        in: .korean
      ),
      AnnotationCase("천사가 하프를 켠다.", in: .korean),
      AnnotationCase("⟦하프재단⟧은 밝혔다. 어제 ⟦하프⟧는 왔다.", "harp accepted", "harp canonical", in: .korean),
    ]
  )
  func forms(sample: AnnotationCase) {
    #expect(sample.found(by: Self.annotator) == sample.expected)
  }

  @Test("say why they exist")
  func reasons() {
    #expect(
      Self.annotator.firstMention(in: "로동절", .northKorean)?.reason.contains("노동절") == true
    )
    #expect(
      Self.annotator.firstMention(in: "크리스토퍼힐", .korean)?.reason.contains("space") == true
    )
  }
}
