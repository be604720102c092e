internal import Resources

/// Where the name of a place ends and its administrative unit begins.
///
/// - Source: 국어의 로마자 표기법 제3장 제5항; `Resources/Korean/units.tsv`, which names its own.
struct AdministrativeUnits: Sendable {
  static let shared = AdministrativeUnits()
  static let file = "Transliteration/Korean/units.tsv"

  private enum Kind: String {
    /// A unit after any name of two syllables or more.
    case open
    /// A unit after the names that are listed only.
    case listed
    /// A place with its unit.
    case place
    /// A word that ends like a unit and has none.
    case word
    /// A unit after a number.
    case numbered
    /// A word for a natural feature: 강, 봉.
    case feature
    /// A place without a unit.
    case name
  }

  private(set) var units = SyllableTrie()
  private var places = SyllableTrie()
  private var names = SyllableTrie()
  private var words = SyllableTrie()
  private(set) var numbered = SyllableTrie()
  private(set) var features = SyllableTrie()
  private var isOpen: [Bool] = []
  /// The places that are known, with a unit or without one.
  private(set) var known: [[KoreanSyllable]] = []

  private init() {
    let table = EmbeddedResource.table(Self.file)
    for row in table.rows {
      guard let kind = Kind(rawValue: table.text(row, table.column("kind"))),
        let name = KoreanSyllable.syllables(table.text(row, table.column("name")))
      else { preconditionFailure("\(Self.file):\(row.line): unknown kind") }
      switch kind {
      case .open, .listed:
        units.insert(name, value: isOpen.count)
        isOpen.append(kind == .open)
      case .name:
        names.insert(name, value: row.line)
        known.append(name)
      case .place:
        places.insert(name, value: row.line)
        known.append(name)
      case .word: words.insert(name, value: row.line)
      case .feature: features.insert(name, value: row.line)
      case .numbered: numbered.insert(name, value: row.line)
      }
    }
  }

  /// The place of the unit in `syllables`, if they have one.
  ///
  /// - Parameter isPlace: whether the text is known to be a place; in running text only what cannot well be
  ///   another word counts.
  func unit(_ syllables: [KoreanSyllable], isPlace: Bool) -> Int? {
    let count = syllables.count
    let last = count - 1
    guard count > 1, let unit = units.value(syllables, last..<count) else { return nil }
    if places.value(syllables, 0..<count) != nil { return last }
    guard count > 2, isOpen[unit] || isPlace else { return nil }
    // A place that ends in a common word is a place still: 교구동.
    for length in (isPlace ? count : 2)...max(2, count) where length < 5 {
      if words.value(syllables, (count - length)..<count) != nil { return nil }
    }
    if isPlace { return isOpen[unit] || count > 3 ? last : nil }
    // In running text a name before 리 or 면 must end in a consonant: 내월리, not 항아리 or 하면.
    if syllables[last].onset == Jamo.Initial.d { return last }
    let before = syllables[last - 1].coda
    let isEnding = syllables[last].onset == Jamo.Initial.m && before == 8
    return count == 3 && before != 0 && !isEnding ? last : nil
  }

  /// Whether `syllable` is a unit after any name.
  func isOpen(_ syllable: KoreanSyllable) -> Bool {
    units.value([syllable], 0..<1).map { isOpen[$0] } ?? false
  }

  /// Whether `syllables` are the name of a known place.
  func isName(_ syllables: [KoreanSyllable]) -> Bool {
    names.value(syllables, 0..<syllables.count) != nil
      || places.value(syllables, 0..<syllables.count) != nil
  }

  /// Whether `syllables` end in a word for a natural feature.
  func hasFeature(_ syllables: [KoreanSyllable]) -> Bool {
    syllables.count > 2
      && features.value(syllables, (syllables.count - 1)..<syllables.count) != nil
  }

  /// Whether `syllables` can follow a number as a unit: 2가, 1동.
  func isNumbered(_ syllables: [KoreanSyllable]) -> Bool {
    numbered.value(syllables, 0..<syllables.count) != nil
  }
}
