internal import Resources

/// The Russian systems that are letter tables.
public enum LetterTableFamily: SystemFamily {
  private static let folder = "Transliteration/Systems/"
  private static let index = folder + "ru-index.tsv"

  /// The ids, as the index lists them.
  public static var ids: [String] {
    let table = EmbeddedResource.table(index)
    return table.rows.map { table.text($0, table.column("id")) }
  }

  /// Other names, by id, from the index; no system is read for them.
  public static var aliases: [String: String] {
    let table = EmbeddedResource.table(index)
    var aliases: [String: String] = [:]
    for row in table.rows {
      for alias in table.list(row, table.column("aliases")) {
        aliases[alias] = table.text(row, table.column("id"))
      }
    }
    return aliases
  }

  /// The system with this id.
  public static func transliterator(_ id: String) -> (any Transliterator)? {
    table(id).map { LetterTransliterator($0, knownOptions: []) }
  }

  /// The table of the system with this id, to choose options or to read it backwards.
  ///
  /// - Precondition: the file in the program is well formed; a test reads every one.
  public static func table(_ id: String) -> LetterTable? {
    let path = "\(folder)\(id).tsv"
    guard id.hasPrefix("ru-"), path != index, let bytes = EmbeddedResource.bytes(path) else {
      return nil
    }
    // A lexicon stands in the same folder, and is no system.
    guard ids.contains(id) else { return nil }
    do {
      return try LetterTable(path: path, bytes: bytes, isChecked: false)
    } catch {
      preconditionFailure("the system \(id) is broken: \(error)")
    }
  }
}
