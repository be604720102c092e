internal import Glossaries

extension StorePromise {
  /// The history says who, when, what, before and after.
  static let remembering = [
    StorePromise("the history tells each change, the oldest first") { bench, findings in
      let store = try bench.open()
      let (one, two) = (Samples.concept("c", saying: "1"), Samples.concept("c", saying: "2"))
      let start = bench.clock.now.milliseconds
      _ = try store.add(one, by: "Анна")
      bench.clock.move(by: 1000)
      _ = try store.add(Samples.concept("d", saying: "d"), by: "b")
      _ = try store.update(two, from: 1, by: "민수")
      bench.clock.move(by: 1000)
      try store.remove("c", from: 2, by: "a")
      _ = try store.revert("c", to: 1, by: "a")
      func change(
        _ version: Int,
        _ action: ConceptChange.Action,
        _ author: String,
        _ seconds: Int,
        _ before: Concept?,
        _ after: Concept?
      ) -> ConceptChange {
        ConceptChange(
          concept: "c",
          version: version,
          action: action,
          author: author,
          time: StoreTime(milliseconds: start + seconds * 1000),
          before: before?.json,
          after: after?.json
        )
      }
      findings.equal(
        try store.history(of: "c"),
        [
          change(1, .added, "Анна", 0, nil, one), change(2, .changed, "민수", 1, one, two),
          change(3, .removed, "a", 2, two, nil), change(4, .reverted, "a", 2, nil, one),
        ],
        "the history of c"
      )
      let all = try store.history(of: nil).map(\.concept)
      findings.equal(all, ["c", "d", "c", "c", "c"], "the order of all")
    },
    StorePromise("a clock that is put back does not turn the history over") { bench, findings in
      let store = try bench.open()
      _ = try store.add(Samples.concept("a", saying: "1"), by: "a")
      bench.clock.move(by: -500_000)
      _ = try store.add(Samples.concept("b", saying: "1"), by: "a")
      let times = try store.history(of: nil).map(\.time)
      findings.equal(times, times.sorted(), "the times")
    },
    StorePromise("the glossary of any moment can be had again") { bench, findings in
      let store = try bench.open()
      var moments: [(StoreTime, [Concept])] = [(bench.clock.now, [])]
      func note() throws {
        moments.append((bench.clock.now, try store.glossary().concepts))
      }
      bench.clock.move(by: 1)
      for id in ["b", "a", "c"] { _ = try store.add(Samples.concept(id, saying: id), by: "a") }
      try note()
      bench.clock.move(by: 1)
      _ = try store.update(Samples.concept("a", saying: "new"), from: 1, by: "a")
      try store.remove("b", from: 1, by: "a")
      try note()
      bench.clock.move(by: 1)
      _ = try store.revert("b", to: 1, by: "a")
      _ = try store.take(Samples.everything, onConflict: .merge, mode: .forReal, by: "a")
      try note()
      for (time, concepts) in moments {
        let past = try store.glossary(asOf: time).concepts
        findings.same(past, concepts, "at \(time.milliseconds)")
        for id in ["a", "b", "full"] {
          let one = try store.concept(id, asOf: time).map { [$0.concept] } ?? []
          findings.same(one, concepts.filter { $0.id == id }, "\(id) at \(time.milliseconds)")
        }
      }
    },
    StorePromise("a backup is a whole store, and never takes the place of a file") {
      bench,
      findings in
      let store = try bench.open()
      _ = try store.take(Samples.everything, onConflict: .fail, mode: .forReal, by: "a")
      try store.backUp(to: bench.backupPath)
      try store.remove("full", from: 1, by: "a")
      let copy = try bench.openBackup(bench.backupPath)
      findings.same(try copy.glossary().concepts, Samples.everything, "the copy")
      findings.equal(try copy.verify(), [], "the copy verified")
      findings.equal(try copy.history(of: "full").count, 1, "the history of the copy")
      findings.fails(.fileExists(bench.backupPath)) { try store.backUp(to: bench.backupPath) }
    },
  ]
}
