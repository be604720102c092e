extension RussianDeclension {
  /// The plural of a surname, as a family is called: Ротенберги, Стругацкие, Кимы.
  ///
  /// - Parameters:
  ///   - surname: a man's surname in the nominative.
  ///   - origin: a BCP 47 tag of where it comes from.
  /// - Source: Розенталь, «Справочник по правописанию и литературной правке», 1985: surnames in the plural;
  ///   what does not decline in the singular does not in the plural.
  /// - Complexity: O(n) in the bytes.
  public func familyParadigm(of surname: String, origin: String? = nil) -> RussianParadigm {
    var reader = NameReader(surname, tables: tables, gender: .masculine, origin: origin)
    reader.readWords(as: .surname)
    return reader.paradigm(inPlural: true)
  }
}
