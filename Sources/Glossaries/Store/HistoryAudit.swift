/// Goes through the whole history of a store, concept by concept and version by version, and says what no store
/// would have written.
///
/// Only the concept that stands last is in memory.
package struct HistoryAudit {
  /// A change as it stands in the store.
  package struct Entry {
    let concept: String
    let version: Int
    let sequence: Int
    let action: String
    let after: String?

    /// Creates an entry.
    package init(concept: String, version: Int, sequence: Int, action: String, after: String?) {
      self.concept = concept
      self.version = version
      self.sequence = sequence
      self.action = action
      self.after = after
    }
  }

  /// What was found.
  package private(set) var faults = StoreFaults()
  private var last: Entry?
  /// Whether the versions of the concept have come without a gap.
  private var isWhole = true

  /// Begins at the first concept.
  package init() {}

  /// Takes the next change: the next version of the same concept, or the first of another.
  ///
  /// - Complexity: O(n) in the bytes of the change.
  package mutating func take(_ entry: Entry) {
    let earlier = last.flatMap { $0.concept.utf8.elementsEqual(entry.concept.utf8) ? $0 : nil }
    let id = entry.concept
    if earlier == nil { isWhole = true }
    let expected = (earlier?.version ?? 0) + 1
    if entry.version > expected {
      faults.add("the history of “\(id)” lacks version \(expected)")
      isWhole = false
    } else if entry.version < expected {
      faults.add("the history of “\(id)” has version \(entry.version) twice")
      isWhole = false
    }
    let name = "version \(entry.version) of “\(id)”"
    if let earlier, earlier.sequence >= entry.sequence {
      faults.add("\(name) stands in the history before version \(earlier.version)")
    }
    if let json = entry.after {
      if let concept = Concept(json: json) {
        if !concept.id.utf8.elementsEqual(id.utf8) {
          faults.add("\(name) speaks of “\(concept.id)”")
        }
      } else {
        faults.add("\(name) cannot be read")
      }
    }
    if let fault = fault(of: entry, after: earlier) { faults.add("\(name) \(fault)") }
    last = entry
  }

  /// What does not fit between the action, the state before it and the one after.
  private func fault(of entry: Entry, after earlier: Entry?) -> String? {
    guard let action = ConceptChange.Action(rawValue: entry.action) else {
      return "has the action “\(entry.action)”, which is not known"
    }
    if entry.version == 1, action != .added { return "was not added but \(entry.action)" }
    let stands = entry.after != nil
    switch action {
    case .added, .changed:
      if !stands { return "was \(entry.action) and holds nothing" }
    case .removed:
      if stands { return "was removed and holds something" }
    case .reverted: break
    }
    guard isWhole, let earlier else { return nil }
    let stood = earlier.after != nil
    switch action {
    case .added: return stood ? "was added where it stood" : nil
    case .changed, .removed: return stood ? nil : "was \(entry.action) where it did not stand"
    case .reverted: return stood || stands ? nil : "was reverted from nothing to nothing"
    }
  }
}

/// What is wrong with a store, a sentence each: so many that people can read them.
package struct StoreFaults {
  private static let most = 1000

  private var listed: [String] = []
  private var count = 0

  /// Nothing yet.
  package init() {}

  /// Whether nothing is wrong.
  package var isEmpty: Bool { count == 0 }

  /// Notes one more.
  package mutating func add(_ sentence: String) {
    count += 1
    if count <= Self.most { listed.append(sentence) }
  }

  /// Notes more.
  package mutating func add(_ sentences: some Sequence<String>) {
    for sentence in sentences { add(sentence) }
  }

  /// The sentences, with one for those that are left out.
  package var sentences: [String] {
    let rest = count - Self.most
    if rest <= 0 { return listed }
    return listed + [rest == 1 ? "1 more thing is wrong" : "\(rest) more things are wrong"]
  }
}
