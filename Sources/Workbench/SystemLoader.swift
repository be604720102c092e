internal import SourceText
public import Transliteration

/// Opens the transliteration system that a command line names.
public enum SystemLoader {
  /// Opens `name`: a system by its id or alias, a transform of ICU as `icu:ID`, or a file of the user's
  /// own, which is known by a `/` or a `.` before an ending that no id has.
  ///
  /// - Throws: `UnknownSystem`, `UnknownOption`, `ContradictoryOptions`, `SystemFileError`, `FileError` or `InvalidUTF8`, each one
  ///   sentence.
  public static func load(_ name: String, options: Set<String> = []) throws -> any Transliterator {
    if isFile(name) {
      let source = try SourceText(path: name, bytes: try FileAccess.read(name))
      return try LetterTransliterator(
        try LetterTable(path: name, bytes: source.bytes),
        options: options
      )
    }
    let id = KoreanSystems.aliases[name] ?? name
    if let korean = try KoreanSystems.transliterator(id, options: options) { return korean }
    let transliterator = try SystemCatalog.transliterator(name)
    guard !options.isEmpty else { return transliterator }
    guard let table = LetterTableFamily.table(transliterator.system.id) else {
      throw UnknownOption(name: options.sorted()[0], system: transliterator.system.id, known: [])
    }
    return try LetterTransliterator(table, options: options)
  }

  private static func isFile(_ name: String) -> Bool {
    guard !name.hasPrefix("icu:") else { return false }
    return name.contains("/") || name.hasSuffix(".scheme") || name.hasSuffix(".tsv")
  }
}
