internal import Glossaries
internal import GlossarySearching
internal import Languages

extension StorePromise {
  /// A search finds what meets its conditions, in order, by the page.
  static let searching = [
    StorePromise("a search by letters finds whole terms, beginnings and parts in any script") {
      bench,
      findings in
      let store = try bench.open()
      _ = try store.take(SearchSamples.concepts, onConflict: .fail, mode: .forReal, by: "a")
      for (text, ids) in SearchSamples.byLetters {
        let page = try store.search(StoreQuery(text))
        findings.equal(page.hits.map(\.stored.concept.id), ids, "\(text)")
        findings.equal(page.total, ids.count, "how many \(text)")
      }
    },
    StorePromise("a search by likeness finds a name in any spelling, the likeliest first") {
      bench,
      findings in
      let store = try bench.open()
      _ = try store.take(SearchSamples.concepts, onConflict: .fail, mode: .forReal, by: "a")
      for name in ["Choi Sun-hee", "Чхве Сонхи", "최선희", "Choe Sonhui", "Tsoy Son Hi"] {
        let first = try store.search(StoreQuery(.like(name))).hits.first
        findings.equal(first?.stored.concept.id, "choe-son-hui", name)
        findings.equal((first?.score ?? 0) > 0.5, true, "the score of \(name)")
      }
      let nothing = try store.search(StoreQuery(.like("42"), limit: 5))
      findings.equal(nothing, StorePage(hits: [], total: 0), "what has no letters")
    },
    StorePromise("labels, subjects and ids elsewhere are found in whatever normal form") {
      bench,
      findings in
      let store = try bench.open()
      let (composed, apart) = ("й", "и\u{306}")
      let concepts = [composed, apart].enumerated().map { place, text in
        Concept(
          id: "c\(place)",
          kind: .term,
          externalIDs: ["x:\(text)"],
          subjects: [text],
          terms: [SearchSamples.term("слово", labels: [text])]
        )
      }
      _ = try store.take(concepts, onConflict: .fail, mode: .forReal, by: "a")
      for text in [composed, apart] {
        for query in [
          StoreQuery(labels: [text]), StoreQuery(subjects: [text]),
          StoreQuery(externalIDs: ["x:\(text)"]),
        ] {
          let expected = GlossarySearcher(try store.glossary(), likeness: false).search(query)
          findings.equal(expected.total, 2, "in memory: \(query)")
          findings.equal(
            try store.search(query).hits.map(\.stored.concept.id),
            ["c0", "c1"],
            "\(query)"
          )
        }
      }
    },
    StorePromise("signs tell terms apart that have the same letters") { bench, findings in
      let store = try bench.open()
      let terms = ["C", "C++", "C#", "US", "US$", "€", "+"]
      let concepts = terms.enumerated().map { place, text in
        Concept(id: "c\(place)", kind: .term, terms: [SearchSamples.term(text, .english)])
      }
      _ = try store.take(concepts, onConflict: .fail, mode: .forReal, by: "a")
      for (place, text) in terms.enumerated() {
        let found = try store.search(StoreQuery(.whole(text))).hits.map(\.stored.concept.id)
        findings.equal(found, ["c\(place)"], text)
      }
      let beginning = try store.search(StoreQuery(.prefix("c"))).hits.map(\.stored.concept.id)
      findings.equal(beginning, ["c0", "c1", "c2"], "the beginning")
    },
    StorePromise("conditions on terms must hold of one term") { bench, findings in
      let store = try bench.open()
      _ = try store.take(SearchSamples.concepts, onConflict: .fail, mode: .forReal, by: "a")
      for (query, ids) in SearchSamples.byConditions {
        findings.equal(
          try store.search(query).hits.map(\.stored.concept.id),
          ids,
          "\(query)"
        )
      }
    },
    StorePromise("a search answers as looking at every concept would, after any change") {
      bench,
      findings in
      let store = try bench.open()
      func compare(_ moment: String) throws {
        let glossary = try store.glossary()
        let searcher = GlossarySearcher(glossary, likeness: true)
        for query in SearchSamples.queries {
          let expected = searcher.search(query).withVersions { id in
            (try? store.concept(id))?.version ?? 0
          }
          findings.equal(try store.search(query), expected, "\(query) \(moment)")
        }
      }
      try compare("in an empty store")
      _ = try store.take(SearchSamples.concepts, onConflict: .fail, mode: .forReal, by: "a")
      try compare("after the import")
      guard let stored = try store.concept("choe-son-hui") else { return }
      var changed = stored.concept
      changed.kind = .org
      changed.subjects = ["sport"]
      changed.terms.removeFirst()
      changed.terms.append(Term("Пак Ымсик", language: .russian, status: .preferred))
      _ = try store.update(changed, from: stored.version, by: "a")
      try store.remove("seoul", from: 1, by: "a")
      _ = try store.add(
        Concept(id: "later", kind: .place, terms: [SearchSamples.term("Янгон")]),
        by: "a"
      )
      try compare("after edits")
      _ = try store.revert("seoul", to: 1, by: "a")
      _ = try store.take(
        SearchSamples.concepts + Samples.everything,
        onConflict: .merge,
        mode: .forReal,
        by: "a"
      )
      try compare("after a second import")
      _ = try store.take(
        [Concept(id: "dry", kind: .place)],
        onConflict: .fail,
        mode: .dryRun,
        by: "a"
      )
      try compare("after a dry run")
      for text in Samples.hostile {
        _ = try store.search(StoreQuery(.part(text)))
        _ = try store.search(StoreQuery(.prefix(text)))
        _ = try store.search(StoreQuery(.like(text), labels: [text]))
      }
    },
  ]
}

