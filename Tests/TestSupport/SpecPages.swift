public import Foundation

/// The pages in a folder that say what rules promise, a page a rule.
public enum SpecPages {
  /// What `read` makes of every page in `folder`, given its name and its text, by name.
  public static func read<Page>(in folder: URL, _ read: (String, String) -> Page) -> [Page] {
    do {
      return try names(in: folder, ending: ".md").map { name in
        let page = folder.appending(path: name + ".md")
        return read(name, try String(contentsOf: page, encoding: .utf8))
      }
    } catch {
      preconditionFailure("the specs cannot be read: \(error)")
    }
  }

  /// The names of the files in `folder` that end so, without the ending, sorted.
  public static func names(in folder: URL, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }
      .sorted()
  }
}
