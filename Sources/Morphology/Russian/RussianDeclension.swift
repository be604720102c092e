/// Declines Russian surnames, given names, patronymics, whole names, places, organisations and terms.
///
///     let declension = RussianDeclension.standard
///     declension.paradigm(of: "Ким Чен Ын", kind: .name, gender: .masculine)[.dative]  // Ким Чен Ыну
///     declension.paradigm(of: "Хасан", kind: .place)[.accusative]  // Хасан
///
/// The rules are tables in `Resources/Russian`, each row with its source; words listed there by themselves
/// go before rules by ending, longer endings before shorter ones.
public struct RussianDeclension: Sendable {
  /// The rules that the program carries.
  public static let standard = RussianDeclension()

  let tables: DeclensionTables

  /// Reads the tables that the program carries, once.
  public init() { tables = .shared }

  /// The paradigm of a name; by the masculine where the gender decides and is not known.
  ///
  /// - Parameters:
  ///   - text: the nominative, in NFC. What the rules cannot read (another script, a digit) stays as it is.
  ///   - gender: of the person; of no matter for places, organisations and terms, whose ending tells it.
  ///   - origin: a BCP 47 tag of where the person's name comes from, as `ko` or `en`; without it the shape
  ///     of the name decides.
  /// - Complexity: O(n) in the bytes.
  public func paradigm(
    of text: String,
    kind: RussianNameKind,
    gender: GrammaticalGender = .unknown,
    origin: String? = nil
  ) -> RussianParadigm {
    if gender != .unknown || !kind.isPersonal {
      return declined(text, kind: kind, gender: gender, origin: origin)
    }
    let told = tables.gender(toldBy: text, kind: kind)
    return declined(text, kind: kind, gender: told ?? .masculine, origin: origin)
  }

  /// The paradigms that a name may have: one, or the masculine and the feminine one where the gender
  /// decides, is not given and is not told by the name itself (a patronymic, a well-known given name).
  ///
  /// - Complexity: O(n) in the bytes.
  public func paradigms(
    of text: String,
    kind: RussianNameKind,
    gender: GrammaticalGender = .unknown,
    origin: String? = nil
  ) -> [RussianParadigm] {
    let first = paradigm(of: text, kind: kind, gender: gender, origin: origin)
    guard gender == .unknown, kind.isPersonal, tables.gender(toldBy: text, kind: kind) == nil else {
      return [first]
    }
    let second = declined(text, kind: kind, gender: .feminine, origin: origin)
    return first.hasForms(of: second) ? [first] : [first, second]
  }

  private func declined(
    _ text: String,
    kind: RussianNameKind,
    gender: GrammaticalGender,
    origin: String?
  ) -> RussianParadigm {
    var reader = NameReader(text, tables: tables, gender: gender, origin: origin)
    switch kind {
    case .surname: reader.readWords(as: .surname)
    case .given: reader.readWords(as: .given)
    case .patronymic: reader.readWords(as: .patronymic)
    case .name: reader.readWholeName()
    case .place: reader.readPhrase(as: .place)
    case .org, .term: reader.readPhrase(as: .noun)
    }
    return reader.paradigm()
  }
}
