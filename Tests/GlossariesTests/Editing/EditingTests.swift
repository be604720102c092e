import Glossaries
import Languages
import Testing

@Suite("A concept that is edited")
struct EditingTests {
  private static let concept = Concept(
    id: "choe-son-hui",
    kind: .person,
    gender: .female,
    definition: "a diplomat",
    sources: ["KCNA"],
    relations: [.init(type: "part-of", target: "mfa")],
    sections: [LanguageSection(language: .russian, definition: "дипломат")],
    terms: [
      Term("Choe Son Hui", language: .english, status: .preferred),
      Term("Choi Sun-hee", language: .english, status: .deprecated, labels: ["ap"]),
      Term("Цой Сон Хи", language: .russian, status: .preferred, note: "a\nb\\n"),
    ]
  )

  struct Edit: CustomTestStringConvertible {
    let action: FieldEdit.Action
    let words: String
    var term: String?
    let lines: [String]
    var testDescription: String { "\(action) \(words) \(term ?? "")" }
  }

  @Test(
    "says what was changed, before and after",
    arguments: [
      Edit(
        action: .set,
        words: "definition=minister",
        lines: ["definition: “a diplomat” → “minister”"]
      ),
      Edit(action: .set, words: "definition=", lines: ["definition: “a diplomat” → nothing"]),
      Edit(
        action: .set,
        words: "definition:ru=министр",
        lines: ["definition ru: “дипломат” → “министр”"]
      ),
      Edit(action: .set, words: "note:ko=성은 최", lines: ["note ko: nothing → “성은 최”"]),
      Edit(action: .add, words: "sources=Yonhap", lines: ["sources: + “Yonhap”"]),
      Edit(action: .add, words: "sources=KCNA", lines: []),
      Edit(action: .set, words: "sources=a=b", lines: ["sources: - “KCNA”, + “a=b”"]),
      Edit(action: .remove, words: "sources=KCNA", lines: ["sources: “KCNA” → nothing"]),
      Edit(
        action: .add,
        words: "relations=capital-of:x:y",
        lines: ["relations: + “capital-of:x:y”"]
      ),
      Edit(action: .set, words: "kind=org", lines: ["kind: “person” → “org”"]),
      Edit(action: .set, words: "origin=ko-kp", lines: ["origin: nothing → “ko-KP”"]),
      Edit(
        action: .set,
        words: "status=forbidden",
        term: "en:Choi Sun-hee",
        lines: ["en “Choi Sun-hee” status: “deprecated” → “forbidden”"]
      ),
      Edit(
        action: .set,
        words: "term=Choi Son-hui",
        term: "en!deprecated=Choi Sun-hee",
        lines: ["en “Choi Sun-hee” term: “Choi Sun-hee” → “Choi Son-hui”"]
      ),
      Edit(
        action: .add,
        words: "match=exact-case",
        term: "ru=Цой Сон Хи",
        lines: ["ru “Цой Сон Хи” match: nothing → “exact-case”"]
      ),
      Edit(
        action: .set,
        words: "definition=e\u{301}",
        lines: ["definition: “a diplomat” → “é”"]
      ),
    ]
  )
  func changes(_ edit: Edit) throws {
    var concept = Self.concept
    try concept.make(FieldEdit(edit.action, edit.words), of: edit.term.map { try TermAddress($0) })
    #expect(ConceptChangeText.lines(from: Self.concept, to: concept) == edit.lines)
    #expect(Concept(json: concept.json)?.json == concept.json)
  }

  struct Refusal: CustomTestStringConvertible {
    let action: FieldEdit.Action
    let words: String
    var term: String?
    let sentence: String
    var testDescription: String { sentence }
  }

