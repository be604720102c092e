internal import Glossaries

extension StorePromise {
  /// Several may write; nobody loses an edit without being told.
  static let sharing = [
    StorePromise("of two changes of one version, the second is refused") { bench, findings in
      let (one, other) = (try bench.open(), try bench.open())
      _ = try one.add(Samples.concept("c", saying: "1"), by: "a")
      let seen = try other.concept("c")?.version ?? 0
      _ = try one.update(Samples.concept("c", saying: "one"), from: seen, by: "a")
      findings.fails(.stale("c", version: 2, from: 1)) {
        try other.update(Samples.concept("c", saying: "other"), from: seen, by: "b")
      }
      findings.fails(.stale("c", version: 2, from: 1)) {
        try other.remove("c", from: seen, by: "b")
      }
      findings.same(
        try other.glossary().concepts,
        [Samples.concept("c", saying: "one")],
        "what both see"
      )
    },
    StorePromise("of many who count up at once, each who was not refused is counted") {
      bench,
      findings in
      _ = try bench.open().add(Samples.concept("c", saying: "0"), by: "a")
      let writers = 4
      let each = 25
      let done = Together.run(writers) { writer in
        let store = try bench.open()
        var count = 0
        while count < each {
          guard let stored = try store.concept("c") else { break }
          let number = (Int(stored.concept.definition) ?? -1000) + 1
          do {
            let next = Samples.concept("c", saying: "\(number)")
            _ = try store.update(next, from: stored.version, by: "w\(writer)")
            count += 1
          } catch let error as GlossaryStoreError {
            guard case .stale = error.fault else { throw error }
          }
        }
      }
      findings.equal(done, [], "what the writers met")
      let store = try bench.open()
      let total = try store.concept("c")?.concept.definition
      findings.equal(total, "\(writers * each)", "the count")
      let changes = try store.history(of: "c")
      findings.equal(changes.map(\.version), Array(1...writers * each + 1), "the versions")
    },
  ]
}
