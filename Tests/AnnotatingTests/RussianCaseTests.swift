import Annotating
import Glossaries
import Languages
import Morphology
import TermMatching
import Testing

@Suite("A Russian name is known in every case, and replaced in the same")
struct RussianCaseTests {
  @Test(
    "declined names are mentions of the name",
    arguments: [
      AnnotationCase("Встреча с ⟦Ким Чен Ыном⟧.", "kim-jong-un canonical", in: .russian),
      AnnotationCase(
        "Письмо ⟦Ким Чен Ыну⟧ от ⟦Владимира Путина⟧.",
        "kim-jong-un canonical",
        "putin canonical",
        in: .russian
      ),
      AnnotationCase("Визит ⟦Цой Сон Хи⟧.", "choe canonical", in: .russian),
      AnnotationCase(
        "В ⟦Северной Корее⟧ и ⟦Пхеньяне⟧.",
        "dprk accepted",
        "pyongyang canonical",
        in: .russian
      ),
      AnnotationCase("Сила ⟦Трудовой партии Кореи⟧.", "wpk canonical", in: .russian),
      AnnotationCase(
        "⟦В. В. Путина⟧ ждут. ⟦Владимир Путин⟧ едет.",
        "putin short",
        "putin canonical",
        in: .russian
      ),
      AnnotationCase(
        "⟦Владимир Путин⟧ едет. Ждут и ⟦Путина⟧.",
        "putin canonical",
        "putin short",
        in: .russian
      ),
      // Without the full name a family name that nobody listed counts for nothing.
      AnnotationCase("Ждут Путина.", in: .russian),
    ]
  )
  func recognition(sample: AnnotationCase) {
    #expect(sample.found(by: RussianGlossary.annotator) == sample.expected)
  }

  @Test(
    "the house's form takes the case of the one it replaces",
    arguments: [
      AnnotationCase(
        "Встреча с ⟦Ким Чон Ыном⟧.",
        "kim-jong-un variant → Ким Чен Ыном",
        in: .russian
      ),
      AnnotationCase("Письмо ⟦Ким Чонъыну⟧.", "kim-jong-un variant → Ким Чен Ыну", in: .russian),
      AnnotationCase("Столица — ⟦Пхёнъян⟧.", "pyongyang variant → Пхеньян", in: .russian),
      AnnotationCase(
        "Из ⟦Пхёнъяна⟧ в ⟦Пхёнъян⟧.",
        "pyongyang variant → Пхеньяна",
        "pyongyang variant → Пхеньян",
        in: .russian
      ),
      AnnotationCase("О ⟦Цой Сонхи⟧.", "choe variant → Цой Сон Хи", in: .russian),
      AnnotationCase(
        "Сила ⟦Рабочей партии Кореи⟧.",
        "wpk variant → Трудовой партии Кореи",
        in: .russian
      ),
    ]
  )
  func replacement(sample: AnnotationCase) {
    #expect(sample.found(by: RussianGlossary.annotator) == sample.expected)
  }

  @Test(
    "an entry's own paradigm goes before the rules",
    arguments: [
      AnnotationCase("Слова ⟦Адама Корца⟧.", "korets canonical", in: .russian),
      AnnotationCase("Слова Адама Кореца.", in: .russian),
      AnnotationCase("С ⟦Адамом Корэцем⟧.", "korets variant → Адамом Корцом", in: .russian),
    ]
  )
  func storedParadigms(sample: AnnotationCase) {
    #expect(sample.found(by: RussianGlossary.annotator) == sample.expected)
  }

