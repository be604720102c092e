internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import SourceText
internal import Workbench

/// Whether and how a command mends what it finds.
struct FixOptions: ParsableArguments {
  @Flag(help: "Write the drafts anew with every safe fix, and report what is left.")
  var fix = false

  @Flag(help: "With --fix or --diff: carry out the fixes that a person has to look at, too.")
  var unsafeFixes = false

  @Flag(help: "Show what --fix would change as a unified diff; no file is touched.")
  var diff = false

  func validate() throws {
    if fix, diff { throw ValidationError("--fix writes and --diff only shows: give one of them") }
    if unsafeFixes, !fix, !diff {
      throw ValidationError("--unsafe-fixes says which fixes to take: give --fix or --diff with it")
    }
  }

  /// Whether anything is mended or shown.
  var isOn: Bool { fix || diff }

  /// The file of `found` with the fixes carried out that are asked for.
  func fixed(_ found: FileFindings) -> FixedText {
    FixedText(
      found.source.bytes,
      applying: found.diagnostics.flatMap(\.fixes).filter { unsafeFixes || $0.isSafe }
    )
  }
}

/// What a run has mended, for the sentence at its end.
struct FixTally {
  private var applied = 0
  private var files = 0
  private var doubtful = 0

  /// Counts a draft with `found` of which `fixed` was made.
  mutating func add(_ fixed: FixedText, of found: FileFindings, with options: FixOptions) {
    applied += fixed.applied
    files += fixed.applied > 0 ? 1 : 0
    if !options.unsafeFixes {
      doubtful += Set(found.diagnostics.flatMap(\.fixes).filter { !$0.isSafe }).count
    }
  }

  /// Whether anything was changed.
  var isEmpty: Bool { applied == 0 }

  /// The sentence.
  func sentence(_ verb: String) -> String {
    if applied == 0, doubtful == 0 { return "onoma: nothing to mend" }
    let places = applied == 1 ? "1 place" : "\(applied) places"
    let drafts = files == 1 ? "1 draft" : "\(files) drafts"
    let more =
      doubtful == 0
      ? ""
      : "; \(doubtful == 1 ? "1 more needs" : "\(doubtful) more need") a look: see --unsafe-fixes"
    return "onoma: \(verb) \(places) in \(drafts)\(more)"
  }
}
