public import ArgumentParser
internal import Documents
internal import SourceText
internal import Workbench

/// Which drafts a command reads.
struct DraftOptions: ParsableArguments {
  @Argument(help: "Drafts, or folders of drafts (.txt, .md); - reads standard input.")
  var paths: [String]

  @Option(help: "How the drafts are marked up: text or markdown. By default the name tells.")
  var inputFormat: DraftFormat?

  @Option(help: "The name to report for standard input, and to tell its format by.")
  var stdinFilename: String?

  /// Whether `draft` came from standard input.
  func isStandardInput(_ draft: Draft) -> Bool {
    paths.contains("-") && (draft.source.path == "-" || draft.source.path == stdinFilename)
  }

  /// Reads the drafts one by one and gives each to `body`.
  ///
  /// A draft that cannot be read is reported on standard error and the others are still done.
  ///
  /// - Returns: whether every draft could be read.
  func forEachDraft(_ body: (Draft) throws -> Void) throws -> Bool {
    let finder = DraftFinder(paths)
    var isComplete = true
    for failure in finder.failures {
      FileAccess.say("onoma: \(failure)")
      isComplete = false
    }
    for path in finder.files {
      let draft: Draft
      do {
        let name = path == "-" ? stdinFilename : nil
        draft = try Workbench.read(path, format: inputFormat, name: name)
      } catch {
        FileAccess.say("onoma: \(error)")
        isComplete = false
        continue
      }
      try body(draft)
    }
    if finder.skipped > 0 {
      let files = finder.skipped == 1 ? "1 file that is" : "\(finder.skipped) files that are"
      FileAccess.say("onoma: passed over \(files) neither plain text nor Markdown")
    }
    if finder.files.isEmpty, finder.failures.isEmpty {
      FileAccess.say("onoma: no drafts found; name a .txt or .md file")
      isComplete = false
    }
    return isComplete
  }
}

extension DraftFormat: ExpressibleByArgument {}
