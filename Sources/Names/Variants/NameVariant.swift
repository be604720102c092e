/// One spelling of a name in another script, with how likely it is and why it exists.
public struct NameVariant: Hashable, Sendable {
  /// The spelling set out by one convention: with a hyphen, in three words, the family name last.
  public struct Layout: Hashable, Sendable {
    /// The name as it would stand in a text.
    public let text: String
    /// How likely the name stands just so: the layouts of a spelling share its probability.
    public let probability: Double
    /// The convention, in words.
    public let convention: String
  }

  /// The spelling in its commonest layout.
  public let text: String
  /// How likely it is among all spellings of the name, from 0 to 1.
  public let probability: Double
  /// Why it exists: the systems that write it so, or how often its parts were counted.
  public let reasons: [String]
  /// Every layout, the likeliest first.
  public let layouts: [Layout]
  /// Whether it can be taken for ordinary words, so that it means the person only where something else
  /// in the text names them.
  public let needsContext: Bool
}
