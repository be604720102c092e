internal import Languages

/// Concepts as they are read, each with an id of its own, and what is to be told of them.
struct ConceptCollector {
  private(set) var problems: [GlossaryFileError] = []
  var unread = ExchangeLedger()
  private var read: [(concept: Concept, isNamed: Bool)] = []
  private var ids: Set<String> = []
  /// In which language a concept has the term that an id is made of, if it has one.
  private let source: Language?

  init(source: Language? = nil) { self.source = source }

  /// The concepts, those without an id in the file with one that is made of their content.
  ///
  /// - Complexity: O(n).
  var concepts: [Concept] {
    var taken = ids
    return read.map { concept, isNamed in
      guard !isNamed else { return concept }
      let base = InventedID.of(concept, source: source)
      return concept.with(id: Self.free(base, &taken))
    }
  }

  /// The account of the file; without remarks its encoding is told.
  func told(
    of input: ExchangeInput,
    title: String = "",
    remarks: [String]? = nil
  ) -> ExchangeImport {
    ExchangeImport(
      glossary: Glossary(name: input.name, title: title, concepts: concepts),
      unread: unread.losses,
      problems: problems,
      remarks: remarks ?? [input.encoding]
    )
  }

  /// Adds a concept; an id that is taken gets a number, and that is told.
  ///
  /// - Parameters:
  ///   - isGivenID: whether the file gives the id; else one is made of the content.
  ///   - isUnique: whether the id should be the only one in the file; else a number goes without saying.
  mutating func add(
    _ concept: Concept,
    isGivenID: Bool,
    isUnique: Bool = true,
    _ path: String,
    _ line: Int
  ) {
    if let reason = concept.reasonNotToRead(isGivenID: isGivenID) {
      return report(path, line, reason + "; the entry was skipped")
    }
    guard isGivenID else { return read.append((concept, false)) }
    let id = Self.free(concept.id, &ids)
    if id != concept.id, isUnique {
      report(path, line, "the id “\(concept.id)” is taken; this entry was read as “\(id)”")
    }
    read.append((concept.with(id: id), true))
  }

  private static func free(_ base: String, _ taken: inout Set<String>) -> String {
    var id = base
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }

  /// Tells of an entry.
  mutating func report(_ path: String, _ line: Int, _ sentence: String) {
    problems.append(GlossaryFileError(path: path, line: max(line, 1), fault: .malformed(sentence)))
  }

  /// Tells of an entry or of a part of it.
  mutating func report(_ error: GlossaryFileError) { problems.append(error) }
}

extension Concept {
  /// The same concept under another id.
  func with(id: String) -> Concept {
    var concept = self
    concept.id = id
    return concept
  }
}
