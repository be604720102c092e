/// A text that is no JSON, or not the JSON that was asked for.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, without a place.
  public let fault: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in scalars.
  public let column: Int

  /// One sentence: what and the cure.
  public var description: String {
    "the JSON is broken here: \(fault); mend it or export the file again"
  }
}
