/// The remarks between the rows of a table of facts: each is on the row after it.
struct RowRemarks: Hashable, Sendable {
  /// What makes a row the same in two versions of a table.
  private static let keys = ["id", "concept", "language", "term"]

  private struct Remark: Hashable {
    let line: String
    /// How many rows stand before it.
    let place: Int
  }

  private let remarks: [Remark]
  /// What the rows are of, in their order.
  private let rows: [[Substring]]

  /// No remarks.
  init() {
    remarks = []
    rows = []
  }

  /// Finds the remarks among the lines after the names of the columns.
  init(_ lines: [String], columns: [String]) {
    var remarks: [Remark] = []
    var rows: [[Substring]] = []
    for line in lines {
      if line.utf8.first == UInt8(ascii: "#") {
        remarks.append(Remark(line: line, place: rows.count))
      } else {
        rows.append(Self.key(of: line, columns))
      }
    }
    self.remarks = remarks
    self.rows = remarks.isEmpty ? [] : rows
  }

  /// `lines` with each remark before the row that it is on; where that is gone, before the one that came next.
  ///
  /// - Complexity: O(n) in the rows.
  func placed(among lines: [String], columns: [String]) -> [String] {
    if remarks.isEmpty { return lines }
    var places: [[Substring]: Int] = [:]
    for (place, line) in lines.enumerated().reversed() {
      places[Self.key(of: line, columns)] = place
    }
    // For each old row the place of the first one from there on that is still here.
    var next = lines.count
    var homes = [Int](repeating: lines.count, count: rows.count + 1)
    for place in rows.indices.reversed() {
      next = places[rows[place]] ?? next
      homes[place] = next
    }
    var before: [Int: [String]] = [:]
    for remark in remarks { before[homes[remark.place], default: []].append(remark.line) }
    return lines.enumerated().flatMap { place, line in (before[place] ?? []) + [line] }
      + (before[lines.count] ?? [])
  }

  private static func key(of line: String, _ columns: [String]) -> [Substring] {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    return keys.map { name in
      columns.firstIndex(of: name).flatMap { $0 < fields.count ? fields[$0] : nil } ?? ""
    }
  }
}
