internal import Resources

/// An alignment as a table that people look through, mend and give back.
///
///     confidence	a	b	alternatives	reason
///     0.98	Choe Son Hui	최선희	최성희 (0.21)	…
///     0.00	Dmitry Peskov		라브로프 (0.03)	no partner
public enum AlignmentReview {
  /// What a person decided.
  public struct Decisions: Sendable {
    private var partners: [Int: Int?] = [:]
    private var seconds: Set<Int> = []

    /// Nothing is decided.
    public init() {}

    /// How many names of the first list are decided.
    public var count: Int { partners.count }

    func isFirstFixed(_ place: Int) -> Bool { partners[place] != nil }
    func isSecondFixed(_ place: Int) -> Bool { seconds.contains(place) }
    func partner(of place: Int) -> Int? { partners[place].flatMap(\.self) }

    fileprivate mutating func fix(_ first: Int?, _ second: Int?) {
      if let first { partners[first] = .some(second) }
      if let second { seconds.insert(second) }
    }
  }

  /// A table that cannot be read.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence: which file and line, what, and the cure.
    public let description: String
  }

  /// The table of an alignment: the pairs, the doubtful first, then what has no partner.
  ///
  /// - Complexity: O(n log n).
  public static func text(of alignment: GlossaryAlignment) -> String {
    var rows: [[String]] = [["confidence", "a", "b", "alternatives", "reason"]]
    let name = { (place: Int) in alignment.second[place].text }
    func alternatives(_ place: Int) -> String {
      alignment.alternatives[place].map { "\(name($0.second)) (\(hundredths($0.score)))" }
        .joined(separator: "; ")
    }
    let pairs = alignment.pairs.sorted { ($0.confidence, $0.first) < ($1.confidence, $1.first) }
    for pair in pairs {
      rows.append([
        hundredths(pair.confidence), alignment.first[pair.first].text, name(pair.second),
        alternatives(pair.first), pair.reason,
      ])
    }
    for place in alignment.lonelyFirst {
      rows.append([
        hundredths(0), alignment.first[place].text, "", alternatives(place), "no partner",
      ])
    }
    for place in alignment.lonelySecond {
      rows.append([hundredths(0), "", name(place), "", "no partner"])
    }
    return rows.map { $0.map { flat($0) }.joined(separator: "\t") + "\n" }.joined()
  }

  /// Reads a table that was given back: each row is taken as it stands.
  ///
  /// - Throws: `Fault` for the first row with a name that is not in its list, or no more.
  /// - Complexity: O(n).
  public static func decisions(
    path: String,
    bytes: [UInt8],
    first: [AlignmentEntry],
    second: [AlignmentEntry]
  ) throws(Fault) -> Decisions {
    let table: FactTable
    do {
      table = try FactTable(path: path, bytes: bytes)
    } catch {
      throw Fault(description: "\(error)")
    }
    guard let a = table.columns.firstIndex(of: "a"), let b = table.columns.firstIndex(of: "b")
    else {
      throw Fault(
        description: "\(path): the columns a and b are needed; name them in the first line"
      )
    }
    var (ours, theirs) = (places(first), places(second))
    var decisions = Decisions()
    for row in table.rows {
      let one = try take(table.text(row, a), from: &ours, list: "first", path, row.line)
      let other = try take(table.text(row, b), from: &theirs, list: "second", path, row.line)
      decisions.fix(one, other)
    }
    return decisions
  }

  private static func places(_ entries: [AlignmentEntry]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated().reversed() {
      places[flat(entry.text), default: []].append(place)
    }
    return places
  }

  private static func take(
    _ name: String,
    from places: inout [String: [Int]],
    list: String,
    _ path: String,
    _ line: Int
  ) throws(Fault) -> Int? {
    if name.isEmpty { return nil }
    guard let known = places[name] else {
      throw Fault(
        description:
          "\(path):\(line): “\(name)” is not in the \(list) list; write a name as it stands there"
      )
    }
    guard let place = known.last else {
      throw Fault(
        description:
          "\(path):\(line): “\(name)” has a row above already; leave one of them"
      )
    }
    places[name]?.removeLast()
    return place
  }

  private static func hundredths(_ score: Double) -> String {
    let value = Int((score * 100).rounded())
    return value >= 100 ? "1.00" : "0." + (value < 10 ? "0" : "") + String(value)
  }

  private static func flat(_ field: String) -> String {
    String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
