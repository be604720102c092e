internal import Glossaries

extension StorePromise {
  /// Changes make versions, and name the one they were made from.
  static let changing = [
    StorePromise("each change makes the next version") { bench, findings in
      let store = try bench.open()
      findings.equal(try store.add(Samples.concept("c", saying: "1"), by: "a"), 1, "added")
      let second = try store.update(Samples.concept("c", saying: "2"), from: 1, by: "a")
      findings.equal(second, 2, "updated")
      try store.remove("c", from: 2, by: "a")
      findings.equal(try store.concept("c"), nil, "the removed concept")
      findings.equal(try store.add(Samples.concept("c", saying: "4"), by: "a"), 4, "added again")
      findings.equal(try store.concept("c")?.version, 4, "the version")
    },
    StorePromise("what changes nothing makes no version") { bench, findings in
      let store = try bench.open()
      _ = try store.add(Samples.concept("c", saying: "é"), by: "a")
      let same = try store.update(Samples.concept("c", saying: "é"), from: 1, by: "b")
      findings.equal(same, 1, "the version of the same")
      let other = try store.update(Samples.concept("c", saying: "e\u{301}"), from: 1, by: "b")
      findings.equal(other, 2, "the version of another spelling of the same letters")
    },
    StorePromise("a concept keeps its place when it changes, and loses it when it goes") {
      bench,
      findings in
      let store = try bench.open()
      for id in ["b", "a", "c"] { _ = try store.add(Samples.concept(id, saying: id), by: "a") }
      _ = try store.update(Samples.concept("b", saying: "new"), from: 1, by: "a")
      findings.equal(try store.glossary().concepts.map(\.id), ["b", "a", "c"], "the order")
      try store.remove("a", from: 1, by: "a")
      _ = try store.add(Samples.concept("a", saying: "again"), by: "a")
      findings.equal(try store.glossary().concepts.map(\.id), ["b", "c", "a"], "the order then")
      let past = try store.glossary(asOf: bench.clock.now).concepts.map(\.id)
      findings.equal(past, ["b", "c", "a"], "the order of the history")
    },
    StorePromise("ids are told apart and refused") { bench, findings in
      let store = try bench.open()
      _ = try store.add(Samples.concept("c", saying: "1"), by: "a")
      let other = Samples.concept("c", saying: "2")
      findings.fails(.exists("c")) { try store.add(other, by: "a") }
      findings.fails(.unknownConcept("C")) {
        try store.update(Samples.concept("C", saying: ""), from: 1, by: "a")
      }
      findings.fails(.unknownConcept("d")) { try store.remove("d", from: 1, by: "a") }
      findings.same(
        try store.glossary().concepts,
        [Samples.concept("c", saying: "1")],
        "the glossary"
      )
    },
    StorePromise("several edits are made together, or none of them") { bench, findings in
      let store = try bench.open()
      for id in ["a", "b"] { _ = try store.add(Samples.concept(id, saying: "1"), by: "a") }
      let changed = Samples.concept("a", saying: "2")
      let edits: [StoreEdit] = [
        .update(changed, from: 1), .remove("b", from: 1),
        .add(Samples.concept("c", saying: "1")),
      ]
      findings.fails(.stale("a", version: 2, from: 7)) {
        try store.make(edits + [.update(changed, from: 7)], by: "b")
      }
      findings.fails(.exists("c")) { try store.make(edits + [edits[2]], by: "b") }
      findings.fails(.unknownConcept("b")) {
        try store.make(edits + [.remove("b", from: 2)], by: "b")
      }
      findings.equal(try store.history(of: nil).count, 2, "the changes after what failed")
      try store.make(edits, by: "b")
      findings.same(
        try store.glossary().concepts,
        [changed, Samples.concept("c", saying: "1")],
        "the glossary"
      )
      let last = try store.history(of: nil).suffix(3)
      findings.equal(last.map(\.action), [.changed, .removed, .added], "what was done")
      findings.equal(Set(last.map(\.time)).count, 1, "how many moments it was done in")
      try store.make([], by: "b")
      findings.equal(try store.history(of: nil).count, 5, "the changes")
    },
    StorePromise("a reversion from a version that is not the last is refused") { bench, findings in
      let store = try bench.open()
      _ = try store.add(Samples.concept("c", saying: "1"), by: "a")
      _ = try store.update(Samples.concept("c", saying: "2"), from: 1, by: "a")
      findings.fails(.stale("c", version: 2, from: 1)) {
        try store.revert("c", to: 1, from: 1, by: "b")
      }
      findings.equal(try store.history(of: "c").count, 2, "the changes after that")
      findings.equal(try store.revert("c", to: 1, from: 2, by: "b"), 3, "from the last")
      try store.remove("c", from: 3, by: "a")
      findings.fails(.stale("c", version: 4, from: 3)) {
        try store.revert("c", to: 1, from: 3, by: "b")
      }
      findings.equal(try store.revert("c", to: 2, from: 4, by: "b"), 5, "from the removal")
    },
    StorePromise("a reversion makes a new version, also of what was removed") { bench, findings in
      let store = try bench.open()
      _ = try store.add(Samples.concept("c", saying: "1"), by: "a")
      _ = try store.update(Samples.concept("c", saying: "2"), from: 1, by: "a")
      try store.remove("c", from: 2, by: "a")
      findings.equal(try store.revert("c", to: 1, by: "b"), 4, "back from the removal")
      findings.same(
        try store.glossary().concepts,
        [Samples.concept("c", saying: "1")],
        "the glossary"
      )
      findings.equal(try store.revert("c", to: 1, by: "b"), 4, "back to what it is")
      findings.equal(try store.revert("c", to: 3, by: "b"), 5, "back to the removal")
      findings.same(try store.glossary().concepts, [], "the glossary after that")
      findings.fails(.unknownVersion(6, of: "c", last: 5)) { try store.revert("c", to: 6, by: "b") }
      findings.fails(.unknownVersion(1, of: "d", last: 0)) { try store.revert("d", to: 1, by: "b") }
    },
  ]
}
