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

  @Test("has ids of letters, digits and hyphens", arguments: ["", "Choe", "a b", "-a", "최", "a/b"])
  func ids(_ id: String) {
    #expect(throws: EditError.self) { try Concept.checkID(id) }
  }
}

@Suite("A concept as a text to be edited")
struct ConceptTextTests {
  @Test("is read as it was written, whatever it holds")
  func roundTrip() throws {
    let hostile = [
      "a\nb", "\\n", "\r\n", "# no remark", "[ru] x", " space ", "a: b", "\u{2028}", "“”", "\u{85}",
      "\t",
    ]
    for text in hostile {
      let concept = Concept(
        id: "c",
        kind: .person,
        gender: .male,
        origin: .northKorean,
        definition: text,
        sources: [text, "b"],
        externalIDs: ["wikidata:Q1"],
        relations: [.init(type: "part-of", target: "d")],
        confidence: .high,
        subjects: [text],
        sections: [LanguageSection(language: .russian, definition: text, note: text)],
        comments: [text],
        terms: [
          Term("x", language: .english, status: .admitted),
          Term(
            "Кобец",
            language: .russian,
            status: .preferred,
            form: .short,
            labels: [text],
            matching: [.ambiguous, .exactCase],
            paradigm: "genitive=Кобеца",
            note: text,
            grammar: Grammar(partOfSpeech: .properNoun, gender: .masculine, number: .singular),
            abbreviates: text,
            validity: Validity("2011..2020"),
            sources: [text],
            review: Review(.rejected, reason: "why")
          ),
        ]
      )
      let written = ConceptText.text(of: concept, heading: ["c, version 1"])
      let read = try ConceptText.concept("c", from: written)
      #expect(read.map { Array($0.json.utf8) } == Array(concept.json.utf8), "\(written)")
    }
  }

  struct Fault: CustomTestStringConvertible {
    let text: String
    let description: String
    var testDescription: String { description }
  }

  @Test(
    "that is broken is refused with line and column",
    arguments: [
      Fault(
        text: "kind: person\nhello\n",
        description:
          "line 2, column 1: this is no field; write its name, a colon and the text, or # before a remark"
      ),
      Fault(
        text: "\n# x\nkind: man\n",
        description:
          "line 3, column 6: kind cannot be “man”; write one of person, place, org, work, event, title, term, name"
      ),
      Fault(
        text: "[ru Ким\n",
        description:
          "line 1, column 1: “[” is never closed; write the language of a term as in “[ko] 최선희”"
      ),
      Fault(
        text: "[russian!] Ким\n",
        description: "line 1, column 2: “russian!” is not a language; write its tag, such as ko-KP"
      ),
      Fault(
        text: "[ru]\n",
        description: "line 1, column 5: the term has no text; write it after “]”"
      ),
      Fault(
        text: "[ru] Ким\nstatus: good\n",
        description:
          "line 2, column 8: status cannot be “good”; write one of preferred, admitted, deprecated, superseded, forbidden"
      ),
      Fault(
        text: "definition: a\ndefinition: b\n",
        description: "line 2, column 12: “definition” holds one text; write it once"
      ),
      Fault(
        text: "definition: a\\b\n",
        description:
          "line 1, column 12: a backslash stands before something else than n, r or another one; double it"
      ),
    ]
  )
  func faults(_ fault: Fault) {
    let error = #expect(throws: ConceptText.ReadingError.self) {
      try ConceptText.concept("c", from: fault.text)
    }
    #expect(error?.description == fault.description)
  }

  @Test("of which nothing is left is none", arguments: ["", "\n \n", "# kind: person\n"])
  func nothing(_ text: String) throws {
    #expect(try ConceptText.concept("c", from: text) == nil)
  }
}
