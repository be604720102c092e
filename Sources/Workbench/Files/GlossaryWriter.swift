public import Glossaries
internal import Languages
internal import SourceText

/// Writes a glossary to where a command line names: a folder, or a file in a format by its ending.
public enum GlossaryWriter {
  /// What was written, and what it does not hold.
  public struct Account: Sendable {
    /// What was written: `folder`, or the id of a format.
    public let format: String
    /// How many concepts.
    public let conceptCount: Int
    /// A sentence for each thing that is not there as it was.
    public let losses: [String]
  }

  /// Whether `path` names a folder to write: one that stands there, or a name that ends in a slash.
  public static func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || FileAccess.isFolder(path)
  }

  /// Refuses a path that cannot be written to, before the work is done.
  ///
  /// - Throws: `FileError` with the cure.
  public static func check(_ path: String) throws {
    if !isFolder(path) { _ = try profile(of: path) }
  }

  /// Writes `glossary` to `path`.
  ///
  /// A folder keeps the remarks and the order of columns that its tables have.
  ///
  /// - Throws: `FileError`, `ICUError` or `InvalidUTF8`, each one sentence.
  /// - Complexity: O(n log n) in the terms.
  public static func write(_ glossary: Glossary, to path: String) throws -> Account {
    if isFolder(path) { return try writeFolder(glossary, to: path) }
    let profile = try profile(of: path)
    let export = try profile.export(glossary, options: ExchangeOptions(source: .english))
    try write(export, to: path)
    return Account(
      format: profile.id,
      conceptCount: export.conceptCount,
      losses: losses(of: export, as: profile)
    )
  }

  /// Writes what was exported, a text or an archive, to the file at `path`, or to standard output where there
  /// is none.
  ///
  /// - Throws: `FileError`.
  public static func write(_ export: GlossaryExport, to path: String?) throws(FileError) {
    if let path {
      try FileAccess.write(export.bytes, to: path)
    } else {
      try FileAccess.print(export.bytes)
    }
  }

  /// A sentence for each thing that `profile` does not hold as it was.
  public static func losses(of export: GlossaryExport, as profile: ExchangeProfile) -> [String] {
    export.losses.map { loss in
      switch loss.outcome {
      case .leftOut: "\(profile.id) does not hold \(loss.field): \(loss.count) left out"
      case .changed: "\(profile.id) turns \(loss.field): \(loss.count) changed"
      }
    }
  }

  private static func writeFolder(_ glossary: Glossary, to path: String) throws -> Account {
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    try FileAccess.makeFolder(folder)
    let (concepts, terms) = (folder + "/concepts.tsv", folder + "/terms.tsv")
    let text = GlossaryFolderText(
      of: glossary,
      conceptHead: try head(of: concepts) ?? .concepts(title: glossary.title),
      termHead: try head(of: terms) ?? .terms(title: glossary.title)
    )
    try FileAccess.write(text.concepts, to: concepts)
    try FileAccess.write(text.terms, to: terms)
    let losses =
      text.changed.isEmpty
      ? []
      : [
        "a folder does not hold everything of \(text.changed.prefix(3).joined(separator: ", "))"
          + (text.changed.count > 3 ? " and \(text.changed.count - 3) more" : "")
          + ": it has no line ends, tabs, semicolons in lists or empty sections"
      ]
    return Account(format: "folder", conceptCount: glossary.concepts.count, losses: losses)
  }

  private static func head(of path: String) throws -> GlossaryFolderText.Head? {
    guard FileAccess.exists(path) else { return nil }
    let source = try SourceText(path: path, bytes: try FileAccess.read(path))
    return GlossaryFolderText.Head(of: String(decoding: source.bytes, as: UTF8.self))
  }

  /// The format to write a file in, by its ending.
  private static func profile(of path: String) throws(FileError) -> ExchangeProfile {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    let known = ExchangeCatalog.all.filter { profile in
      guard profile.isWritable else { return false }
      if case .any = profile.capacity.languages { return true }
      return false
    }
    if let profile = known.first(where: { $0.endings.first == ending }) { return profile }
    let endings = known.compactMap(\.endings.first).reduce(into: [String]()) { list, ending in
      if !list.contains(ending) { list.append(ending) }
    }
    throw FileError(
      path: path,
      sentence:
        "its ending tells no format to write; use ." + endings.joined(separator: ", .")
        + ", or a name that ends in / for a folder"
    )
  }
}
