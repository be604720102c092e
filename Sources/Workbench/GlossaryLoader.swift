public import Glossaries
public import GlossaryLinting
internal import Resources
internal import SourceText

/// Opens the glossary that a command line names.
public enum GlossaryLoader {
  /// The name of the glossary that the program carries.
  public static let shipped = "korea-russia"

  /// Opens the glossary called `name`.
  ///
  /// That is the shipped glossary by its name, a folder with `concepts.tsv` and `terms.tsv`, a `.csv` or
  /// `.tsv` file with a term a row, or a store (`sqlite:PATH`). A path that exists comes before a shipped
  /// name.
  ///
  /// - Parameter time: the moment of the store's history to go back to; only a store has one.
  /// - Throws: `FileError`, `GlossaryFileError`, `FactTableError`, `GlossaryStoreError` or `InvalidUTF8`,
  ///   each one sentence.
  public static func load(_ name: String, asOf time: StoreTime? = nil) throws -> GlossaryFile {
    if StoreLoader.isStore(name) { return try store(name, asOf: time) }
    if time != nil {
      throw FileError(
        path: name,
        sentence: "keeps no history; --as-of is for a store (sqlite:PATH)"
      )
    }
    if FileAccess.isFolder(name) { return try folder(name) }
    if FileAccess.exists(name) { return try file(name) }
    if name == shipped { return try embedded() }
    throw FileError(
      path: name,
      sentence:
        "there is no such glossary; name a folder, a .csv or .tsv file, sqlite:PATH, or \(shipped)"
    )
  }

  /// What a store holds; no file stands behind its terms.
  private static func store(_ name: String, asOf time: StoreTime?) throws -> GlossaryFile {
    let store = try StoreLoader.openForReading(name)
    let glossary = try time.map { try store.glossary(asOf: $0) } ?? store.glossary()
    let nothing = try SourceText(path: name, bytes: [])
    return GlossaryFile(glossary: glossary, terms: nothing, concepts: nothing)
  }

  private static func folder(_ path: String) throws -> GlossaryFile {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    let concepts = try text(base + "/concepts.tsv")
    let terms = try text(base + "/terms.tsv")
    return try parsed(name: slug(base), concepts: concepts, terms: terms)
  }

  private static func embedded() throws -> GlossaryFile {
    let base = "glossaries/\(shipped)"
    return try parsed(
      name: shipped,
      concepts: try embeddedText(base + "/concepts.tsv"),
      terms: try embeddedText(base + "/terms.tsv")
    )
  }

  private static func parsed(
    name: String,
    concepts: SourceText,
    terms: SourceText
  ) throws -> GlossaryFile {
    let glossary = try Glossary(
      name: name,
      concepts: try FactTable(path: concepts.path, bytes: concepts.bytes),
      terms: try FactTable(path: terms.path, bytes: terms.bytes)
    )
    return GlossaryFile(glossary: glossary, terms: terms, concepts: concepts)
  }

  private static func file(_ path: String) throws -> GlossaryFile {
    guard let end = path.split(separator: ".").last?.lowercased(), ["csv", "tsv"].contains(end)
    else {
      throw FileError(
        path: path,
        sentence: "a glossary is a folder, a .csv or a .tsv file; export or rename this one"
      )
    }
    let source = try text(path)
    let glossary = try Glossary(name: slug(path), path: path, table: source.bytes)
    return GlossaryFile(glossary: glossary, terms: source, concepts: source)
  }

  private static func text(_ path: String) throws -> SourceText {
    try SourceText(path: path, bytes: try FileAccess.read(path))
  }

  private static func embeddedText(_ name: String) throws -> SourceText {
    guard let bytes = EmbeddedResource.bytes(name) else {
      throw FileError(path: name, sentence: "is not part of this program; name a glossary folder")
    }
    return try SourceText(path: name, bytes: bytes)
  }

  private static func slug(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
