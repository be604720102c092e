/// A rule's identity: the code that never changes, and the name of the fault.
public struct DiagnosticID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The stable code: `TRM001`.
  public let code: String
  /// The fault's name, in words joined by hyphens: `variant-term`.
  public let name: String

  /// Creates an identity.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// The fault's name.
  public var description: String { name }

  /// Whether `text` names this rule, by its code (in any case) or by its name.
  public func isNamed(_ text: some StringProtocol) -> Bool {
    text == name || text.uppercased() == code
  }

  /// Orders by code.
  public static func < (a: DiagnosticID, b: DiagnosticID) -> Bool { a.code < b.code }
}
