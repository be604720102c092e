internal import Glossaries
internal import Languages

extension StorePromise {
  /// All promises, to be tried each on a bench of its own.
  public static let all = keeping + changing + importing + sharing + remembering + searching

  /// What is put in comes out.
  static let keeping = [
    StorePromise("an empty store holds nothing") { bench, findings in
      let store = try bench.open()
      findings.same(try store.glossary().concepts, [], "the glossary")
      findings.equal(try store.concept("x"), nil, "a concept")
      findings.equal(try store.history(of: nil), [], "the history")
    },
    StorePromise("everything that concepts and terms hold is kept to the byte") { bench, findings in
      let concepts = Samples.everything
      for concept in concepts { _ = try bench.open().add(concept, by: "a") }
      let store = try bench.open()
      findings.same(try store.glossary().concepts, concepts, "the glossary")
      for concept in concepts {
        let stored = try store.concept(concept.id)
        findings.same(stored.map { [$0.concept] } ?? [], [concept], "the concept \(concept.id)")
      }
    },
    StorePromise("hostile strings come back as they were") { bench, findings in
      for (place, text) in Samples.hostile.enumerated() {
        _ = try bench.open().add(Samples.concept("c\(place)", saying: text), by: text)
      }
      let expected = Samples.hostile.enumerated().map { Samples.concept("c\($0)", saying: $1) }
      let store = try bench.open()
      findings.same(try store.glossary().concepts, expected, "the glossary")
      for (change, author) in zip(try store.history(of: nil), Samples.hostile) {
        findings.equal(Array(change.author.utf8), Array(author.utf8), "the author")
      }
    },
    StorePromise("concepts are found by a term, in whatever normal form") { bench, findings in
      let store = try bench.open()
      for id in ["b", "a"] { _ = try store.add(Samples.concept(id, saying: "é"), by: "a") }
      _ = try store.add(Samples.concept("c", saying: "e\u{301}"), by: "a")
      let found = try store.concepts(withTerm: "é")
      findings.equal(found.map(\.concept.id), ["b", "a", "c"], "the ids")
      findings.equal(found.map(\.version), [1, 1, 1], "the versions")
      let other = try store.concepts(withTerm: "e\u{301}").map(\.concept.id)
      findings.equal(other, ["b", "a", "c"], "of the other form")
      findings.equal(try store.concepts(withTerm: "E").map(\.concept.id), [], "of no term")
      _ = try store.update(Samples.concept("b", saying: "o"), from: 1, by: "a")
      try store.remove("a", from: 1, by: "a")
      findings.equal(
        try store.concepts(withTerm: "é").map(\.concept.id),
        ["c"],
        "when they are gone"
      )
    },
    StorePromise("concepts can be had in the order of their ids") { bench, findings in
      let store = try bench.open()
      for id in ["b", "a", "ы", "B", "a-1", "é"] {
        _ = try store.add(Samples.concept(id, saying: id), by: "a")
      }
      var ids: [String] = []
      try store.concepts(inOrderOfIDs: { ids.append($0.id) })
      findings.equal(ids, ["B", "a", "a-1", "b", "é", "ы"], "the ids")
    },
    StorePromise("what cannot be kept is refused, and nothing is changed") { bench, findings in
      let store = try bench.open()
      let why = "one of its fields holds the character U+0000; take it out"
      findings.fails(.unfit("c", why: why)) {
        try store.add(Samples.concept("c", saying: "a\0b"), by: "a")
      }
      _ = try store.add(Samples.concept("c", saying: "\\u0000"), by: "a")
      findings.fails(.unfit("", why: "its id is empty; give it one")) {
        try store.add(Samples.concept("", saying: "x"), by: "a")
      }
      findings.equal(try store.history(of: nil).count, 1, "the number of changes")
    },
  ]
}

/// Concepts to try a store with.
enum Samples {
  /// A small concept whose every free text is `text`.
  static func concept(_ id: String, saying text: String) -> Concept {
    Concept(
      id: id,
      kind: .term,
      definition: text,
      sources: [text],
      externalIDs: [text, ""],
      relations: [.init(type: text, target: text)],
      terms: [Term(text, language: .russian, status: .preferred, labels: [text], note: text)]
    )
  }

  /// Strings that break what is put together from text.
  static let hostile = [
    "", "'", "\"", "\\", "'; DROP TABLE concept; --", "a\tb\nc\r\nd", "\u{FEFF}bom", "=1+1",
    "é", "e\u{301}", "й", "и\u{306}", "한", "한", "\u{202E}bidi\u{202C}", "👩‍👩‍👧‍👦", "\u{1}\u{1F}\u{7F}",
    "[\"a\",\"b\"]", "null", "\u{10FFFF}\u{FFFE}", "%_?:@$1", "\u{2028}",
    String(repeating: "김정은, Ким Чен Ын\n", count: 3000),
  ]

  /// Concepts that have each value of each enumeration, and each field empty and full.
  static let everything: [Concept] =
    Concept.Kind.allCases.map { Concept(id: "kind-\($0)", kind: $0) }
    + Concept.Gender.allCases.map { Concept(id: "gender-\($0)", kind: .person, gender: $0) }
    + Concept.Confidence.allCases.map { Concept(id: "sure-\($0)", kind: .name, confidence: $0) }
    + [
      Concept(
        id: "full",
        kind: .person,
        gender: .female,
        origin: .northKorean,
        definition: "министр",
        sources: ["one", "two"],
        externalIDs: ["wikidata:Q884", "viaf:1"],
        relations: [.init(type: "part-of", target: "nowhere"), .init(type: "x", target: "full")],
        confidence: .medium,
        terms: TermStatus.allCases.map { Term("\($0)", language: .english, status: $0) }
          + [Term.Form.short, .clipped, .abbreviation, .derived, .descriptive].map {
            Term("\($0)", language: .koreanHanja, status: .admitted, form: $0)
          }
          + [
            Term("같은", language: .korean, status: .preferred),
            Term("같은", language: .korean, status: .preferred),
            Term(
              "Кобец",
              language: .russian,
              status: .preferred,
              labels: ["kcna", "rr"],
              matching: Set(Term.Matching.allCases),
              paradigm: "genitive=Кобеца",
              note: "a note",
              line: 12
            ),
          ]
      )
    ]
}
