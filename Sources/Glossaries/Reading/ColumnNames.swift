/// The names of the columns of Onoma's own tables.
enum ColumnNames {
  private static let known = Set(ConceptColumns.names + TermColumns.names + [CSVWriter.guardColumn])

  /// The name as it is usually written, where it is another writing of a known one: `TERM`, `Definition ru`.
  static func usual(_ name: String) -> String {
    if known.contains(name) { return name }
    let plain = LayoutSpace.line(name)
    let lower = plain.lowercased()
    if known.contains(lower) { return lower }
    for word in ["definition ", "note "] where lower.hasPrefix(word) {
      return word + plain.dropFirst(word.count)
    }
    return name
  }

  /// The columns of a table that `reads` takes nothing from, with what they are called to people: those whose
  /// name is not known, and those whose name stands a second time.
  static func unread(
    of table: some FieldTable,
    _ reads: (String) -> Bool
  ) -> [(place: Int, name: String)] {
    var seen: Set<String> = []
    return table.columns.enumerated().compactMap { place, name in
      if name.isEmpty { return (place, "a column without a name") }
      if !reads(name) { return (place, "the column “\(name)”") }
      return seen.insert(name).inserted ? nil : (place, "the second column “\(name)”")
    }
  }
}
