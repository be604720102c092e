/// What is remembered of the entries of a file while their concepts are handed over: which ids are taken, and
/// what is to be told.
struct EntryAccount {
  private let stream: ExchangeStream
  private var ids = IDSet()
  /// What looks like an invented id in the file; found when the first is invented.
  private var looks: IDSet?
  private(set) var problems: [GlossaryFileError] = []
  var unread = ExchangeLedger()

  init(_ stream: ExchangeStream) { self.stream = stream }

  /// The concept with an id of its own, or none where no store would keep it, which is told.
  ///
  /// An id that is taken gets a number, which is told where the file gave the id; one that the file does not give
  /// is made of the content.
  ///
  /// - Throws: what reading the file throws.
  mutating func admit(_ concept: Concept, isGivenID: Bool, _ line: Int) throws -> Concept? {
    if let reason = concept.reasonNotToRead(isGivenID: isGivenID) {
      report(line, reason + "; the entry was skipped")
      return nil
    }
    let place = concept.terms.isEmpty ? line : concept.terms[0].line
    if isGivenID {
      guard let earlier = ids.insert(concept.id, line: place) else { return concept }
      let id = free(concept.id, from: 2, line: place)
      report(
        line,
        "the id “\(concept.id)” is taken by the entry with line \(earlier); this one was read as “\(id)”"
      )
      return concept.with(id: id)
    }
    let known = try looks ?? InventedID.looks(in: stream)
    looks = known
    let base = InventedID.of(concept)
    guard known.contains(base) || ids.insert(base, line: place) != nil else {
      return concept.with(id: base)
    }
    return concept.with(id: free(base, from: 2, line: place))
  }

  private mutating func free(_ base: String, from first: Int, line: Int) -> String {
    var number = first
    while looks?.contains("\(base)-\(number)") == true
      || ids.insert("\(base)-\(number)", line: line) != nil
    { number += 1 }
    return "\(base)-\(number)"
  }

  /// Tells of an entry.
  mutating func report(_ line: Int, _ sentence: String) {
    report(line, .malformed(sentence))
  }

  /// Tells of an entry.
  mutating func report(
    _ line: Int,
    _ fault: GlossaryFileError.Fault,
    _ outcome: GlossaryFileError.Outcome = .unsaid
  ) {
    problems.append(
      GlossaryFileError(path: stream.path, line: max(line, 1), fault: fault, outcome: outcome)
    )
  }

  /// The account of the file.
  func told(title: String = "", remarks: [String]) -> ExchangeAccount {
    ExchangeAccount(title: title, unread: unread.losses, problems: problems, remarks: remarks)
  }
}
