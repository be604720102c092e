internal import Resources

/// What people decided of pairs of concepts, kept in a table so that nobody is asked twice.
///
///     first	second	decision	who	when	note
///     choe-son-hui	choi-sun-hee	same	anna	2026-11-23T12:00:00.000Z
public struct DuplicateDecisions: Sendable {
  /// What was decided.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The two are one concept.
    case same
    /// They are two.
    case different
  }

  /// A decision.
  public struct Decision: Hashable, Sendable {
    /// The id of the concept that stays when the two are merged.
    public let first: String
    /// The id of the other one, in the second glossary where there are two.
    public let second: String
    /// What was decided.
    public let verdict: Verdict
    /// Who decided.
    public let author: String
    /// When, in any notation; the program writes RFC 3339.
    public let time: String
    /// Why.
    public let note: String

    /// Creates a decision.
    public init(
      first: String,
      second: String,
      verdict: Verdict,
      author: String = "",
      time: String = "",
      note: String = ""
    ) {
      self.first = first
      self.second = second
      self.verdict = verdict
      self.author = author
      self.time = time
      self.note = note
    }
  }

  /// A table of decisions that cannot be read.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence: which file and line, what, and the cure.
    public let description: String
  }

  private struct Pair: Hashable {
    let low: String
    let high: String

    init(_ first: String, _ second: String) {
      (low, high) = first < second ? (first, second) : (second, first)
    }
  }

  private static let columns = ["first", "second", "decision", "who", "when", "note"]

  /// The decisions in the order of the table.
  public private(set) var decisions: [Decision]
  private let remarks: [String]
  private var places: [Pair: Int] = [:]

  /// No decisions.
  public init() {
    decisions = []
    remarks = []
  }

  /// Reads a table of decisions; an empty one has none.
  ///
  /// - Throws: `Fault` for the first line that cannot be read, or that contradicts an earlier one.
  /// - Complexity: O(n) in the bytes.
  public init(path: String, bytes: [UInt8]) throws(Fault) {
    self.init()
    if bytes.allSatisfy({ [0x20, 0x0A, 0x0D, 0x09].contains($0) }) { return }
    let table: FactTable
    do {
      table = try FactTable(path: path, bytes: bytes)
    } catch {
      throw Fault(description: "\(error)")
    }
    let places = Self.columns.map { name in table.columns.firstIndex(of: name) }
    guard let first = places[0], let second = places[1], let decision = places[2] else {
      throw Fault(
        description: "\(path): the columns first, second and decision are needed; name them"
      )
    }
    self = Self(remarks: table.header.map { "# \($0.key): \($0.value)" })
    for row in table.rows {
      let word = table.text(row, decision)
      if word.isEmpty { continue }  // not decided yet
      guard let verdict = Verdict(rawValue: word) else {
        throw Fault(
          description: "\(path):\(row.line): “\(word)” is no decision; write same or different"
        )
      }
      let (one, other) = (table.text(row, first), table.text(row, second))
      guard !one.isEmpty, !other.isEmpty, one != other else {
        throw Fault(description: "\(path):\(row.line): two ids of concepts are needed; write both")
      }
      let rest = places[3...].map { place in place.map { table.text(row, $0) } ?? "" }
      let new = Decision(
        first: one,
        second: other,
        verdict: verdict,
        author: rest[0],
        time: rest[1],
        note: rest[2]
      )
      if let earlier = self[one, other], earlier.verdict != verdict {
        throw Fault(
          description:
            "\(path):\(row.line): “\(one)” and “\(other)” are \(verdict.rawValue) here and "
            + "\(earlier.verdict.rawValue) above; keep one"
        )
      }
      remember(new)
    }
  }

  private init(remarks: [String]) {
    decisions = []
    self.remarks = remarks
  }

  /// What was decided of two concepts, in either order.
  public subscript(first: String, second: String) -> Decision? {
    places[Pair(first, second)].map { decisions[$0] }
  }

  /// Adds a decision, in the place of an earlier one of the same pair.
  public mutating func remember(_ decision: Decision) {
    let pair = Pair(decision.first, decision.second)
    if let place = places[pair] {
      decisions[place] = decision
    } else {
      places[pair] = decisions.count
      decisions.append(decision)
    }
  }

  /// The table.
  public var text: String {
    let rows = decisions.map { decision in
      [
        decision.first, decision.second, decision.verdict.rawValue, decision.author, decision.time,
        decision.note,
      ].map { Self.flat($0) }
    }
    let lines = remarks + ([Self.columns] + rows).map { $0.joined(separator: "\t") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func flat(_ field: String) -> String {
    String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
