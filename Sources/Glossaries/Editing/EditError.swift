/// Why an edit cannot be made: one sentence with the cure; nothing was changed.
public struct EditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  /// Creates an error.
  public init(_ description: String) { self.description = description }
}
