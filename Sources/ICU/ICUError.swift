/// A call into ICU that failed.
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A place in the rules of a transform.
  public struct RulePlace: Hashable, Sendable {
    /// How many UTF-8 bytes of the rules stand before the fault.
    public let offset: Int
    /// A few characters before the fault.
    public let before: String
    /// A few characters after the fault.
    public let after: String
  }

  /// The ICU function: `utrans_openU`.
  public let call: String
  /// ICU's number for the error.
  public let code: Int32
  /// What the call was for, to complete “cannot …”.
  public let purpose: String
  /// Where the rules of a transform are at fault, if they are.
  public let place: RulePlace?

  init(call: String, code: Int32, purpose: String, place: RulePlace? = nil) {
    self.call = call
    self.code = code
    self.purpose = purpose
    self.place = place
  }

  /// ICU's name for the error: `U_INVALID_ID`.
  public var name: String { errorName(code) }

  /// One sentence: what could not be done, where, and ICU's reason.
  public var description: String {
    let reason = "\(call) gave \(name) (\(code))"
    guard let place else { return "cannot \(purpose): \(reason)" }
    return "cannot \(purpose) at byte \(place.offset), "
      + "between “\(Self.onOneLine(place.before))” and “\(Self.onOneLine(place.after))”: \(reason)"
  }

  /// The error with the place in the rules it is about.
  func located(at place: RulePlace?) -> ICUError {
    ICUError(call: call, code: code, purpose: purpose, place: place)
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? "⏎" : $0 })
  }

  /// ICU said that all was well, and returned nothing.
  static func missing(_ call: String, _ purpose: String) -> ICUError {
    let internalProgramError: Int32 = 5
    return ICUError(call: call, code: internalProgramError, purpose: purpose)
  }
}
