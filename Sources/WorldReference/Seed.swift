internal import Resources
internal import Workbench

/// One of the tables that the reference is made from.
struct Seed {
  private let table: FactTable

  /// Reads the table called `name` in the folder `seeds`.
  init(_ name: String, in seeds: String) throws {
    let path = "\(seeds)/\(name).tsv"
    table = try FactTable(path: path, bytes: try FileAccess.read(path))
  }

  /// The rows, each with its fields by the names of the columns.
  var rows: [[String: String]] {
    table.rows.map { row in
      Dictionary(
        uniqueKeysWithValues: table.columns.enumerated().map { ($1, table.text(row, $0)) }
      )
    }
  }
}
