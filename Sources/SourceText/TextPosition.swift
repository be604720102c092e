/// A place in a text as people and tools count it: a line and a column, both from 1.
public struct TextPosition: Hashable, Sendable {
  /// What one column counts.
  public enum ColumnUnit: String, Sendable {
    /// UTF-8 bytes: rdjson, compilers.
    case utf8
    /// UTF-16 code units: SARIF by default, language servers by default.
    case utf16
    /// Unicode scalars: what an editor shows as a column.
    case scalar
  }

  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in `unit`.
  public let column: Int
  /// What `column` counts.
  public let unit: ColumnUnit

  /// Creates a place at `line` and `column`.
  public init(line: Int, column: Int, unit: ColumnUnit) {
    self.line = line
    self.column = column
    self.unit = unit
  }
}
