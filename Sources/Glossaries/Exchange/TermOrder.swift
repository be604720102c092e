internal import Languages

/// The order of the terms of a language, which a format may not keep.
enum TermOrder {
  /// Counts a concept whose terms stand in another order in `written`, within a language.
  static func note(_ concept: Concept, as written: Concept, _ ledger: inout ExchangeLedger) {
    func isMoved(_ language: Language) -> Bool {
      var places: [String: Int] = [:]
      for term in concept.terms where term.language == language && places[term.text] == nil {
        places[term.text] = places.count
      }
      let order = written.terms.filter { $0.language == language }.compactMap { places[$0.text] }
      return zip(order, order.dropFirst()).contains { $0 > $1 }
    }
    if Set(written.terms.map(\.language)).contains(where: isMoved) {
      ledger.change("orders of the terms of a language", into: "that of their statuses")
    }
  }
}
