import Glossaries
import Languages
import Testing

@Suite("A table of another tool")
struct TableTests {
  struct Sample: CustomTestStringConvertible {
    let profile: String
    let text: String
    let terms: [String]
    var unread: [String] = []
    var sections: [String] = []
    var testDescription: String { profile }
  }

  private static let samples = [
    Sample(
      profile: "memoq",
      text: """
        Entry_ID,Entry_Subject,Entry_Domain,Korean_Def,Korean,Term_Info,Term_Example,English_United_States_Def,English_United_States,Term_Info,English_United_States,Term_Forbidden
        7,org,news,통신사,연합뉴스,CasePermissive,,,Yonhap,,Yon-hap,Yes

        """,
      terms: [
        "7 org ", "ko 연합뉴스 preferred", "en-US Yonhap preferred", "en-US Yon-hap forbidden",
      ],
      unread: ["the column “Entry_Domain” 1", "the column “Term_Info” 1"],
      sections: ["ko 통신사"]
    ),
    Sample(
      profile: "phrase",
      text:
        "description,term,case sensitive,translatable,ru,ko-KP\nagency,TASS,true,true,ТАСС,따스\n",
      terms: [
        "c-pdaa96jar93f name agency", "en TASS preferred exact-case", "ru ТАСС preferred",
        "ko-KP 따스 preferred",
      ]
    ),
    Sample(
      profile: "tolgee",
      text: """
        "term";"description";"translatable";"casesensitive";"abbreviation";"forbidden";"ko";"ru"
        "UN";"body";"Yes";"Yes";"Yes";"No";"유엔";"ООН"
        "Burma";"";"Yes";"No";"No";"Yes";"";""
        """,
      terms: [
        "c-c9pxncevgczk name body", "en UN preferred abbreviation exact-case", "ko 유엔 preferred",
        "ru ООН preferred",
        "c-k0q5wjpp3avt name ", "en Burma forbidden",
      ]
    ),
    Sample(
      profile: "crowdin",
      text: """
        term_en,description_en,status_en,type_en,term_uk,status_uk,conceptDefinition,conceptSubject
        UN,x,preferred,acronym,ООН,not recommended,body,org

        """,
      terms: ["c-c9pxncevgczk org body", "en UN preferred abbreviation", "uk ООН deprecated"],
      sections: ["en x"]
    ),
    Sample(
      profile: "weblate",
      text: """
        location,source,target,ID,fuzzy,context,translator_comments,developer_comments
        a.c:1,Seoul,Сеул,,True,seoul,ask,capital

        """,
      terms: ["seoul name capital", "en Seoul preferred", "ru Сеул preferred"],
      unread: ["the column “location” 1"]
    ),
    Sample(
      profile: "glotpress",
      text: "en,ko,pos,description\nSeoul,서울,noun,capital\n",
      terms: ["c-t2sr3fay3d0b name capital", "en Seoul preferred", "ko 서울 preferred"]
    ),
    Sample(
      profile: "google-terms",
      text: "ru,ko,en,pos,description\nСеул,서울,Seoul,,\n",
      terms: ["c-mngtnnqa9tyv name ", "ru Сеул preferred", "ko 서울 preferred", "en Seoul preferred"]
    ),
    Sample(
      profile: "google",
      text: "서울,Сеул\n\"평양, 북\",Пхеньян\n",
      terms: [
        "c-yzyhkdced0y9 name ", "ko 서울 preferred", "ru Сеул preferred", "c-fjtkcay1t2r5 name ",
        "ko 평양, 북 preferred",
        "ru Пхеньян preferred",
      ]
    ),
    Sample(
      profile: "deepl",
      text: "sep=;\nSeoul;Сеул;en;ru\n",
      terms: ["c-t2sr3fay3d0b name ", "en Seoul preferred", "ru Сеул preferred"]
    ),
    Sample(
      profile: "microsoft",
      text: "\u{FEFF}source\ttarget\r\nSeoul\t서울\r\n",
      terms: ["c-t2sr3fay3d0b name ", "en Seoul preferred", "ko 서울 preferred"]
    ),
    Sample(
      profile: "omegat",
      text: "# names\n\"Seoul\"\tСеул\tcapital\n\n#off\tx\nBusan\tПусан\n",
      terms: [
        "c-1pxrh8p3wyda name capital", "en \"Seoul\" preferred", "ru Сеул preferred",
        "c-rvdnpaspa054 name ",
        "en Busan preferred", "ru Пусан preferred",
      ]
    ),
    Sample(
      profile: "utx",
      text: """
        #UTX 1.11; en-US/ja-JP; 2026-01-01; copyright: x
        #src\ttgt\tsrc:pos\tterm status
        Seoul\tソウル\tnoun\tapproved
        Seoul\t京城\tnoun\tforbidden

        """,
      terms: [
        "c-sjms99kqr89r name ", "en-US Seoul preferred", "ja-JP ソウル preferred",
        "c-sjms99kqr89r-2 name ",
        "en-US Seoul preferred",
        "ja-JP 京城 forbidden",
      ]
    ),
  ]

