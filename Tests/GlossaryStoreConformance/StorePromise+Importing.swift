internal import Glossaries
internal import Languages

extension StorePromise {
  /// Imports are whole, counted, and do with conflicts what they are told.
  static let importing = [
    StorePromise("an import counts what it adds and finds unchanged") { bench, findings in
      let store = try bench.open()
      let first = try store.take(Samples.everything, onConflict: .fail, mode: .forReal, by: "a")
      findings.equal(first, ImportCounts(added: Samples.everything.count), "the first")
      let again = try store.take(Samples.everything, onConflict: .fail, mode: .forReal, by: "a")
      findings.equal(again, ImportCounts(unchanged: Samples.everything.count), "the second")
      findings.same(try store.glossary().concepts, Samples.everything, "the glossary")
    },
    StorePromise("--on-conflict decides between the stored concept and the new one") {
      bench,
      findings in
      let stored = Concept(
        id: "c",
        kind: .person,
        definition: "stored",
        sources: ["a"],
        terms: [Term("김", language: .korean, status: .preferred, note: "stored")]
      )
      let new = Concept(
        id: "c",
        kind: .place,
        gender: .male,
        definition: "new",
        sources: ["b", "a"],
        terms: [
          Term("김", language: .korean, status: .forbidden),
          Term("Ким", language: .russian, status: .preferred),
        ]
      )
      let merged = Concept(
        id: "c",
        kind: .person,
        gender: .male,
        definition: "stored",
        sources: ["a", "b"],
        terms: [stored.terms[0], new.terms[1]]
      )
      let store = try bench.open()
      _ = try store.add(stored, by: "a")
      findings.fails(.exists("c")) {
        try store.take(
          [Concept(id: "before", kind: .term), new],
          onConflict: .fail,
          mode: .forReal,
          by: "a"
        )
      }
      findings.same(try store.glossary().concepts, [stored], "after fail")
      let skipped = try store.take([new], onConflict: .skip, mode: .forReal, by: "a")
      findings.equal(skipped, ImportCounts(skipped: 1), "skip")
      findings.same(try store.glossary().concepts, [stored], "after skip")
      let counts = try store.take([new], onConflict: .merge, mode: .forReal, by: "a")
      findings.equal(counts, ImportCounts(changed: 1), "merge")
      findings.same(try store.glossary().concepts, [merged], "after merge")
      let again = try store.take([new], onConflict: .merge, mode: .forReal, by: "a")
      findings.equal(again, ImportCounts(unchanged: 1), "merge once more")
      let updated = try store.take([new], onConflict: .update, mode: .forReal, by: "a")
      findings.equal(updated, ImportCounts(changed: 1), "update")
      findings.same(try store.glossary().concepts, [new], "after update")
    },
    StorePromise("a dry run counts the same and does nothing") { bench, findings in
      let store = try bench.open()
      _ = try store.add(Samples.concept("a", saying: "1"), by: "a")
      let news = [Samples.concept("a", saying: "2"), Samples.concept("b", saying: "1")]
      let tried = try store.take(news, onConflict: .update, mode: .dryRun, by: "a")
      findings.equal(tried, ImportCounts(added: 1, changed: 1), "the counts")
      findings.same(
        try store.glossary().concepts,
        [Samples.concept("a", saying: "1")],
        "the glossary"
      )
      findings.equal(try store.history(of: nil).count, 1, "the number of changes")
      let done = try store.take(news, onConflict: .update, mode: .forReal, by: "a")
      findings.equal(done, tried, "the counts for real")
    },
    StorePromise("an import that meets what cannot be kept does nothing") { bench, findings in
      let store = try bench.open()
      let why = "one of its fields holds the character U+0000; take it out"
      findings.fails(.unfit("b", why: why)) {
        try store.take(
          [Samples.concept("a", saying: "1"), Samples.concept("b", saying: "\0")],
          onConflict: .update,
          mode: .forReal,
          by: "a"
        )
      }
      findings.same(try store.glossary().concepts, [], "the glossary")
    },
    StorePromise("an import takes concepts as they come, and one that is broken off does nothing") {
      bench,
      findings in
      let store = try bench.open()
      let counts = try store.take(onConflict: .fail, mode: .forReal, by: "a") { take in
        for concept in Samples.everything { try take(concept) }
      }
      findings.equal(counts, ImportCounts(added: Samples.everything.count), "the counts")
      do {
        _ = try store.take(onConflict: .update, mode: .forReal, by: "a") { take in
          try take(Samples.concept("late", saying: "1"))
          throw BrokenFeed()
        }
        findings.equal("an import", "a failure", "a feed that throws")
      } catch let error as BrokenFeed {
        findings.equal(error, BrokenFeed(), "the error")
      }
      findings.same(try store.glossary().concepts, Samples.everything, "the glossary")
    },
    StorePromise("what stands twice in an import is a conflict of its own") { bench, findings in
      let store = try bench.open()
      let twice = [
        Samples.concept("c", saying: "1"), Samples.concept("c", saying: "1"),
        Samples.concept("d", saying: "1"), Samples.concept("c", saying: "2"),
      ]
      findings.fails(.exists("c")) {
        try store.take(twice, onConflict: .fail, mode: .forReal, by: "a")
      }
      let counts = try store.take(twice, onConflict: .update, mode: .forReal, by: "a")
      findings.equal(counts, ImportCounts(added: 2, changed: 1, unchanged: 1), "the counts")
      findings.same(
        try store.glossary().concepts,
        [Samples.concept("c", saying: "2"), Samples.concept("d", saying: "1")],
        "the glossary"
      )
      findings.equal(try store.concept("c")?.version, 2, "the version")
    },
  ]
}

/// What a feed fails with.
private struct BrokenFeed: Error, Equatable {}
