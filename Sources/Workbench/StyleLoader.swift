public import Glossaries
internal import Resources
internal import SourceText

/// Opens the house style that a command line names.
public enum StyleLoader {
  /// The style that is taken when none is named.
  public static let standard = "ap"

  /// Opens `name`: a shipped style by its id, or a `.tsv` file.
  ///
  /// - Throws: `FileError`, `GlossaryFileError`, `FactTableError` or `InvalidUTF8`, each one sentence.
  public static func load(_ name: String) throws -> HouseStyle {
    if let style = HouseStyle.shipped(name) { return style }
    guard name.hasSuffix(".tsv") else {
      throw FileError(
        path: name,
        sentence:
          "there is no such house style; name one of \(HouseStyle.shipped.joined(separator: ", "))"
          + " or a .tsv file"
      )
    }
    let source = try SourceText(path: name, bytes: try FileAccess.read(name))
    let id = name.split(separator: "/").last.map { String($0.dropLast(4)) } ?? name
    return try HouseStyle(id: id, table: try FactTable(path: name, bytes: source.bytes))
  }
}
