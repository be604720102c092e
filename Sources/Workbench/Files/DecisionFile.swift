internal import Glibc
public import Glossaries
public import GlossaryComparison

/// Reads and writes the file in which decisions about duplicates are kept.
public enum DecisionFile {
  /// The decisions of the file at `path`; none where there is no file.
  ///
  /// - Throws: `FileError`, `DuplicateDecisions.Fault`, each one sentence.
  public static func read(_ path: String?) throws -> DuplicateDecisions {
    guard let path, FileAccess.exists(path) else { return DuplicateDecisions() }
    return try DuplicateDecisions(path: path, bytes: try FileAccess.read(path))
  }

  /// Writes the decisions to `path`, if there is one.
  ///
  /// - Throws: `FileError`.
  public static func write(_ decisions: DuplicateDecisions, to path: String?) throws(FileError) {
    if let path { try FileAccess.write(decisions.text, to: path) }
  }
}

/// Tells the time.
public enum WallClock {
  /// The time now.
  public static func now() -> StoreTime {
    var time = timespec()
    // SAFETY: the call fills the structure whose address it is given.
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return StoreTime(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }
}
