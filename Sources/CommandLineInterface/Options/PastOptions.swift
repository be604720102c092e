internal import ArgumentParser
internal import Glossaries

/// Which moment of a store's history a command looks at.
struct PastOptions: ParsableArguments {
  @Option(
    help: """
      Go back to what a store held at this time: 2026-03-01 (the end of that day) or \
      2026-03-01T12:30:00Z, in UTC.
      """
  )
  var asOf: String?

  /// The time, checked.
  func time() throws -> StoreTime? { try Self.time(asOf) }

  /// The time that `asOf` names, checked; none where it is none.
  static func time(_ asOf: String?) throws -> StoreTime? {
    guard let asOf else { return nil }
    guard let time = StoreTime(asOf) else {
      throw UsageError(
        "“\(asOf)” is not a time; write a day such as 2026-03-01 or a time such as 2026-03-01T12:30:00Z"
      )
    }
    return time
  }
}
