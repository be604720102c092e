internal import Glibc

/// Turns the paths of a command line into the drafts to read.
public struct DraftFinder: Sendable {
  /// The files to read, in the order given; the files of a folder by name.
  public private(set) var files: [String] = []
  /// How many files of folders were passed over because they are no drafts.
  public private(set) var skipped = 0
  /// Folders that could not be opened.
  public private(set) var failures: [FileError] = []

  /// The endings of the files that are taken from a folder.
  public static let extensions: Set<String> = ["txt", "text", "md", "markdown", "mdown", "mkd"]

  /// Looks at `paths`.
  ///
  /// A folder stands for the drafts in it and below, hidden ones left out.
  public init(_ paths: [String]) {
    for path in paths {
      if path != "-", FileAccess.isFolder(path) { walk(path, depth: 0) } else { files.append(path) }
    }
  }

  private mutating func walk(_ folder: String, depth: Int) {
    guard depth < 64, let names = Self.names(in: folder) else {
      failures.append(
        FileError(path: folder, sentence: "the folder cannot be opened; check who may read it")
      )
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if FileAccess.isFolder(path) {
        if !isLink(path) { walk(path, depth: depth + 1) }
      } else if let dot = name.lastIndex(of: "."),
        case let end = name[name.index(after: dot)...],
        Self.extensions.contains(end.lowercased())
      {
        files.append(path)
      } else {
        skipped += 1
      }
    }
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: the path is passed as a NUL-terminated copy, the status as a local of the right type.
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func names(in folder: String) -> [String]? {
    // SAFETY: the handle is closed on the only way out; each entry is copied before the next is read.
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