  @Test(
    "words before a name tell its case",
    arguments: [
      ("Встреча с Ким Чен Ыном", [.instrumental]),
      ("Слова Ким Чен Ына", [.genitive, .accusative]),
      ("От Ким Чен Ына", [.genitive]),
      ("Через Ким Чен Ына", [.accusative]),
      ("К Марии Захаровой", [.dative]),
      ("О Марии Захаровой", [.prepositional]),
      ("В Пхеньян", [.accusative]),
      ("За Пхеньян", [.accusative]),
      ("Пхеньян", [.nominative, .accusative]),
      ("Увидели лидера Ким Чен Ына", [.genitive, .accusative]),
      ("От имени Ким Чен Ына", [.genitive]),
      ("Благодаря российскому министру Марии Захаровой", [.dative]),
    ] as [(String, [RussianCase])]
  )
  func narrowing(text: String, cases: [RussianCase]) throws {
    let mention = try #require(RussianGlossary.annotator.firstMention(in: text, .russian))
    #expect(mention.cases == cases)
  }

  @Test("a man and a woman of one family are told apart, and where they are not both are told")
  func families() throws {
    func names(_ text: String) -> [String] {
      let annotation = AnnotationCase(text, in: .russian).annotation(by: RussianGlossary.annotator)
      return annotation.mentions.map { mention in
        ([mention.concept] + mention.alternatives).map { annotation.glossary.concepts[$0].id }
          .joined(separator: " or ")
      }
    }
    let both = "Мария Захарова и Иван Захаров. "
    #expect(names(both + "У Захарова спросили.").last == "zakharov")
    #expect(names(both + "У Захаровой спросили.").last == "zakharova")
    #expect(names(both + "Захаров ушёл.").last == "zakharov")
    #expect(names(both + "Видел Захарова вчера.").last?.contains(" or ") == true)
  }

  @Test("a form that the sentence leaves open is a doubt")
  func doubts() throws {
    let annotator = RussianGlossary.annotator
    // The old name has one form for nominative and accusative, the new one has two.
    let open = try #require(annotator.firstMention(in: "Видели Верный", .russian))
    #expect(open.replacement == "Алма-Ата")
    #expect(open.doubt?.contains("accusative “Алма-Ату”") == true)
    let sure = try #require(annotator.firstMention(in: "Около Верного", .russian))
    #expect(sure.replacement == "Алма-Аты")
    #expect(sure.doubt == nil)
  }
}

/// A glossary with Russian names of every sort.
enum RussianGlossary {
  static let annotator: Annotator = {
    do {
      let glossary = try Glossary(name: "russian", path: "russian.csv", table: Array(table.utf8))
      guard let style = HouseStyle.shipped("ap") else { preconditionFailure("ap is not shipped") }
      return Annotator(index: TermIndex(glossary), style: style)
    } catch {
      preconditionFailure("the test's glossary is broken: \(error)")
    }
  }()

  private static let table = """
    concept,kind,gender,origin,language,term,status,type,paradigm
    kim-jong-un,person,m,ko-KP,ru,Ким Чен Ын,preferred,
    kim-jong-un,person,,,ru,Ким Чон Ын,deprecated,
    kim-jong-un,person,,,ru,Ким Чонъын,deprecated,
    choe,person,f,ko-KP,ru,Цой Сон Хи,preferred,
    choe,person,,,ru,Цой Сонхи,deprecated,
    putin,person,m,ru,ru,Владимир Путин,preferred,
    putin,person,,,ru,Владимир Владимирович Путин,admitted,
    zakharov,person,m,ru,ru,Иван Захаров,preferred,
    zakharova,person,f,ru,ru,Мария Захарова,preferred,
    dprk,place,,ko-KP,ru,КНДР,preferred,
    dprk,place,,,ru,Северная Корея,admitted,
    pyongyang,place,,ko-KP,ru,Пхеньян,preferred,
    pyongyang,place,,,ru,Пхёнъян,deprecated,
    almaty,place,,kk,ru,Алма-Ата,preferred,
    almaty,place,,,ru,Верный,deprecated,
    wpk,org,,ko-KP,ru,Трудовая партия Кореи,preferred,
    wpk,org,,,ru,Рабочая партия Кореи,deprecated,
    korets,person,m,pl,ru,Адам Корец,preferred,,genitive=Адама Корца;instrumental=Адамом Корцом
    korets,person,m,pl,ru,Адам Корэц,deprecated,,genitive=Адама Корэца
    """
}
