public import Languages

/// The order of words in a language.
///
/// One value may be used from any number of tasks.
///
/// - Source: Unicode Technical Standard #10, “Unicode Collation Algorithm”, as CLDR tailors it.
public struct Collator: Sendable {
  /// Which differences count.
  public enum Strength: Int32, Sendable, CaseIterable {
    /// Letters: `Ёлка` is `елка`.
    case primary = 1
    /// Letters and accents: `ёлка` is not `елка`.
    case secondary
    /// Letters, accents and case.
    case tertiary
    /// All that, and what punctuation was passed over.
    case quaternary
    /// Every difference but one between canonical equivalents.
    case identical
  }

  /// How one text stands to another.
  public enum Order: Hashable, Sendable {
    /// It comes first.
    case before
    /// Nothing that counts tells them apart.
    case same
    /// It comes second.
    case after
  }

  /// The language whose order this is.
  public let language: Language
  /// Which differences count.
  public let strength: Strength

  private let handle: CollatorHandle

  /// Opens the order of `language`; if `numeric`, digits count by their value: `9` before `10`.
  ///
  /// - Throws: `ICUError` if it cannot be loaded.
  public init(
    language: Language,
    strength: Strength = .tertiary,
    numeric: Bool = false
  ) throws(ICUError) {
    self.language = language
    self.strength = strength
    self.handle = try CollatorHandle(language, strength: strength, numeric: numeric)
  }

  /// Bytes that compare, one by one, as this order does.
  ///
  /// A key is good for one version of ICU; see `ICUVersion`.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public func sortKey(for text: String) throws(ICUError) -> [UInt8] {
    try handle.sortKey(for: text)
  }

  /// How `a` stands to `b`.
  ///
  /// - Throws: `ICUError` if a text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n) in the part that is alike.
  public func compare(_ a: String, _ b: String) throws(ICUError) -> Order {
    let order = try handle.compare(a, b)
    return order < 0 ? .before : order > 0 ? .after : .same
  }

  /// Whether `a` comes before `b`, to sort by.
  ///
  /// - Throws: `ICUError` if a text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n) in the part that is alike.
  public func precedes(_ a: String, _ b: String) throws(ICUError) -> Bool {
    try compare(a, b) == .before
  }
}
