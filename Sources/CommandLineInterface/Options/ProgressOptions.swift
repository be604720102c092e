internal import ArgumentParser
internal import Glibc
internal import Synchronization
internal import Workbench

/// Whether to show how far a long work is.
struct ProgressOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Show no progress; a terminal shows some by default.")
  var quiet = false

  /// A bar, if somebody is there to see it.
  var bar: ProgressBar? { quiet || isatty(2) != 1 ? nil : ProgressBar() }
}

/// One line on standard error that says how far a file is read.
final class ProgressBar: Sendable {
  private struct State {
    var concepts = 0
    var shown: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  /// Counts a concept.
  func count() { state.withLock { $0.concepts += 1 } }

  /// Shows how far it is, ten times a second at most, and not before a tenth of a second has passed.
  func show(_ progress: GlossaryLoader.Progress) {
    let now = ContinuousClock.now
    let concepts: Int? = state.withLock { state in
      let last = state.shown ?? now
      if state.shown == nil { state.shown = now }
      guard now - last >= .milliseconds(100) else { return nil }
      state.shown = now
      return state.concepts
    }
    guard let concepts else { return }
    let share = progress.total == 0 ? 1 : min(Double(progress.bytes) / Double(progress.total), 1)
    let filled = Int(share * 30)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    FileAccess.report("\r[\(bar)] \(Int(share * 100)) %, \(concepts) concepts\u{1B}[K")
  }

  /// Takes the line away.
  func clear() { FileAccess.report("\r\u{1B}[K") }
}
