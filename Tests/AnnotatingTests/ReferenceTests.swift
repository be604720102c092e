import Annotating
import Languages
import Testing

@Suite("A name is understood by what else the document says")
struct ReferenceTests {
  @Test(
    "a surname alone means the person who was named in full",
    arguments: [
      AnnotationCase(
        "⟦Kim Jong Un⟧ came. ⟦Kim⟧ spoke.",
        "kim-jong-un canonical",
        "kim-jong-un short"
      ),
      AnnotationCase("Kim spoke."),
      // The full name may follow: a headline comes before the text.
      AnnotationCase(
        "⟦Kim⟧ spoke\n\n⟦Kim Jong Un⟧ came.",
        "kim-jong-un short",
        "kim-jong-un canonical"
      ),
      // A variant or a misspelling is evidence too.
      AnnotationCase(
        "⟦Kim Jong-un⟧ came. ⟦Kim⟧ spoke.",
        "kim-jong-un variant → Kim Jong Un",
        "kim-jong-un short"
      ),
      // Several persons share it: the nearest full name before counts.
      AnnotationCase(
        "⟦Kim Jong Un⟧ sent ⟦Kim Yo Jong⟧. ⟦Kim⟧ spoke. ⟦Kim Jong Un⟧ heard. ⟦Kim⟧ left.",
        "kim-jong-un canonical",
        "kim-yo-jong canonical",
        "kim-yo-jong short",
        "kim-jong-un canonical",
        "kim-jong-un short"
      ),
      AnnotationCase(
        "⟦Kim⟧ spoke. ⟦Kim Yo Jong⟧ and ⟦Kim Jong Un⟧ came.",
        "kim-yo-jong short",
        "kim-yo-jong canonical",
        "kim-jong-un canonical"
      ),
      AnnotationCase(
        "⟦Ким Чен Ын⟧ и ⟦Ким Ё Чжон⟧. ⟦Ким⟧ уехал.",
        "kim-jong-un canonical",
        "kim-yo-jong canonical",
        "kim-yo-jong short",
        in: .russian
      ),
      AnnotationCase(
        "⟦金正恩⟧이 왔다. ⟦김 위원장⟧은 말했다.",
        "kim-jong-un accepted",
        "kim-jong-un short",
        in: .korean
      ),
      AnnotationCase("김 위원장은 말했다.", in: .korean),
    ]
  )
  func secondReferences(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "a family name before a capital belongs to somebody else",
    arguments: [
      AnnotationCase("⟦Kim Jong Un⟧ met Kim Hyok Chol.", "kim-jong-un canonical"),
      AnnotationCase("⟦Kim Jong Un⟧ met Kim\u{A0}Hyok Chol.", "kim-jong-un canonical"),
      AnnotationCase("⟦Kim Jong Un⟧ met Kim Hyok-chol.", "kim-jong-un canonical"),
      AnnotationCase("⟦Ким Чен Ын⟧ и Ким Хёк Чхоль.", "kim-jong-un canonical", in: .russian),
      // But not before a day, nor before another person's name after a hyphen.
      AnnotationCase(
        "⟦Kim Jong Un⟧ met Xi. ⟦Kim⟧ Saturday left.",
        "kim-jong-un canonical",
        "kim-jong-un short"
      ),
      AnnotationCase(
        "⟦Kim Jong Un⟧ met Xi. ⟦Kim⟧ March left.",
        "kim-jong-un canonical",
        "kim-jong-un short"
      ),
      AnnotationCase(
        "⟦Kim Jong Un⟧ agreed to the ⟦Kim⟧-⟦Trump⟧ summit.",
        "kim-jong-un canonical",
        "kim-jong-un short",
        "donald-trump short"
      ),
      AnnotationCase("⟦Kim Jong Un⟧ met the Kim-Hyok team.", "kim-jong-un canonical"),
      AnnotationCase(
        "⟦Kim Jong Un⟧ spoke. ⟦Kim⟧. Then all left.",
        "kim-jong-un canonical",
        "kim-jong-un short"
      ),
      AnnotationCase(
        "⟦Kim Jong Un⟧ spoke. ⟦Kim⟧'s ⟦Russia⟧ trip",
        "kim-jong-un canonical",
        "kim-jong-un short",
        "russia canonical"
      ),
      // Where the family name stands last, a capital after it says nothing.
      AnnotationCase("⟦Trump⟧ Tower", "donald-trump short"),
    ]
  )
  func otherPeople(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "an ordinary word is a name only beside evidence",
    arguments: [
      AnnotationCase("Rice is a food. The Hill is a paper. Time flies."),
      AnnotationCase(
        "⟦Condoleezza Rice⟧ came. ⟦Rice⟧ spoke. She ate rice.",
        "rice canonical",
        "rice short"
      ),
      AnnotationCase(
        "⟦Christopher Hill⟧ came. ⟦Hill⟧ spoke. Up the hill.",
        "hill canonical",
        "hill short"
      ),
      AnnotationCase("⟦Christopher Hill⟧ came. Rice spoke.", "hill canonical"),
      AnnotationCase(
        "⟦Time magazine⟧ writes. It is time, says ⟦Time⟧.",
        "time accepted",
        "time canonical"
      ),
      AnnotationCase("the North is cold"),
      AnnotationCase(
        "⟦North Korea⟧ fired; ⟦the North⟧ is cold",
        "north-korea canonical",
        "north-korea accepted"
      ),
      // A derived form is no evidence.
      AnnotationCase("⟦North Korean⟧ troops in the North", "north-korea derived"),
      // A preferred form takes its evidence from what it is a part or the capital of, too.
      AnnotationCase("그 사람은 개성이 있다. 빈 방이다.", in: .korean),
      AnnotationCase("⟦북한⟧ ⟦개성⟧에서", "north-korea canonical", "kaesong canonical", in: .korean),
      AnnotationCase("⟦오스트리아⟧ ⟦빈⟧에서", "austria canonical", "vienna canonical", in: .korean),
      AnnotationCase("⟦북한⟧의 빈 방에서", "north-korea canonical", in: .korean),
      // Any other form waits for its own concept.
      AnnotationCase("⟦North Korea⟧ closed the Zone.", "north-korea canonical"),
      AnnotationCase("⟦Kaesong⟧: closed is ⟦the Zone⟧.", "kaesong canonical", "kaesong accepted"),
      AnnotationCase("⟦평양⟧의 개성 있는 사람", "pyongyang canonical", in: .korean),
    ]
  )
  func contextWords(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "one spelling of two concepts goes to the one that the document names",
    arguments: [
      AnnotationCase(
        "배우 ⟦김정은⟧(⟦Kim Jung-eun⟧)이",
        "actress canonical",
        "actress accepted",
        in: .korean
      ),
      AnnotationCase(
        "⟦김정은⟧(⟦Kim Jong Un⟧)이",
        "kim-jong-un canonical",
        "kim-jong-un accepted",
        in: .korean
      ),
      // Nothing tells: the first of the glossary.
      AnnotationCase("⟦김정은⟧이 왔다", "kim-jong-un canonical", in: .korean),
      // In the South 조선 is the kingdom, unless the draft speaks of no other Korea than the North.
      AnnotationCase("⟦조선⟧의 왕", "joseon canonical", in: .korean),
      AnnotationCase("⟦조선⟧의 정책", "north-korea canonical", in: .northKorean),
    ]
  )
  func sharedForms(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "a state within a title is a mention within a mention",
    arguments: [
      AnnotationCase(
        "⟦⟦Russian⟧ President⟧ Putin",
        "president-of-russia canonical",
        "russia derived"
      ),
      AnnotationCase(
        "⟦⟦US⟧ President⟧ ⟦Donald Trump⟧",
        "president-of-us variant → U.S. President",
        "united-states variant → U.S.",
        "donald-trump canonical"
      ),
      AnnotationCase("the ⟦Workers' Party of Korea⟧", "wpk canonical"),
    ]
  )
  func nested(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
    let depths = sample.annotation(by: NewsGlossary.annotator).mentions.map(\.isNested)
    #expect(depths.filter { $0 }.count == (sample.marked.contains("⟦⟦") ? 1 : 0))
  }

  @Test(
    "what is quoted is known to be",
    arguments: [
      ("He said “the DPRK is strong”.", true), ("The DPRK is strong.", false),
      ("«КНДР» и мы", true), ("‘북한’은", true), ("북한은 “강하다”", false),
      ("\"DPRK\"", true), ("DPRK's “strength”", false),
    ]
  )
  func quotations(text: String, isQuoted: Bool) {
    #expect(NewsGlossary.annotator.firstMention(in: text)?.isQuoted == isQuoted)
  }
}
