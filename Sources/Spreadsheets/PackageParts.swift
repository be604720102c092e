internal import Archives
internal import XML

/// The parts of an Office Open XML package and what ties them.
///
/// - Source: ECMA-376, part 2, 6.5, relationships: those of `xl/workbook.xml` stand in
///   `xl/_rels/workbook.xml.rels`, and their targets are relative to the part.
struct PackageParts {
  /// A tie from one part to another.
  struct Relationship {
    let id: String
    /// The last word of its type.
    let type: String
    /// The name of the other part.
    let part: String
  }

  private let archive: ZipArchive
  private let names: [String: String]

  /// The parts of `archive`.
  init(_ archive: ZipArchive) throws(SpreadsheetError) {
    self.archive = archive
    // Names of parts are equal whatever their case.
    names = Dictionary(archive.names.map { ($0.lowercased(), $0) }) { first, _ in first }
  }

  /// The bytes of a part, or `nil` when there is none.
  func bytes(_ part: String) throws(SpreadsheetError) -> [UInt8]? {
    guard let name = names[part.lowercased()] else { return nil }
    do { return try archive.file(name) } catch { throw SpreadsheetError(.archive(error)) }
  }

  /// What `read` makes of a part, or `nil` when there is none.
  func parsed<Value>(
    _ part: String?,
    _ read: ([UInt8]) throws(XMLError) -> Value
  ) throws(SpreadsheetError) -> Value? {
    guard let part, let bytes = try bytes(part) else { return nil }
    return try parsing(part) { () throws(XMLError) in try read(bytes) }
  }

  /// What a part is tied to, of one type or of all; the package itself is the part with no name.
  func related(to part: String, type: String?) throws(SpreadsheetError) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let name = (folder + ["_rels", file + ".rels"]).joined(separator: "/")
    let found = try parsed(name) { bytes throws(XMLError) in
      let xml = try XMLReader(bytes)
      var found: [Relationship] = []
      while let start = try xml.next() {
        guard start.name == "Relationship", start.attributes["TargetMode"] != "External",
          let target = start.attributes["Target"]
        else { continue }
        let type = (start.attributes["Type"] ?? "").split(separator: "/").last.map(String.init)
        found.append(
          Relationship(
            id: start.attributes["Id"] ?? "",
            type: type ?? "",
            part: Self.resolved(target, in: folder)
          )
        )
      }
      return found
    }
    return (found ?? []).filter { type == nil || $0.type == type }
  }

  private static func resolved(_ target: String, in folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(String(step))
      }
    }
    return path.joined(separator: "/")
  }
}

/// Runs `body`; an error of XML is told with the part that it is in.
func parsing<Value>(
  _ part: String,
  _ body: () throws(XMLError) -> Value
) throws(SpreadsheetError) -> Value {
  do { return try body() } catch { throw SpreadsheetError(.markup(part: part, error)) }
}
