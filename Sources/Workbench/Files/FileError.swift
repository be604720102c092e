/// A file that could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path.
  public let path: String
  /// What was tried and what the system said, with the cure.
  public let sentence: String

  /// One sentence: which file, what, and the cure.
  public var description: String { "\(path): \(sentence)" }
}
