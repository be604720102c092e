public import Glossaries
public import GlossaryLinting
internal import Resources
internal import SourceText

/// Opens the glossary that a command line names.
public enum GlossaryLoader {
  /// The name of the glossary that is used where none is named.
  public static let shipped = "korea-russia"
  /// The names of the glossaries that the program carries.
  public static let allShipped = [shipped, "government", "world"]

  /// Opens the glossary called `name`.
  ///
  /// - Parameter time: the moment of a store's history to go back to; only a store has one.
  /// - Throws: `FileError`, `GlossaryFileError`, `FactTableError`, `GlossaryStoreError` or `InvalidUTF8`,
  ///   each one sentence.
  public static func load(_ name: String, asOf time: StoreTime? = nil) throws -> GlossaryFile {
    try open(name, asOf: time).file
  }

  /// Opens the glossary called `name`, with an account of how its file was read.
  ///
  /// That is a shipped glossary by its name, a folder with `concepts.tsv` and `terms.tsv`, a file in a
  /// format of `ExchangeCatalog`, told by `profile` or by its ending and first line, or a store
  /// (`sqlite:PATH`, `postgres://…`). A path that exists comes before a shipped name.
  ///
  /// - Parameter time: the moment of a store's history to go back to; only a store has one.
  /// - Throws: `FileError`, `GlossaryFileError`, `FactTableError`, `GlossaryStoreError` or `InvalidUTF8`,
  ///   each one sentence.
  public static func open(
    _ name: String,
    as profile: ExchangeProfile? = nil,
    options: ExchangeOptions = ExchangeOptions(),
    asOf time: StoreTime? = nil
  ) throws -> (file: GlossaryFile, account: ExchangeImport?) {
    if StoreLoader.isStore(name) { return (try store(name, asOf: time), nil) }
    if time != nil {
      throw FileError(
        path: name,
        sentence: "keeps no history; --as-of is for a store (sqlite:PATH or postgres://…)"
      )
    }
    if FileAccess.isFolder(name) { return (try folder(name), nil) }
    if FileAccess.exists(name) { return try file(name, as: profile, options) }
    if allShipped.contains(name) { return (try embedded(name), nil) }
    throw FileError(
      path: StoreLoader.shown(name),
      sentence: "there is no such glossary; name a folder, a .csv or .tsv file, a store "
        + "(sqlite:PATH or postgres://…), or one of " + allShipped.joined(separator: ", ")
    )
  }

  /// What a store holds; no file stands behind its terms.
  private static func store(_ name: String, asOf time: StoreTime?) throws -> GlossaryFile {
    let store = try StoreLoader.openForReading(name)
    let glossary = try time.map { try store.glossary(asOf: $0) } ?? store.glossary()
    let nothing = try SourceText(path: name, bytes: [])
    return GlossaryFile(
      glossary: glossary,
      terms: nothing,
      concepts: nothing,
      layout: .listing
    )
  }

  private static func folder(_ path: String) throws -> GlossaryFile {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    let concepts = try text(base + "/concepts.tsv")
    let terms = try text(base + "/terms.tsv")
    return try parsed(name: slug(base), concepts: concepts, terms: terms)
  }

  private static func embedded(_ name: String) throws -> GlossaryFile {
    let base = "glossaries/\(name)"
    return try parsed(
      name: name,
      concepts: try embeddedText(base + "/concepts.tsv"),
      terms: try embeddedText(base + "/terms.tsv")
    )
  }

  /// The glossary of `file` as its tables say it now.
  static func reread(
    _ file: GlossaryFile,
    terms: SourceText,
    concepts: SourceText
  ) throws -> GlossaryFile {
    let name = file.glossary.name
    guard file.terms.path == file.concepts.path else {
      return try parsed(name: name, concepts: concepts, terms: terms)
    }
    let glossary = try Glossary(name: name, path: terms.path, table: terms.bytes)
    return GlossaryFile(glossary: glossary, terms: terms, concepts: terms)
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

  private static func file(
    _ path: String,
    as profile: ExchangeProfile?,
    _ options: ExchangeOptions
  ) throws -> (file: GlossaryFile, account: ExchangeImport?) {
    let bytes = try FileAccess.read(path)
    let ending = try ending(of: path, as: profile)
    if profile == nil, ["csv", "tsv"].contains(ending) {
      // Onoma's own tables keep their places byte for byte, and a fault in UTF-8 is told by its byte.
      if InvalidUTF8.firstFault(in: bytes) != nil, options.encoding == nil,
        !ExchangeStream.isArchive(bytes), !bytes.starts(with: [0xFF, 0xFE]),
        !bytes.starts(with: [0xFE, 0xFF])
      {
        _ = try SourceText(path: path, bytes: bytes)
      }
    }
    let input = try ExchangeInput(name: slug(path), path: path, bytes: bytes, options: options)
    guard let profile = profile ?? ExchangeCatalog.tell(ending: ending, input: input),
      profile.isReadable
    else {
      throw FileError(path: path, sentence: "files of this format are not read; name another")
    }
    guard input.isArchive == profile.isPacked || bytes.isEmpty else {
      let cure =
        input.isArchive
        ? "this is an archive or an old Excel file, and \(profile.id) is a text; save it as .xlsx"
        : "this is a text, and \(profile.id) is an archive; name its format"
      throw FileError(path: path, sentence: cure)
    }
    let account = try profile.read(input)
    if input.isArchive {
      let nothing = try SourceText(path: path, bytes: [])
      let glossary = account.glossary.withoutLines
      let file = GlossaryFile(
        glossary: glossary,
        terms: nothing,
        concepts: nothing,
        layout: .listing
      )
      return (file, account)
    }
    let isOwn = InvalidUTF8.firstFault(in: bytes) == nil
    let source = try SourceText(path: path, bytes: isOwn ? bytes : input.bytes)
    let hasLines = account.glossary.concepts.contains { $0.terms.contains { $0.line > 0 } }
    let isTable = isOwn && ["csv", "tsv"].contains(profile.id)
    let file = GlossaryFile(
      glossary: account.glossary,
      terms: source,
      concepts: source,
      layout: isTable ? .tables : hasLines ? .lines : .listing
    )
    return (file, account)
  }

  /// The ending of a file, which tells a format unless there is a profile.
  static func ending(of path: String, as profile: ExchangeProfile?) throws(FileError) -> String {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard profile != nil || endings.contains(ending) else {
      throw FileError(
        path: path,
        sentence: "its ending tells no glossary format; name one of `onoma glossary formats`"
      )
    }
    return ending
  }

  /// The endings that tell a format.
  private static let endings = Set(ExchangeCatalog.all.filter(\.isReadable).flatMap(\.endings))
    .union(["txt", "tab", "xml", "martif"])

  private static func text(_ path: String) throws -> SourceText {
    try SourceText(path: path, bytes: try FileAccess.read(path))
  }

  private static func embeddedText(_ name: String) throws -> SourceText {
    guard let bytes = EmbeddedResource.bytes(name) else {
      throw FileError(path: name, sentence: "is not part of this program; name a glossary folder")
    }
    return try SourceText(path: name, bytes: bytes)
  }

  static func slug(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension Glossary {
  /// The glossary, its terms without the lines of a file that is no text.
  fileprivate var withoutLines: Glossary {
    var concepts = self.concepts
    for concept in concepts.indices {
      for term in concepts[concept].terms.indices { concepts[concept].terms[term].line = 0 }
    }
    return Glossary(name: name, title: title, concepts: concepts)
  }
}
