import Annotating
import Glossaries
import Languages
import Testing

@Suite("A mention is judged")
struct StatusTests {
  @Test(
    "by its term, with what to write instead",
    arguments: [
      AnnotationCase("⟦Kim Jong Un⟧ spoke.", "kim-jong-un canonical"),
      AnnotationCase("⟦Kim Jong-un⟧ spoke.", "kim-jong-un variant → Kim Jong Un"),
      AnnotationCase("⟦Kim Jong Woon⟧ spoke.", "kim-jong-un error → Kim Jong Un"),
      AnnotationCase("the ⟦U.S.⟧ side", "united-states accepted"),
      AnnotationCase("⟦Trump⟧ spoke.", "donald-trump short"),
      AnnotationCase("⟦North Korean⟧ troops", "north-korea derived"),
      // A short or abbreviated form keeps its length where the house has one as short.
      AnnotationCase("⟦Zelensky⟧ spoke.", "zelenskyy variant → Zelenskyy"),
      AnnotationCase("the ⟦US⟧ side", "united-states variant → U.S."),
      AnnotationCase("the ⟦DPRK⟧ side", "north-korea variant → North Korea"),
      // Letter case: the house writes the generic word small; headlines may capitalise all.
      AnnotationCase("⟦Kursk Region⟧ fights", "kursk-region variant → Kursk region"),
      AnnotationCase("⟦Kursk region⟧ fights", "kursk-region canonical"),
      AnnotationCase("⟦PYONGYANG⟧ (AP)", "pyongyang canonical"),
      AnnotationCase("⟦kim jong un⟧ spoke", "kim-jong-un variant → Kim Jong Un"),
      AnnotationCase("⟦north korea⟧ spoke", "north-korea variant → North Korea"),
      AnnotationCase("in the us and in pyongyang"),
      AnnotationCase("fear of the dprk"),
      // Possessives and hyphens stay outside.
      AnnotationCase("⟦Kim Jong Un⟧'s aide", "kim-jong-un canonical"),
      AnnotationCase("⟦Kim Jong-un⟧’s aide", "kim-jong-un variant → Kim Jong Un"),
      AnnotationCase(
        "a ⟦Russia⟧-⟦DPRK⟧ pact",
        "russia canonical",
        "north-korea variant → North Korea"
      ),
      // Russian and Korean.
      AnnotationCase(
        "⟦Северная Корея⟧ и ⟦КНДР⟧",
        "north-korea accepted",
        "north-korea canonical",
        in: .russian
      ),
      AnnotationCase(
        "⟦Ким Чен Ын⟧ и ⟦Трамп⟧",
        "kim-jong-un canonical",
        "donald-trump short",
        in: .russian
      ),
      AnnotationCase("⟦김정운⟧은", "kim-jong-un error → 김정은", in: .korean),
    ]
  )
  func status(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  struct Reason: Sendable, CustomTestStringConvertible {
    let text: String
    let reason: String
    var testDescription: String { text }

    init(_ text: String, _ reason: String) {
      self.text = text
      self.reason = reason
    }
  }

  @Test(
    "with the reason",
    arguments: [
      Reason("Kim Jong Un", "the form that house style ap writes"),
      Reason(
        "Kim Jong-un",
        "South Korean press romanization, with a hyphen; house style ap writes Kim Jong Un"
      ),
      Reason("Kim Jong Woon", "a misspelling; house style ap writes Kim Jong Un"),
      Reason("U.S.", "allowed by house style ap"),
      Reason("Trump", "second reference to Donald Trump"),
      Reason("North Korean", "derived from North Korea"),
      Reason(
        "US",
        "the house writes U.S. and U.N. with periods in text; house style ap writes U.S."
      ),
      Reason("kim jong un", "the capital letters of a name; house style ap writes Kim Jong Un"),
      Reason(
        "Kim Jоng Un",
        "letters of another script inside the name; house style ap writes Kim Jong Un"
      ),
      Reason("김정은", "a gloss in Hangul script"),
      Reason("金正恩", "a gloss in Han script"),
    ]
  )
  func reason(sample: Reason) {
    #expect(NewsGlossary.annotator.firstMention(in: sample.text)?.reason == sample.reason)
  }

  @Test("and carries the house's own form, whatever stands there")
  func canonical() {
    let annotator = NewsGlossary.annotator
    #expect(annotator.firstMention(in: "Trump")?.canonical == "Donald Trump")
    #expect(annotator.firstMention(in: "DPRK")?.canonical == "North Korea")
    #expect(annotator.firstMention(in: "북한", .northKorean)?.canonical == "조선")
    #expect(annotator.firstMention(in: "평양", .northKorean)?.canonical == "평양")
    #expect(annotator.firstMention(in: "Austria", .russian)?.canonical == nil)
  }

  @Test(
    "a plural stays a plural",
    arguments: [
      AnnotationCase("two ⟦Security Council resolutions⟧", "resolution canonical"),
      AnnotationCase(
        "two ⟦SC resolutions⟧",
        "resolution variant → Security Council resolutions"
      ),
      AnnotationCase("two ⟦ballistic missiles⟧", "missile canonical"),
      AnnotationCase("two Workers' Party of Koreas"),
    ]
  )
  func plurals(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "as a gloss in another script, which is not the house's to rewrite",
    arguments: [
      AnnotationCase(
        "⟦김정은⟧(⟦Kim Jong Un⟧·⟦金正恩⟧)은",
        "kim-jong-un canonical",
        "kim-jong-un accepted",
        "kim-jong-un accepted",
        in: .korean
      ),
      AnnotationCase(
        "⟦김정은⟧(⟦Kim Jong-un⟧)은",
        "kim-jong-un canonical",
        "kim-jong-un accepted",
        in: .korean
      ),
      AnnotationCase("⟦북한⟧(⟦DPRK⟧)의", "north-korea canonical", "north-korea accepted", in: .korean),
      // Derived and short forms stay what they are; a misspelling is one in any language.
      AnnotationCase("⟦North Korean⟧ 표기", "north-korea derived", in: .korean),
      AnnotationCase("⟦Trump⟧ 대통령", "donald-trump short", in: .korean),
      AnnotationCase("⟦Kim Jong Woon⟧ 표기", "kim-jong-un error → 김정은", in: .korean),
      AnnotationCase("⟦북한⟧ (⟦КНДР⟧)", "north-korea accepted", "north-korea accepted"),
    ]
  )
  func glosses(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "by the orthography of the draft's Korea",
    arguments: [
      AnnotationCase("⟦노동신문⟧은", "rodong-sinmun canonical", in: .korean),
      AnnotationCase("⟦로동신문⟧은", "rodong-sinmun variant → 노동신문", in: .korean),
      AnnotationCase("⟦노동신문⟧은", "rodong-sinmun variant → 로동신문", in: .northKorean),
      AnnotationCase("⟦로동신문⟧은", "rodong-sinmun canonical", in: .northKorean),
      AnnotationCase("⟦북한⟧은", "north-korea canonical", in: .korean),
      AnnotationCase("⟦북한⟧은", "north-korea variant → 조선", in: .northKorean),
      AnnotationCase("⟦조선⟧은", "north-korea canonical", in: .northKorean),
      AnnotationCase("⟦로씨야⟧의", "russia variant → 러시아", in: .korean),
      AnnotationCase("⟦러시아⟧의", "russia variant → 로씨야", in: .northKorean),
      // What the North has no form of its own for stands in the South's.
      AnnotationCase("⟦평양⟧에서", "pyongyang canonical", in: .northKorean),
      AnnotationCase("⟦김정은⟧동지께서", "kim-jong-un canonical", in: .northKorean),
    ]
  )
  func orthographies(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }
}
