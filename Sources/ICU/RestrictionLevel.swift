/// How far a word mixes scripts, from not at all.
///
/// - Source: Unicode Technical Standard #39, §5.2, “Restriction-Level Detection”.
public enum RestrictionLevel: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// ASCII alone.
  case ascii
  /// One script.
  case singleScript
  /// One script, or Latin with what Chinese, Japanese or Korean is written in.
  case highlyRestrictive
  /// Latin with one other script that does not look like it; not Cyrillic, not Greek.
  case moderatelyRestrictive
  /// Any scripts.
  case minimallyRestrictive
  /// Characters that belong in no identifier.
  case unrestrictive

  /// Orders from the strictest.
  public static func < (a: RestrictionLevel, b: RestrictionLevel) -> Bool {
    a.rawValue < b.rawValue
  }
}
