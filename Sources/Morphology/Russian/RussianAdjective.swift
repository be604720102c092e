/// The forms of relational adjectives and of the nouns that name people by country or town.
///
/// - Source: Зализняк, Грамматический словарь русского языка: adjectives of class 3 (-ский) and 1 (-ный),
///   nouns in -ин, -ец, -ка.
public enum RussianAdjective {
  /// Every form of `word` but itself, in both numbers; empty where the ending tells nothing.
  ///
  /// - Complexity: O(n) in the letters.
  public static func forms(of word: String) -> [String] {
    for (ending, replaced, endings) in patterns where word.hasSuffix(ending) {
      let stem = String(word.dropLast(replaced))
      let bare = ending == "янин" || ending == "анин" ? [stem] : []
      return bare + endings.split(separator: " ").map { stem + $0 }.filter { $0 != word }
    }
    return []
  }

  /// An ending, how many letters of it are replaced, and by what.
  private static let patterns: [(String, Int, String)] = [
    ("ский", 2, "ий ого ому им ом ая ой ую ою ое ие их ими"),
    ("цкий", 2, "ий ого ому им ом ая ой ую ою ое ие их ими"),
    ("ный", 2, "ый ого ому ым ом ая ой ую ою ое ые ых ыми"),
    ("янин", 2, "ина ину ином ине е ам ами ах"),
    ("анин", 2, "ина ину ином ине е ам ами ах"),
    ("аец", 2, "йца йцу йцем йце йцы йцев йцам йцами йцах"),
    ("еец", 2, "йца йцу йцем йце йцы йцев йцам йцами йцах"),
    ("иец", 2, "йца йцу йцем йце йцы йцев йцам йцами йцах"),
    ("оец", 2, "йца йцу йцем йце йцы йцев йцам йцами йцах"),
    ("ец", 2, "ца цу цем це цы цев цам цами цах"),
    ("йка", 3, "йки йке йку йкой ек йкам йками йках"),
    ("нка", 3, "нки нке нку нкой нок нкам нками нках"),
    ("тка", 3, "тки тке тку ткой ток ткам тками тках"),
  ]
}