/// Concepts to search among, and what must be found.
enum SearchSamples {
  static func term(
    _ text: String,
    _ language: Language = .russian,
    _ status: TermStatus = .preferred,
    labels: [String] = [],
    review: Review? = nil
  ) -> Term {
    Term(text, language: language, status: status, labels: labels, review: review)
  }

  static let concepts = [
    Concept(
      id: "choe-son-hui",
      kind: .person,
      gender: .female,
      externalIDs: ["wikidata:Q1"],
      subjects: ["diplomacy"],
      terms: [
        term("Choe Son Hui", .english), term("Choi Son-hui", .english, .deprecated, labels: ["ap"]),
        term("Цой Сон Хи"), term("최선희", .korean), term("최선희", .northKorean),
      ]
    ),
    Concept(
      id: "kim-song-nam",
      kind: .person,
      terms: [
        term("Kim Song Nam", .english), term("Ким Сон Нам"), term("김성남", .korean),
        term("Kim Sung-nam", .english, .forbidden, review: Review(.rejected, reason: "no")),
      ]
    ),
    Concept(
      id: "seoul",
      kind: .place,
      externalIDs: ["wikidata:Q8684", "geonames:1835848"],
      terms: [
        term("Seoul", .english), term("Сеул"), term("서울", .korean),
        term("Сoул", .russian, .forbidden, labels: ["typo"]),
      ]
    ),
    Concept(
      id: "yolka",
      kind: .term,
      subjects: ["nature", "diplomacy"],
      terms: [term("ёлка"), term("New Year tree", .english, review: Review(.proposed))]
    ),
    Concept(id: "bare", kind: .term),
    Concept(id: "zoo", kind: .org, terms: [term("Зоопарк"), term("zoo", .english)]),
  ]

  static let byLetters: [(StoreQuery.Text, [String])] = [
    (.whole("seoul"), ["seoul"]), (.whole("seou"), []), (.whole("CHOE SON-HUI"), ["choe-son-hui"]),
    (.prefix("Ким"), ["kim-song-nam"]), (.prefix("ким с"), ["kim-song-nam"]), (.prefix("Сон"), []),
    (.prefix("최"), ["choe-son-hui"]), (.prefix("EL"), []), (.prefix("елк"), ["yolka"]),
    (.part("선희"), ["choe-son-hui"]), (.part("성"), ["kim-song-nam"]), (.part("울"), ["seoul"]),
    (.part("сон"), ["choe-son-hui", "kim-song-nam"]), (.part("он н"), ["kim-song-nam"]),
    (.part("оопа"), ["zoo"]), (.part("son hu"), ["choe-son-hui"]), (.part("oo"), ["zoo"]),
    (.part(""), []), (.prefix("—"), []), (.whole(""), []), (.part("ear tre"), ["yolka"]),
  ]

  static let byConditions: [(StoreQuery, [String])] = [
    (StoreQuery(), concepts.map(\.id)),
    (StoreQuery(kinds: [.person]), ["choe-son-hui", "kim-song-nam"]),
    (StoreQuery(kinds: [.org, .place]), ["seoul", "zoo"]),
    (StoreQuery(subjects: ["diplomacy"]), ["choe-son-hui", "yolka"]),
    (StoreQuery(kinds: [.term], subjects: ["diplomacy"]), ["yolka"]),
    (StoreQuery(externalIDs: ["geonames:1835848"]), ["seoul"]),
    (StoreQuery(statuses: [.forbidden]), ["kim-song-nam", "seoul"]),
    (StoreQuery(statuses: [.forbidden], languages: [.russian]), ["seoul"]),
    (StoreQuery(statuses: [.deprecated], languages: [.russian]), []),
    (StoreQuery(languages: [.northKorean]), ["choe-son-hui"]),
    (StoreQuery(labels: ["typo", "ap"]), ["choe-son-hui", "seoul"]),
    (StoreQuery(languages: [.russian], labels: ["ap"]), []),
    (StoreQuery(reviews: [.proposed]), ["yolka"]),
    (StoreQuery(reviews: [.rejected, .proposed]), ["kim-song-nam", "yolka"]),
    (StoreQuery(.part("сон"), languages: [.english]), []),
    (StoreQuery(.part("son"), statuses: [.deprecated]), ["choe-son-hui"]),
    (
      StoreQuery(order: .collated(.russian)),
      ["yolka", "zoo", "kim-song-nam", "seoul", "choe-son-hui", "bare"]
    ),
    (StoreQuery(kinds: [.person], order: .collated(.korean)), ["kim-song-nam", "choe-son-hui"]),
    (StoreQuery(offset: 1, limit: 2), ["kim-song-nam", "seoul"]),
    (StoreQuery(order: .collated(.russian), offset: 4, limit: 9), ["choe-son-hui", "bare"]),
    (StoreQuery(offset: 7), []), (StoreQuery(limit: 0), []),
  ]

  static let queries: [StoreQuery] =
    byConditions.map(\.0) + byLetters.map { StoreQuery($0.0) }
    + byLetters.map { StoreQuery($0.0, statuses: [.preferred], limit: 1) }
    + ["Choi Sun-hee", "Ким Сон Нам", "서울", "Зоопарк", "김성남", "x"].flatMap { name in
      [
        StoreQuery(.like(name)), StoreQuery(.like(name), kinds: [.person], limit: 1),
        StoreQuery(.like(name), languages: [.english], limit: 3),
      ]
    }
}
