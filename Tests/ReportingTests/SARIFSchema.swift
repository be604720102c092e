import Foundation

/// The schema of SARIF 2.1.0, where the shared facts and a validator are at hand.
enum SARIFSchema {
  private static let path = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../shared/facts/formats/schemas/sarif/sarif-2.1.0.json")
    .standardizedFileURL.path

  private static let script = """
    import json, sys, warnings
    warnings.simplefilter("ignore")
    import jsonschema
    if len(sys.argv) > 2:
        schema = json.load(open(sys.argv[1]))
        validator = jsonschema.validators.validator_for(schema)(schema)
        for fault in validator.iter_errors(json.load(open(sys.argv[2]))):
            print(fault.json_path, fault.message[:200])
    """

  /// Whether a log can be validated here.
  static let isAvailable: Bool = {
    guard FileManager.default.isReadableFile(atPath: path) else { return false }
    return (try? run([]))?.status == 0
  }()

  /// What the schema holds against `log`; empty for a valid one.
  static func faults(in log: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sarif")
    try Data(log.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = try run([path, file.path])
    return status == 0 ? output : "the validator failed"
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
