/// A sheet of a workbook: its cells as texts.
public struct Sheet: Hashable, Sendable {
  /// A row with the cells that have text.
  public struct Row: Hashable, Sendable {
    /// The number, from 1, as it stands beside the row.
    public let number: Int
    /// The texts with their columns, from 0, in order.
    public internal(set) var cells: [Cell]

    /// Creates a row.
    public init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }

    /// The texts of the first `count` columns, empty where there is none.
    public func texts(_ count: Int) -> [String] {
      var texts = [String](repeating: "", count: count)
      for cell in cells where cell.column < count { texts[cell.column] = cell.text }
      return texts
    }
  }

  /// A cell that has text.
  public struct Cell: Hashable, Sendable {
    /// The column, from 0.
    public let column: Int
    /// The text as it is shown, without formatting.
    public let text: String

    /// Creates a cell.
    public init(column: Int, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// The name on its tab.
  public let name: String
  /// The rows that have text, in order.
  public internal(set) var rows: [Row]
  /// How many merged areas there are; each shows its text in all its cells.
  public internal(set) var mergedAreas = 0
  /// How many cells show an error such as `#REF!`, and count as empty.
  public internal(set) var errorCells = 0
  /// How many cells have a formula and no result, and count as empty.
  public internal(set) var formulasWithoutResult = 0
  /// How many cells stand beyond the last column that is read, and are left out.
  public internal(set) var cellsBeyond = 0

  /// How many columns are read of a sheet.
  public static let columnLimit = 1000

  /// Creates a sheet.
  public init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }
}
