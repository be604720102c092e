public import SourceText

/// Brings text into a normal form.
///
/// ```swift
/// let compose = try UnicodeNormalizer(.nfc)
/// try compose.normalized("и\u{306}")  // "й", one scalar
/// ```
///
/// ICU's normalizers are immutable; one value may be used from any number of tasks.
public struct UnicodeNormalizer: Hashable, Sendable {
  /// What can be said of a text at a glance.
  public enum QuickCheck: Hashable, Sendable {
    /// The text is in the form.
    case yes
    /// The text is not in the form.
    case no
    /// Only normalizing tells.
    case maybe
  }

  /// The form that this normalizer makes.
  public let form: NormalizationForm

  /// Creates a normalizer and loads its data, once in a process.
  ///
  /// - Throws: `ICUError` if the data cannot be loaded.
  public init(_ form: NormalizationForm) throws(ICUError) {
    self.form = form
    try form.prepare()
  }

  /// The text in this normal form.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n); ASCII is returned as it is, except by `nfkcCaseFold`.
  public func normalized(_ text: String) throws(ICUError) -> String {
    isCertain(text) ? text : try form.apply(to: text)
  }

  /// The UTF-8 bytes in this normal form, with the way back to the bytes they came from.
  ///
  /// The map copies what is already in the form, and has one rewritten piece for each stretch
  /// between two normalization boundaries that is not, so that a place in the result is known to
  /// the character.
  ///
  /// - Throws: `ICUError` if `bytes` are not UTF-8, or more than ICU can count.
  /// - Complexity: O(n).
  public func normalizedWithMap(
    _ bytes: [UInt8]
  ) throws(ICUError) -> (bytes: [UInt8], map: OffsetMap) {
    try form.applyWithMap(to: bytes)
  }

  /// A few scalars, such as one cluster, in this normal form.
  ///
  /// No string is made of them, so this is quicker than `normalized(_:)` for short input.
  ///
  /// - Precondition: there are fewer than 2³⁰ scalars.
  /// - Complexity: O(n).
  public func normalized(scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    form.apply(to: scalars)
  }

  /// A few scalars, such as one cluster, in this normal form.
  ///
  /// - Precondition: there are fewer than 2³⁰ scalars.
  /// - Complexity: O(n).
  public func normalized(scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    form.apply(to: scalars[...])
  }

  /// Whether the text is in this normal form.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public func isNormalized(_ text: String) throws(ICUError) -> Bool {
    isCertain(text) ? true : try form.holds(of: text)
  }

  /// Whether the text is in this normal form, as far as its characters tell one by one.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public func quickCheck(_ text: String) throws(ICUError) -> QuickCheck {
    if isCertain(text) { return .yes }
    return switch try form.quickCheck(of: text) {
    case 1: .yes
    case 2: .maybe
    default: .no
    }
  }

  /// Whether a text may be cut before `scalar`, whatever stands before it, and its parts normalized
  /// singly.
  public func hasBoundaryBefore(_ scalar: Unicode.Scalar) -> Bool {
    form.hasBoundary(before: scalar)
  }

  /// Whether the text is in the form because ASCII is.
  private func isCertain(_ text: String) -> Bool {
    form == .nfkcCaseFold ? text.isEmpty : text.utf8.allSatisfy { $0 < 0x80 }
  }
}
