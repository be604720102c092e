import Glossaries
import Languages
import Testing

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
