import Glossaries
import GlossaryLinting
import Languages
import TestSupport
import Testing
import Workbench

@Suite("A single name is brought into the house's spelling")
struct NameNormalizerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let language: Language?
    let canonical: String
    let concept: String?
    let confidence: Double
    var testDescription: String { "\(name) → \(canonical)" }

    init(
      _ name: String,
      _ canonical: String,
      _ concept: String?,
      _ confidence: Double,
      in language: Language? = nil
    ) {
      self.name = name
      self.language = language
      self.canonical = canonical
      self.concept = concept
      self.confidence = confidence
    }
  }

  private static let normalizers: [Language?: NameNormalizer] = Dictionary(
    uniqueKeysWithValues: ([nil] + Language.draftLanguages).map {
      ($0, ShippedGlossary.workbench($0).names)
    }
  )

  private func outcome(_ name: String, in language: Language? = nil) throws
    -> NameNormalizer.Outcome
  {
    try #require(Self.normalizers[language]).normalize(name)
  }

  private func expect(_ sample: Case) throws {
    let found = try outcome(sample.name, in: sample.language)
    #expect(scalars(found.canonical) == scalars(sample.canonical))
    #expect(found.concept == sample.concept)
    #expect(found.confidence == sample.confidence)
    #expect(found.input.unicodeScalars.elementsEqual(sample.name.unicodeScalars))
    #expect(!found.reason.isEmpty)
  }

  @Test(
    "when the glossary knows it, in the name's own script",
    arguments: [
      Case("Kim Jong Un", "Kim Jong Un", "kim-jong-un", 1),
      Case("Kim Jong-un", "Kim Jong Un", "kim-jong-un", 0.95),
      Case("Kim Chong-un", "Kim Jong Un", "kim-jong-un", 0.95),
      Case("Choi Sun-hee", "Choe Son Hui", "choe-son-hui", 0.95),
      Case("Wladimir Putin", "Vladimir Putin", "vladimir-putin", 0.95),
      Case("Kurk Region", "Kursk region", "kursk-region", 0.95),
      Case("Zelensky", "Volodymyr Zelenskyy", "volodymyr-zelenskyy", 0.95),
      Case("DPRK", "North Korea", "north-korea", 0.95),
      Case("Чхве Сонхи", "Цой Сон Хи", "choe-son-hui", 0.95),
      Case("Ким Чонын", "Ким Чен Ын", "kim-jong-un", 0.95),
      Case("Северная Корея", "КНДР", "north-korea", 0.95),
      Case("김정은", "김정은", "kim-jong-un", 1),
      Case("김정운", "김정은", "kim-jong-un", 0.95),
      Case("로동신문", "노동신문", "rodong-sinmun", 0.95),
      Case("이용호", "리용호", "ri-yong-ho", 0.95),
    ]
  )
  func known(sample: Case) throws { try expect(sample) }

  @Test(
    "and is recognised in any case and any way of storing it",
    arguments: [
      Case("KIM JONG UN", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("kim jong-un", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("  Kim   Jong Un ", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("Kim\u{A0}Jong\u{2011}un", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("Kim Jo\u{AD}ng Un", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("Kіm Jоng Un", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("\u{FEFF}Kim Jong Un", "Kim Jong Un", "kim-jong-un", 0.9),
      Case("Workers’ Party of Korea", "Workers' Party of Korea", "wpk", 0.9),
      Case("ＤＰＲＫ", "North Korea", "north-korea", 0.9),
      Case("us", "United States", "united-states", 0.9),
      Case("Влади\u{301}мир  Пу\u{301}тин", "Владимир Путин", "vladimir-putin", 0.9),
      Case("Kим Чен Ын", "Ким Чен Ын", "kim-jong-un", 0.9),
      Case("ким чен ын", "Ким Чен Ын", "kim-jong-un", 0.9),
      Case("Ли Ен Хо", "Ли Ён Хо", "ri-yong-ho", 0.9),
      Case(
        "\u{1100}\u{1175}\u{11B7}\u{110C}\u{1165}\u{11BC}\u{110B}\u{1173}\u{11AB}",
        "김정은",
        "kim-jong-un",
        0.9
      ),
      Case("ㄱㅣㅁㅈㅓㅇㅇㅡㄴ", "김정은", "kim-jong-un", 0.9),
    ]
  )
  func cleaned(sample: Case) throws { try expect(sample) }

  @Test(
    "in the language that is asked for",
    arguments: [
      Case("김정은", "Kim Jong Un", "kim-jong-un", 0.95, in: .english),
      Case("Ким Чен Ын", "Kim Jong Un", "kim-jong-un", 0.95, in: .english),
      Case("Choi Sun-hee", "Цой Сон Хи", "choe-son-hui", 0.95, in: .russian),
      Case("Vienna", "Вена", "vienna", 0.95, in: .russian),
      Case("金正恩", "김정은", "kim-jong-un", 0.95, in: .korean),
      Case("로씨야", "러시아", "russia", 0.95, in: .korean),
      Case("러시아", "로씨야", "russia", 0.95, in: .northKorean),
      Case("로동신문", "로동신문", "rodong-sinmun", 1, in: .northKorean),
      Case("김정은", "김정은", "kim-jong-un", 1, in: .northKorean),
      Case("조선", "조선", "north-korea", 1, in: .northKorean),
      Case("조선", "조선", "joseon", 1, in: .korean),
    ]
  )
  func languages(sample: Case) throws { try expect(sample) }

  @Test(
    "cleaned and with its capitals restored when nobody knows it",
    arguments: [
      Case("Park Chan Wook", "Park Chan Wook", nil, 0),
      Case("PARK CHAN-WOOK", "Park Chan-wook", nil, 0),
      Case("park chan-wook", "Park Chan-wook", nil, 0),
      Case("jean-claude juncker", "Jean-Claude Juncker", nil, 0),
      Case("JEAN-CLAUDE JUNCKER", "Jean-Claude Juncker", nil, 0),
      Case("пак чхан ук", "Пак Чхан Ук", nil, 0),
      Case("  Angela   Example ", "Angela Example", nil, 0),
      Case("Angela\u{A0}Example", "Angela Example", nil, 0),
      Case("O’Neill", "O'Neill", nil, 0),
      Case("박\u{200B}찬욱", "박찬욱", nil, 0),
      Case("Bjo\u{308}rn", "Björn", nil, 0),
      Case("IKEA", "IKEA", nil, 0),
      Case("McDonald", "McDonald", nil, 0),
      Case("Kim Jong Un, leader", "Kim Jong Un, leader", nil, 0),
      Case("김정은은", "김정은은", nil, 0),
      Case("", "", nil, 0),
      Case(" \u{A0}\u{200B}\t", "", nil, 0),
    ]
  )
  func unknown(sample: Case) throws { try expect(sample) }

  @Test("or left as it is when several could be meant, who are named")
  func ambiguous() throws {
    let rice = try outcome("Rice")
    #expect(rice.canonical == "Rice")
    #expect(rice.concept == nil)
    #expect(rice.confidence == 0.5)
    #expect(
      rice.reason == "ambiguous; write the full name of one of: condoleezza-rice, susan-rice"
    )
    let kim = try outcome("kim")
    #expect(kim.concept == nil)
    #expect(kim.reason.contains("kim-jong-un, "))
    #expect(kim.confidence > 0 && kim.confidence < 0.2)
  }

  @Test(
    "with the reason",
    arguments: [
      ("Kim Jong Un", "the form that house style ap writes"),
      ("Kim Jong-un", "Kim Jong-un (en): South Korean press romanization, with a hyphen"),
      ("Влади\u{301}мир  Путин", "the form that house style ap writes; cleaned: stress, spaces"),
      ("kim jong un", "the form that house style ap writes; cleaned: case"),
      (
        "Kim Jong\u{2013}un",
        "Kim Jong-un (en): South Korean press romanization, with a hyphen; cleaned: dash"
      ),
      ("U.S.", "U.S. (en): admitted form"),
      ("로동신문", "the ko-KP form that house style ap writes"),
      ("PARK CHAN-WOOK", "unknown; cleaned: case"),
      ("Park Chan Wook", "unknown; nothing to clean"),
      ("", "no name"),
    ]
  )
  func reasons(name: String, reason: String) throws {
    #expect(try outcome(name).reason == reason)
  }

  @Test("and says so when the glossary has no form in the language asked for")
  func noForm() throws {
    let glossary = Glossary(
      name: "test",
      concepts: [
        Concept(
          id: "oslo",
          kind: .place,
          terms: [Term("Oslo", language: .english, status: .preferred)]
        )
      ]
    )
    let names = Workbench(glossary: glossary, style: ShippedGlossary.style, language: .russian)
      .names
    let found = names.normalize("oslo")
    #expect(found.canonical == "oslo")
    #expect(found.concept == "oslo")
    #expect(found.reason == "the glossary has no ru form; cleaned: case")
  }

  @Test("and its own answer is final", arguments: Language.draftLanguages)
  func idempotence(language: Language) throws {
    let names = try #require(Self.normalizers[language])
    for concept in ShippedGlossary.file.glossary.concepts {
      guard let term = ShippedGlossary.style.canonicalTerm(of: concept, in: language),
        !term.matching.contains(.noMatch)
      else { continue }
      let found = names.normalize(term.text)
      #expect(found.canonical == term.text)
      #expect(found.concept == concept.id || found.reason.hasPrefix("ambiguous"))
    }
  }

  @Test("and a line of any length is answered at once", .timeLimit(.minutes(10)))
  func longLines() throws {
    let names = try #require(Self.normalizers[.english])
    for unit in ["Kim Jong ", "김정은", "a", "K\u{301}", " ", "-", "\u{AD}", "Kи"] {
      let long = String(repeating: unit, count: 100_000 / unit.unicodeScalars.count)
      let clock = ContinuousClock()
      let took = clock.measure { _ = names.normalize(long) }
      #expect(took < .seconds(5), "\(unit)")
    }
  }
}
