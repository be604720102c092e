internal import Resources

/// Titles of persons, which stand after a Korean name or before it: 위원장, 대통령.
public enum PersonTitles {
  /// The titles, as they are written.
  ///
  /// - Source: `Resources/Korean/suffixes.tsv`, which names its own.
  public static let all: [String] = {
    let table = EmbeddedResource.table("Morphology/Korean/suffixes.tsv")
    let (suffix, kind) = (table.column("suffix"), table.column("class"))
    return table.rows.filter { table.text($0, kind) == "title" }.map { table.text($0, suffix) }
  }()
}