  @Test("is read by the names and the order of its columns", arguments: samples)
  func reading(sample: Sample) throws {
    let profile = try #require(ExchangeCatalog[id: sample.profile])
    let path = "t.\(profile.endings[0])"
    let read = try profile.read(
      ExchangeInput(name: "t", path: path, bytes: Array(sample.text.utf8))
    )
    let found = read.glossary.concepts.flatMap { concept in
      ["\(concept.id) \(concept.kind.rawValue) \(concept.definition)"]
        + concept.terms.map { term in
          ([term.language.tag, term.text, term.status.rawValue, term.form.rawValue]
            + term.matching.map(\.rawValue)).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
    #expect(found == sample.terms)
    let sections = read.glossary.concepts.flatMap(\.sections)
    #expect(sections.map { "\($0.language) \($0.definition)" } == sample.sections)
    #expect(read.unread.map { "\($0.field) \($0.count)" } == sample.unread)
    #expect(read.problems == [])
  }

  @Test("with a line of names is told by it", arguments: samples)
  func telling(sample: Sample) throws {
    let input = try ExchangeInput(name: "t", path: "t.csv", bytes: Array(sample.text.utf8))
    let told = ExchangeCatalog.tell(ending: "csv", input: input)?.id
    switch sample.profile {
    case "google", "omegat", "utx": #expect(told == "csv")
    case "microsoft": #expect(told == "weblate")
    // The two have one shape; a table of two languages is a table of languages.
    case "glotpress": #expect(told == "google-terms")
    default: #expect(told == sample.profile)
    }
  }

  @Test("says what languages it took columns for")
  func remarks() throws {
    let input = try ExchangeInput(name: "t", path: "t.csv", bytes: Array("서울;Сеул\n".utf8))
    let remarks = try ExchangeProfile.google.read(input).remarks
    #expect(
      remarks == [
        "UTF-8", "parted by “;”", "column 1 is ko by its letters", "column 2 is ru by its letters",
      ]
    )
  }

  @Test("that repeats an id or lacks a term is told, line by line")
  func problems() throws {
    let text = """
      location,source,target,ID,fuzzy,context,translator_comments,developer_comments
      ,Seoul,Сеул,,,seoul,,
      ,Séoul,Сеул,,,seoul,,
      ,,,,,empty,,
      """
    let input = try ExchangeInput(name: "t", path: "t.csv", bytes: Array(text.utf8))
    let read = try ExchangeProfile.weblate.read(input)
    #expect(read.glossary.concepts.map(\.id) == ["seoul", "seoul-2"])
    #expect(
      read.problems.map(\.description) == [
        "t.csv:3:1: the id “seoul” is taken; this entry was read as “seoul-2”",
        "t.csv:4:1: the row has no term; it was skipped",
      ]
    )
  }

  private static let korea = Glossary(
    name: "k",
    concepts: [
      Concept(
        id: "un",
        kind: .org,
        definition: "body, \"world\"",
        terms: [
          Term("U.N.", language: .english, status: .admitted, form: .abbreviation),
          Term("United Nations", language: .english, status: .preferred),
          Term("UNO", language: .english, status: .forbidden),
          Term("ООН", language: .russian, status: .preferred),
          Term("유엔", language: .korean, status: .preferred),
        ]
      ),
      Concept(id: "x", kind: .term, terms: [Term("x", language: .korean, status: .preferred)]),
    ]
  )

  @Test(
    "is written as the tool wants it, and what is left out is told",
    arguments: [
      (
        "deepl", "United Nations,ООН\r\n",
        [
          "admitted terms 1", "forbidden terms 1", "terms in other languages 2", "concept ids 1",
          "kinds 1", "definitions 1", "concepts without a term in both languages 1",
        ]
      ),
      (
        "omegat", "United Nations\tООН\tbody, \"world\"\n",
        [
          "admitted terms 1", "forbidden terms 1", "terms in other languages 2", "concept ids 1",
          "kinds 1", "concepts without a term in both languages 1",
        ]
      ),
      (
        "phrase",
        "term,case sensitive,translatable,description,ko,ru\r\n"
          + "United Nations,false,true,\"body, \"\"world\"\"\",유엔,ООН\r\n",
        [
          "admitted terms 1", "forbidden terms 1", "concept ids 2", "kinds 2",
          "concepts without a term in the source language 1",
        ]
      ),
    ]
  )
  func writing(id: String, text: String, losses: [String]) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let options = ExchangeOptions(source: .english, target: .russian)
    let export = try profile.export(Self.korea, options: options)
    #expect(export.text == text)
    #expect(Set(export.losses.map { "\($0.field) \($0.count)" }) == Set(losses))
  }
}
