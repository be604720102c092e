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

  @Test("gives back to the byte what nobody touched")
  func untouched() throws {
    let apart = "Цои\u{306}"
    let original = Concept(
      id: "c",
      kind: .person,
      definition: " \(apart)",
      sources: [""],
      externalIDs: ["notanid", apart],
      relations: [.init(type: "", target: "x"), .init(type: "a:b", target: "c")],
      comments: ["\u{301}x", apart],
      terms: [
        Term("  \(apart)", language: .russian, status: .preferred, paradigm: "xx", note: apart),
        Term("\u{301}a", language: .english, status: .admitted, labels: [""]),
        Term("x", language: .english, status: .admitted, sources: [apart]),
        Term("x", language: .english, status: .admitted, sources: ["b"]),
      ]
    )
    let text = ConceptText.text(of: original, heading: ["c"])
    func edited(_ from: String, _ to: String) throws -> Concept {
      try #require(
        try ConceptText.concept(from: text.replacing(from, with: to), editing: original)
      )
    }
    var expected = original
    func same(_ concept: Concept) -> Bool {
      concept.json.utf8.elementsEqual(expected.json.utf8)
    }
    // A remark is no change, and neither are the ends of lines.
    for change in [("# c", "# d"), ("\n", "\r\n"), ("\n\n", "\n\n\n")] {
      #expect(same(try edited(change.0, change.1)), "\(change)")
    }
    expected.kind = .org
    #expect(same(try edited("kind: person", "kind: org")))
    // What is typed is put into NFC, beside what is not.
    expected.comments = ["\u{301}x", apart, "й"]
    expected.kind = .person
    #expect(
      same(try edited("comments: \(apart)", "comments: \(apart)\ncomments: и\u{306}"))
    )
    expected.comments = original.comments
    expected.terms[0].text = "Чхве"
    #expect(same(try edited("[ru]   \(apart)", "[ru] Чхве")))
    expected = original
    expected.terms.remove(at: 2)
    #expect(
      same(try edited("[en] x\nstatus: admitted\nterm-sources: \(apart)\n\n", ""))
    )
    expected = original
    expected.terms[1].labels = []
    #expect(same(try edited("labels: \n", "")))
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
