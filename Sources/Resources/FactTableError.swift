/// A table of facts that could not be read.
public struct FactTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the line.
  public enum Fault: Hashable, Sendable {
    /// The table has no line of column names.
    case noColumns
    /// Two columns have the same name.
    case repeatedColumn(String)
    /// A row has more fields than there are columns.
    case tooManyFields(Int, columns: Int)
  }

  /// The name of the table.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong there.
  public let fault: Fault

  /// Creates an error.
  public init(path: String, line: Int, fault: Fault) {
    self.path = path
    self.line = line
    self.fault = fault
  }

  /// One sentence: where, what and the cure.
  public var description: String {
    switch fault {
    case .noColumns:
      "\(path):\(line): there is no line of column names; add one before the first row"
    case .repeatedColumn(let name):
      "\(path):\(line): the column “\(name)” is named twice; rename one"
    case .tooManyFields(let count, let columns):
      "\(path):\(line): \(count) fields, but only \(columns) columns; "
        + "take out a tab or name the column in the first line"
    }
  }
}
