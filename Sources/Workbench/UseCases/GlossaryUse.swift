internal import Annotating
public import Glossaries
public import GlossaryLinting
internal import Languages

/// Looks for the concepts of glossaries in drafts.
public enum GlossaryUse {
  /// Which concepts of `glossaries`, used together, the drafts at `paths` name.
  ///
  /// - Throws: `FileError` or `InvalidUTF8` for the first draft that cannot be read, and where there is none:
  ///   what was not looked through is not unused.
  public static func of(
    _ glossaries: [Glossary],
    in paths: [String],
    style: HouseStyle
  ) throws -> GlossaryUsage {
    let finder = DraftFinder(paths)
    if let failure = finder.failures.first { throw failure }
    guard !finder.files.isEmpty else {
      throw FileError(
        path: paths.joined(separator: ", "),
        sentence: "no drafts found; name a .txt or .md file"
      )
    }
    let workbench = Workbench(glossary: Glossary(layering: glossaries), style: style)
    var found: Set<String> = []
    for path in finder.files {
      let annotation = workbench.annotate(try Workbench.read(path))
      found.formUnion(annotation.mentions.map { annotation.concept(of: $0).id })
    }
    return GlossaryUsage(found: found, draftCount: finder.files.count)
  }
}
