/// Letter case for a name that was typed in one case throughout.
enum NameCase {
  /// `name` with capitals where a name has them, if it is all in small letters or, with two words or
  /// more, all in capitals; any other name as it stands.
  ///
  /// After a hyphen a capital follows too, except in a Korean given name: `PARK CHAN-WOOK` becomes
  /// `Park Chan-wook` when `Park` is a known Korean family name, `jean-claude juncker`
  /// becomes `Jean-Claude Juncker`.
  static func restored(_ name: String, familyNames: Set<String>) -> String {
    let letters = name.unicodeScalars.filter { $0.properties.isCased }
    let isAllSmall = !letters.isEmpty && letters.allSatisfy { $0.properties.isLowercase }
    let isAllCapital =
      letters.count > 4 && name.contains(" ") && letters.allSatisfy { $0.properties.isUppercase }
    guard isAllSmall || isAllCapital else { return name }
    let words = name.lowercased().split(separator: " ", omittingEmptySubsequences: false)
    let isKorean = words.first.map { familyNames.contains(String($0)) } ?? false
    return words.map { word in
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      return parts.enumerated()
        .map { place, part in place > 0 && isKorean ? String(part) : capitalised(part) }
        .joined(separator: "-")
    }.joined(separator: " ")
  }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
