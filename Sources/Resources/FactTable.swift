/// A table of facts as text: tab-separated, one fact a line, nothing quoted.
///
/// First come lines that begin with `#`, which may carry `key: value` pairs; then one line with the names
/// of the columns; then the facts. Empty lines and later `#` lines are skipped. A row may leave out empty
/// fields at its end.
///
///     # title: Korean particles
///     # source: …
///     id	after_consonant	after_vowel
///     topic	은	는
public struct FactTable: Sendable {
  /// One fact.
  public struct Row: Sendable {
    /// The line it stands on, from 1.
    public let line: Int
    fileprivate let fields: Range<Int>
  }

  /// The name of the table, for messages.
  public let path: String
  /// The `key: value` pairs of the header, in order.
  public let header: [(key: String, value: String)]
  /// The names of the columns, in order.
  public let columns: [String]
  /// The facts, in the order of the file.
  public let rows: [Row]

  private let bytes: [UInt8]
  private let starts: [Int]
  private let ends: [Int]

  /// Reads a table.
  ///
  /// - Throws: `FactTableError` for the first line that has more fields than there are columns, or when
  ///   there is no line of column names, or when two columns share a name.
  /// - Complexity: O(n) in the bytes.
  public init(path: String, bytes: [UInt8]) throws(FactTableError) {
    var header: [(key: String, value: String)] = []
    var columns: [String] = []
    var rows: [Row] = []
    var starts: [Int] = []
    var ends: [Int] = []
    var line = 0
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      line += 1
      var end = index
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = end + 1
      if end > index, bytes[end - 1] == 0x0D { end -= 1 }
      defer { index = next }
      if end == index { continue }
      if bytes[index] == UInt8(ascii: "#") {
        if columns.isEmpty, let pair = Self.pair(in: bytes[(index + 1)..<end]) {
          header.append(pair)
        }
        continue
      }
      let first = starts.count
      var start = index
      for place in index...end where place == end || bytes[place] == 0x09 {
        starts.append(start)
        ends.append(place)
        start = place + 1
      }
      if columns.isEmpty {
        for field in first..<starts.count {
          columns.append(String(decoding: bytes[starts[field]..<ends[field]], as: UTF8.self))
        }
        for (place, column) in columns.enumerated() where columns[..<place].contains(column) {
          throw FactTableError(path: path, line: line, fault: .repeatedColumn(column))
        }
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
      } else {
        guard starts.count - first <= columns.count else {
          throw FactTableError(
            path: path,
            line: line,
            fault: .tooManyFields(starts.count - first, columns: columns.count)
          )
        }
        rows.append(Row(line: line, fields: first..<starts.count))
      }
    }
    guard !columns.isEmpty else {
      throw FactTableError(path: path, line: max(line, 1), fault: .noColumns)
    }
    self.path = path
    self.header = header
    self.columns = columns
    self.rows = rows
    self.bytes = bytes
    self.starts = starts
    self.ends = ends
  }

  /// The value of the first header line with this key.
  public func header(_ key: String) -> String? {
    header.first { $0.key == key }?.value
  }

  /// Where the column called `name` stands, if there is one.
  public func column(_ name: String) -> Int? {
    columns.firstIndex(of: name)
  }

  /// The text of `row` in column `index`; empty where the row left it out.
  public func text(_ row: Row, _ index: Int?) -> String {
    guard let field = field(row, index) else { return "" }
    return String(decoding: bytes[field], as: UTF8.self)
  }

  /// The entries of a field that holds a list, parted by `; `.
  public func list(_ row: Row, _ index: Int?) -> [String] {
    guard let field = field(row, index), !field.isEmpty else { return [] }
    return bytes[field].split(separator: UInt8(ascii: ";")).compactMap { part in
      let text = String(decoding: part.drop { $0 == 0x20 }, as: UTF8.self)
      return text.isEmpty ? nil : text
    }
  }

  /// The column, from 1 in scalars, where a field of `row` begins on its line.
  public func place(of index: Int, in row: Row) -> Int {
    guard let field = field(row, index), let first = row.fields.first else { return 1 }
    return bytes[starts[first]..<field.lowerBound].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func field(_ row: Row, _ index: Int?) -> Range<Int>? {
    guard let index, index < row.fields.count else { return nil }
    let field = row.fields.lowerBound + index
    return starts[field]..<ends[field]
  }

  private static func pair(in comment: ArraySlice<UInt8>) -> (key: String, value: String)? {
    guard let colon = comment.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = comment[..<colon].drop { $0 == 0x20 }
    guard !key.isEmpty, !key.contains(0x20) else { return nil }
    let value = comment[(colon + 1)...].drop { $0 == 0x20 }
    return (String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }
}
