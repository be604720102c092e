import Annotating
import Languages
import Testing

@Suite("With the shipped glossary")
struct ShippedGlossaryTests {
  @Test(
    "drafts in English are annotated",
    arguments: [
      AnnotationCase(
        "⟦North Korean⟧ leader ⟦Kim Jong-un⟧ met ⟦⟦Russian⟧ President⟧ ⟦Vladimir Putin⟧ in ⟦Pyongyang⟧. ⟦Kim⟧ thanked ⟦Putin⟧.",
        "north-korea derived",
        "kim-jong-un variant → Kim Jong Un",
        "president-of-russia canonical",
        "russia derived",
        "vladimir-putin canonical",
        "pyongyang canonical",
        "kim-jong-un short",
        "vladimir-putin short"
      ),
      AnnotationCase("Ask us for rice, no hill, in time: may polish china."),
      AnnotationCase("Rice rose, and Hill fell. Kim spoke. Time flew. Moon set."),
      AnnotationCase(
        "⟦Moon Jae-in⟧ spoke; ⟦Moon⟧ left under the moon.",
        "moon-jae-in canonical",
        "moon-jae-in short"
      ),
      AnnotationCase(
        "⟦Condoleezza Rice⟧ met ⟦Susan Rice⟧; ⟦Rice⟧ left.",
        "condoleezza-rice canonical",
        "susan-rice canonical",
        "susan-rice short"
      ),
      AnnotationCase("the ⟦West⟧ and the west wind", "the-west canonical"),
      AnnotationCase("⟦Kim Jong Un⟧ and Kim Hyok Chol", "kim-jong-un canonical"),
      AnnotationCase(
        "⟦EU⟧, ⟦NATO⟧ and the ⟦U.N.⟧",
        "european-union accepted",
        "nato canonical",
        "united-nations accepted"
      ),
    ]
  )
  func english(sample: AnnotationCase) {
    #expect(sample.found(by: ShippedGlossary.annotator) == sample.expected)
  }

  @Test(
    "drafts in Korean of the South and of the North are annotated",
    arguments: [
      AnnotationCase(
        "⟦김정은⟧ ⟦국무위원장⟧은 ⟦최선희⟧ ⟦외무상⟧과 ⟦러시아⟧에 갔다.",
        "kim-jong-un canonical",
        "president-state-affairs canonical",
        "choe-son-hui canonical",
        "foreign-minister-dprk accepted",
        "russia canonical",
        in: .korean
      ),
      AnnotationCase("⟦이용호⟧와 ⟦리용호⟧", "ri-yong-ho accepted", "ri-yong-ho canonical", in: .korean),
      AnnotationCase("⟦조선⟧의 왕", "joseon canonical", in: .korean),
      AnnotationCase("⟦조선⟧의 정책", "north-korea canonical", in: .northKorean),
      AnnotationCase("⟦로씨야⟧의 ⟦뿌찐⟧", "russia canonical", "vladimir-putin short", in: .northKorean),
      AnnotationCase("태평양의 빈 방에서 타임을 외치고 하산하였다", in: .korean),
    ]
  )
  func korean(sample: AnnotationCase) {
    #expect(sample.found(by: ShippedGlossary.annotator) == sample.expected)
  }

  @Test(
    "drafts in Russian are annotated, as far as the forms are listed",
    arguments: [
      AnnotationCase(
        "⟦КНДР⟧: ⟦Ким Чен Ын⟧ и ⟦Чхве Сон Хи⟧ в ⟦США⟧",
        "north-korea canonical",
        "kim-jong-un canonical",
        "choe-son-hui variant → Цой Сон Хи",
        "united-states canonical",
        in: .russian
      ),
      AnnotationCase("⟦Запад⟧ и ветер на запад", "the-west canonical", in: .russian),
      AnnotationCase(
        "⟦Джо Байден⟧ и ⟦Сергей Лавров⟧",
        "joe-biden canonical",
        "sergey-lavrov canonical",
        in: .russian
      ),
    ]
  )
  func russian(sample: AnnotationCase) {
    #expect(sample.found(by: ShippedGlossary.annotator) == sample.expected)
  }

  @Test(
    "an ordinary word of the South is one, though the North's term of the same text has no flag"
  )
  func southernWords() {
    let sample = AnnotationCase("개성 있는 사람, 주체와 객체", in: .korean)
    #expect(sample.found(by: ShippedGlossary.annotator) == sample.expected)
  }
}
