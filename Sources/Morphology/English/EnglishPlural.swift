/// The regular plural of an English noun or of a phrase that ends in one.
public enum EnglishPlural {
  /// `phrase` in the plural, or `nil` when it does not end in a lower-case English word, is a plural
  /// already, or forms its plural in a way of its own.
  ///
  /// Only the last word changes: *U.N. Security Council resolution* → *… resolutions*.
  ///
  /// - Source: The Cambridge Grammar of the English Language, ch. 18 §2.1: -s; -es after a sibilant;
  ///   -ies for consonant + y.
  /// - Complexity: O(n) in the letters.
  public static func of(_ phrase: String) -> String? {
    let last = phrase.split(separator: " ").last ?? ""
    guard last.utf8.count > 2, last.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      !irregular.contains(String(last)), !last.hasSuffix("s"), !last.hasSuffix("ism")
    else { return nil }
    if last.hasSuffix("y"), let before = last.dropLast().last, !"aeiou".contains(before) {
      return phrase.dropLast() + "ies"
    }
    let isSibilant = ["x", "z", "ch", "sh"].contains { last.hasSuffix($0) }
    return phrase + (isSibilant ? "es" : "s")
  }

  private static let irregular: Set<String> = [
    "child", "foot", "man", "mouse", "person", "police", "tooth", "woman",
  ]
}
