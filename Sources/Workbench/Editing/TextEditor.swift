internal import Glibc
internal import SystemPackage

/// The editor that a person has chosen.
public enum TextEditor {
  /// What is run: `$VISUAL`, else `$EDITOR`, else `vi`.
  ///
  /// - Source: POSIX.1-2017, environment variables.
  public static var command: String { variable("VISUAL") ?? variable("EDITOR") ?? "vi" }

  /// Writes `text` to a new file of its own, which only this person may read, and returns its path.
  ///
  /// - Throws: `FileError` if the file cannot be written.
  public static func file(named name: String, holding text: String) throws -> String {
    let folder = variable("TMPDIR") ?? "/tmp"
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(40)
    let path = "\(folder)/onoma-\(plain)-\(UInt64.random(in: .min ... .max)).txt"
    do {
      let file = try FileDescriptor.open(
        FilePath(path),
        .writeOnly,
        options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite]
      )
      _ = try file.closeAfter { try file.writeAll(text.utf8) }
    } catch {
      throw FileError(
        path: path,
        sentence: "cannot be written: \(error); set TMPDIR to a folder that can"
      )
    }
    return path
  }

  /// Has the person edit the file, until the editor ends.
  ///
  /// - Throws: `FileError` if the editor cannot be run or ends with another status than 0.
  public static func edit(_ path: String) throws(FileError) {
    let quoted =
      "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
    // SAFETY: the command is passed as a NUL-terminated copy.
    let status = unsafe system("\(command) \(quoted)")
    guard status == 0 else {
      throw FileError(
        path: path,
        sentence:
          "the editor “\(command)” did not end well, and nothing was changed; set VISUAL or EDITOR to one that works"
      )
    }
  }

  /// Removes the file.
  public static func discard(_ path: String) {
    // SAFETY: the path is passed as a NUL-terminated copy.
    _ = unsafe unlink(path)
  }

  private static func variable(_ name: String) -> String? {
    // SAFETY: the value is copied before anything can change the environment.
    let value = unsafe getenv(name).map { unsafe String(cString: $0) }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }
}
