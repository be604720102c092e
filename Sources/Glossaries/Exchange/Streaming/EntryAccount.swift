/// What is remembered of the entries of a file while their concepts are handed over: which ids are taken, and
/// what is to be told.
struct EntryAccount {
  private let path: String
  private var ids = IDSet()
  private(set) var problems: [GlossaryFileError] = []
  var unread = ExchangeLedger()

  init(path: String) { self.path = path }

  /// How many concepts there were.
  var count: Int { ids.count }

  /// The concept with an id of its own; an id that is taken gets a number, which is told where the file gave
  /// the id.
  mutating func named(_ concept: Concept, isGivenID: Bool, _ line: Int) -> Concept {
    let place = concept.terms.first?.line ?? line
    guard let earlier = ids.insert(concept.id, line: place) else { return concept }
    var number = 2
    while ids.insert("\(concept.id)-\(number)", line: place) != nil { number += 1 }
    let id = "\(concept.id)-\(number)"
    if isGivenID {
      report(
        line,
        "the id “\(concept.id)” is taken by the entry with line \(earlier); this one was read as “\(id)”"
      )
    }
    return concept.with(id: id)
  }

  /// Tells of an entry.
  mutating func report(_ line: Int, _ sentence: String) {
    report(line, .malformed(sentence))
  }

  /// Tells of an entry.
  mutating func report(_ line: Int, _ fault: GlossaryFileError.Fault) {
    problems.append(GlossaryFileError(path: path, line: max(line, 1), fault: fault))
  }

  /// The account of the file.
  func told(title: String = "", remarks: [String]) -> ExchangeAccount {
    ExchangeAccount(title: title, unread: unread.losses, problems: problems, remarks: remarks)
  }
}