  @Test(
    "refuses what it cannot hold, with a sentence",
    arguments: [
      Refusal(
        action: .set,
        words: "definition",
        sentence: "“definition” changes no field; write FIELD=TEXT, such as definition=“a river”"
      ),
      Refusal(
        action: .set,
        words: "kind=man",
        sentence:
          "kind cannot be “man”; write one of person, place, org, work, event, title, term, name"
      ),
      Refusal(
        action: .set,
        words: "gender=x",
        sentence: "gender cannot be “x”; write one of m, f"
      ),
      Refusal(
        action: .add,
        words: "definition=x",
        sentence: "“definition” holds one text; put another in its place with --set"
      ),
      Refusal(
        action: .remove,
        words: "sources=x",
        sentence: "“x” is not in sources, which holds “KCNA”"
      ),
      Refusal(
        action: .add,
        words: "sources=",
        sentence: "nothing is added to sources; write the text after the equals sign"
      ),
      Refusal(
        action: .set,
        words: "external=notanid",
        sentence:
          "external cannot be “notanid”; write an id with the name of what it is of before it, "
          + "such as wikidata:Q884"
      ),
      Refusal(
        action: .add,
        words: "external=wikidata:",
        sentence:
          "external cannot be “wikidata:”; write an id with the name of what it is of before it, "
          + "such as wikidata:Q884"
      ),
      Refusal(
        action: .set,
        words: "paradigm=xx",
        term: "ru=Цой Сон Хи",
        sentence:
          "paradigm cannot be “xx”; write the genitive, cases as in “genitive=Кобеца; dative=Кобецу” "
          + "(genitive, dative, accusative, instrumental, prepositional), or indeclinable"
      ),
      Refusal(
        action: .add,
        words: "relations=x",
        sentence: "relations cannot be “part-of:mfa; x”; write a relation as type:concept-id"
      ),
      Refusal(
        action: .set,
        words: "valid=soon",
        term: "ru=Цой Сон Хи",
        sentence: "valid cannot be “soon”; write a time as in “2011-12..2020”"
      ),
      Refusal(
        action: .set,
        words: "term=",
        term: "ru=Цой Сон Хи",
        sentence: "term cannot be “”; write the text of the term"
      ),
      Refusal(
        action: .set,
        words: "note=x",
        term: "ru=Чхве",
        sentence: "“choe-son-hui” has no term ru=Чхве; in ru it has “Цой Сон Хи”"
      ),
      Refusal(
        action: .set,
        words: "note=x",
        term: "ko=최",
        sentence: "“choe-son-hui” has no term ko=최; it has none in ko"
      ),
      Refusal(
        action: .set,
        words: "note=x",
        term: "최",
        sentence: "“최” is no term; write LANGUAGE=TEXT, such as ko=최선희"
      ),
    ]
  )
  func refuses(_ refusal: Refusal) throws {
    let error = #expect(throws: EditError.self) {
      var concept = Self.concept
      let term = try refusal.term.map { try TermAddress($0) }
      try concept.make(FieldEdit(refusal.action, refusal.words), of: term)
    }
    #expect(error?.description == refusal.sentence)
  }

  @Test("takes terms in and out, and decides on those that are proposed")
  func terms() throws {
    var concept = Self.concept
    try concept.add(TermAddress("ko-kp=최선희"), review: Review(.proposed))
    try concept.add(TermAddress("en!forbidden=Choe Son Hui"))
    try concept.remove(TermAddress("ru:Цой Сон Хи"))
    try concept.review([], as: Review(.approved, reason: "so it is"))
    #expect(
      ConceptChangeText.lines(from: Self.concept, to: concept) == [
        "- ru “Цой Сон Хи”, status “preferred”, note “a b\\n”",
        "+ ko-KP “최선희”, status “preferred”, review “approved: so it is”",
        "+ en “Choe Son Hui”, status “forbidden”",
      ]
    )
    #expect(throws: EditError.self) { try concept.add(TermAddress("en=Choe Son Hui")) }
    #expect(throws: EditError.self, "two terms, of different status") {
      try concept.place(of: TermAddress("en=Choe Son Hui"))
    }
    #expect(throws: EditError.self, "none is proposed any more") {
      try concept.review([], as: Review(.rejected))
    }
  }

  @Test("keeps in use what is in use when it is proposed once more")
  func proposals() throws {
    var concept = Self.concept
    for words in ["en=Choe Son Hui", "en!deprecated=Choi Sun-hee", "en=Choi Sun-hee"] {
      let error = #expect(throws: EditError.self) {
        try concept.propose(TermAddress(words), reason: "why not")
      }
      #expect(error?.description.contains("is in use already") == true)
    }
    #expect(concept == Self.concept)
    try concept.propose(TermAddress("ko=최선희"), reason: "one")
    try concept.propose(TermAddress("ko=최선희"), reason: "two")
    #expect(concept.terms.last?.review == Review(.proposed, reason: "two"))
    try concept.review([TermAddress("ko=최선희")], as: Review(.approved))
    #expect(throws: EditError.self) { try concept.propose(TermAddress("ko=최선희"), reason: "") }
  }

  @Test("finds terms and texts in whatever normal form they are kept, and keeps that")
  func normalForms() throws {
    let (composed, apart) = ("Цой", "Цои\u{306}")
    var concept = Concept(
      id: "c",
      kind: .person,
      sources: [apart],
      terms: [Term(apart, language: .russian, status: .preferred, labels: [apart])]
    )
    for typed in [composed, apart] {
      try concept.make(FieldEdit(.set, "note=\(typed)"), of: TermAddress("ru=\(typed)"))
      try concept.make(FieldEdit(.add, "sources=\(typed)"), of: nil)
      try concept.make(FieldEdit(.add, "labels=\(typed)"), of: TermAddress("ru=\(typed)"))
      #expect(throws: EditError.self) { try concept.add(TermAddress("ru=\(typed)")) }
    }
    #expect(Array(concept.terms[0].text.utf8) == Array(apart.utf8))
    #expect(concept.sources.map { Array($0.utf8) } == [Array(apart.utf8)])
    #expect(concept.terms[0].labels.count == 1)
    try concept.make(FieldEdit(.remove, "sources=\(composed)"), of: nil)
    try concept.remove(TermAddress("ru=\(composed)"))
    #expect(concept.sources.isEmpty && concept.terms.isEmpty)
  }

  @Test("is changed beside an id elsewhere that came in another form")
  func strangeID() throws {
    var concept = Concept(id: "c", kind: .term, externalIDs: ["Q1"])
    try concept.make(FieldEdit(.add, "external=wikidata:Q1"), of: nil)
    #expect(concept.externalIDs == ["Q1", "wikidata:Q1"])
  }

  @Test("has ids of letters, digits and hyphens", arguments: ["", "Choe", "a b", "-a", "최", "a/b"])
  func ids(_ id: String) {
    #expect(throws: EditError.self) { try Concept.checkID(id) }
  }
}
