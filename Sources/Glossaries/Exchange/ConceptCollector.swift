/// Concepts as they are read, each with an id of its own, and what is to be told of them.
struct ConceptCollector {
  private(set) var concepts: [Concept] = []
  private(set) var problems: [GlossaryFileError] = []
  var unread = ExchangeLedger()
  private var ids: Set<String> = []

  /// Adds a concept; an id that is taken gets a number, and that is told where the file gave the id.
  mutating func add(_ concept: Concept, isGivenID: Bool, _ path: String, _ line: Int) {
    guard !ids.insert(concept.id).inserted else { return concepts.append(concept) }
    var number = 2
    while !ids.insert("\(concept.id)-\(number)").inserted { number += 1 }
    let id = "\(concept.id)-\(number)"
    if isGivenID {
      report(path, line, "the id “\(concept.id)” is taken; this entry was read as “\(id)”")
    }
    concepts.append(concept.with(id: id))
  }

  /// Tells of an entry.
  mutating func report(_ path: String, _ line: Int, _ sentence: String) {
    problems.append(GlossaryFileError(path: path, line: max(line, 1), fault: .malformed(sentence)))
  }
}

extension Concept {
  /// The same concept under another id.
  func with(id: String) -> Concept {
    var concept = self
    concept.id = id
    return concept
  }
}
