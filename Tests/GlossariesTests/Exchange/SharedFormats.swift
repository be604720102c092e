import Foundation

/// Samples and schemas beside the repository, and the validators of the machine.
enum SharedFormats {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../../shared/facts/formats")
    .standardizedFileURL.path

  /// Whether the samples are at hand.
  static let hasSamples = FileManager.default.isReadableFile(
    atPath: folder + "/samples/tbx3_basic_dca.tbx"
  )

  /// Whether files can be held against RELAX NG schemas and Schematron rules here.
  static let hasJing = hasSamples && FileManager.default.isExecutableFile(atPath: "/usr/bin/jing")

  /// Whether files can be held against a DTD here.
  static let hasXMLLint =
    hasSamples && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

  /// The bytes of a file of the folder.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + path)))
  }

  /// What a RELAX NG schema, or Schematron rules, hold against `text`; empty for a valid file.
  static func faults(in text: String, schema: String) throws -> String {
    try withFile(text) { path in
      let result = try run(["/usr/bin/jing", "\(folder)/schemas/\(schema)", path])
      return result.status == 0 ? "" : result.output
    }
  }

  /// What a DTD holds against `text`.
  static func dtdFaults(in text: String, dtd: String) throws -> String {
    try withFile(text) { path in
      let command = [
        "/usr/bin/xmllint", "--noout", "--nonet", "--dtdvalid", "\(folder)/schemas/\(dtd)",
      ]
      let result = try run(command + [path])
      return result.status == 0 ? "" : result.output
    }
  }

  /// What XML schemas, each for a namespace, hold against `text`.
  static func schemaFaults(
    in text: String,
    schemas: [(namespace: String, path: String)]
  ) throws -> String {
    let imports = schemas.map { schema in
      "<xs:import namespace='\(schema.namespace)' schemaLocation='\(folder)/schemas/\(schema.path)'/>"
    }
    let driver =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(imports.joined())</xs:schema>"
    return try withFile(driver) { driver in
      try withFile(text) { path in
        let result = try run([
          "/usr/bin/xmllint", "--noout", "--nonet", "--schema", driver, path,
        ])
        return result.status == 0 ? "" : result.output
      }
    }
  }

  private static func withFile(_ text: String, _ body: (String) throws -> String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  static func run(_ command: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
