public import Languages

/// Words that look like other words, and words that mix scripts.
///
/// The tables are loaded at the first call that needs them, and may be used from any number of
/// tasks.
///
/// - Source: Unicode Technical Standard #39, “Unicode Security Mechanisms”.
public enum Confusables {
  private static let checker = Result { () throws(ICUError) in try SpoofHandle() }

  /// What texts that look alike have in common.
  ///
  /// `Кim`, with a Cyrillic `К`, gives `Kirn`, and so does `Kim`.
  /// A skeleton is to be compared with another, not to be shown.
  ///
  /// - Throws: `ICUError` if the tables cannot be loaded, or the text is longer than ICU can count.
  /// - Source: UTS #39, §4, “Confusable Detection”.
  /// - Complexity: O(n).
  public static func skeleton(of text: String) throws(ICUError) -> String {
    try checker.get().skeleton(of: text)
  }

  /// Whether the two texts look alike; a text looks like itself.
  ///
  /// - Throws: `ICUError` if the tables cannot be loaded, or a text is longer than ICU can count.
  /// - Complexity: O(n).
  public static func areConfusable(_ a: String, _ b: String) throws(ICUError) -> Bool {
    try checker.get().areConfusable(a, b)
  }

  /// How far the word mixes scripts, as ICU judges it.
  ///
  /// - Throws: `ICUError` if the tables cannot be loaded, or the text is longer than ICU can count.
  /// - Complexity: O(n).
  public static func restrictionLevel(of word: String) throws(ICUError) -> RestrictionLevel {
    let level = try checker.get().restrictionLevel(of: word)
    return RestrictionLevel(rawValue: Int(level)) ?? .unrestrictive
  }

  /// The scripts of the letters in the text; no other character counts.
  ///
  /// - Complexity: O(n).
  public static func scripts(in text: String) -> Set<Script> {
    var scripts: Set<Script> = []
    for scalar in text.unicodeScalars where CharacterProperties.isLetter(scalar) {
      let script = CharacterProperties.script(of: scalar)
      if script != .common, script != .inherited { scripts.insert(script) }
    }
    return scripts
  }

  /// Whether no one script covers the word: `Kим` is mixed; `Kim`, `Ким`, `김` and `金씨` are not.
  ///
  /// It is for one word at a time; `김 Kim` as a whole is mixed, though neither of its words is.
  ///
  /// - Source: UTS #39, §5.1, “Mixed-Script Detection”.
  /// - Complexity: O(n).
  public static func isMixedScript(_ word: String) -> Bool {
    ResolvedScripts(of: word).isMixed
  }
}
