internal import Resources

/// What people decided of the conflicts of a merge, in a table with a row for each.
///
///     concept	field	decision	base	ours	theirs
///     heron	definition	theirs	A prize.	An award.	A prize of 2019.
///
/// A decision is of the values that it was made of: where a version says something else by now, it does not count.
public struct MergeDecisions: Sendable {
  /// A row of the table.
  public struct Row: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The id of the concept.
    public let concept: String
    /// What of it.
    public let field: String
    /// Whose word counts.
    public let choice: MergeChoice
  }

  /// A table that cannot be read.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence: which file and line, what, and the cure.
    public let description: String
  }

  private struct Key: Hashable {
    let concept: String
    let field: String
    let values: [String]

    init(concept: String, field: String, values: [String]) {
      self.concept = concept
      self.field = field
      self.values = values
    }

    init(_ conflict: MergeConflict) {
      concept = MergeDecisions.flat(conflict.concept)
      field = MergeDecisions.flat(conflict.field)
      values = [conflict.base, conflict.ours, conflict.theirs].map {
        MergeDecisions.flat($0 ?? "")
      }
    }
  }

  private static let columns = ["concept", "field", "decision", "base", "ours", "theirs"]

  private var rows: [Key: Row] = [:]

  /// Nothing is decided.
  public init() {}

  /// Reads a table; rows without a decision are passed over.
  ///
  /// - Throws: `Fault` for the first line that cannot be read, or that contradicts an earlier one.
  /// - Complexity: O(n) in the bytes.
  public init(path: String, bytes: [UInt8]) throws(Fault) {
    let table: FactTable
    do {
      table = try FactTable(path: path, bytes: bytes)
    } catch {
      throw Fault(description: "\(error)")
    }
    let places = Self.columns.map { table.column($0) }
    if let missing = zip(Self.columns, places).first(where: { $1 == nil })?.0 {
      throw Fault(
        description: "\(path): the column \(missing) is needed; write the table with --conflicts"
      )
    }
    for row in table.rows {
      let fields = places.map { table.text(row, $0) }
      if fields[2].isEmpty { continue }  // not decided yet
      guard let choice = MergeChoice(rawValue: fields[2]) else {
        throw Fault(
          description:
            "\(path):\(row.line): “\(fields[2])” is no decision; write ours, theirs or base"
        )
      }
      let key = Key(concept: fields[0], field: fields[1], values: Array(fields[3...]))
      if let earlier = rows[key], earlier.choice != choice {
        throw Fault(
          description:
            "\(path):\(row.line): this conflict is decided for \(choice.rawValue) here and for "
            + "\(earlier.choice.rawValue) on line \(earlier.line); keep one"
        )
      }
      rows[key] = Row(line: row.line, concept: fields[0], field: fields[1], choice: choice)
    }
  }

  /// What was decided of a conflict; none where it was not, or where it was of other values.
  public subscript(conflict: MergeConflict) -> MergeChoice? { rows[Key(conflict)]?.choice }

  /// The rows that are of no conflict among `conflicts`, in the order of the table.
  public func rows(besides conflicts: [MergeConflict]) -> [Row] {
    let known = Set(conflicts.map { Key($0) })
    return rows.filter { !known.contains($0.key) }.values.sorted { $0.line < $1.line }
  }

  /// The table of all `conflicts`, with what is decided of them.
  public func text(of conflicts: [MergeConflict]) -> String {
    let rows = conflicts.map { conflict in
      let key = Key(conflict)
      return [key.concept, key.field, self[conflict]?.rawValue ?? ""] + key.values
    }
    return ([Self.columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func flat(_ field: String) -> String {
    String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
