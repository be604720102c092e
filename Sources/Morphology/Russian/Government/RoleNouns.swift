internal import Resources

/// Nouns such as президент and министр, which stand before a name and agree with it in case.
///
/// - Source: `Resources/Russian/roles.tsv`, which names its own.
public struct RoleNouns: Sendable {
  /// The table that comes with Onoma.
  public static let standard = RoleNouns()

  private let cases: [String: Set<RussianCase>]

  private init() {
    let table = EmbeddedResource.table("Morphology/Russian/roles.tsv")
    var cases: [String: Set<RussianCase>] = [:]
    for row in table.rows {
      let nominative = table.text(row, table.column("nominative"))
      let genitive = table.text(row, table.column("genitive"))
      for (grammaticalCase, form) in Self.forms(nominative, genitive) {
        cases[Self.folded(form), default: []].insert(grammaticalCase)
      }
    }
    self.cases = cases
  }

  /// The cases that `word` can be in as the singular of such a noun, or `nil` when it is none.
  ///
  /// - Parameter word: one word in small letters; е and ё are equal.
  public func cases(of word: String) -> Set<RussianCase>? { cases[Self.folded(word)] }

  private static func folded(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "ё" ? "е" : $0 }))
  }

  /// The singular of an animate noun, from its first two cases.
  ///
  /// - Source: Зализняк, Грамматический словарь русского языка: classes 1–5 and 8 of nouns, and adjectives
  ///   that serve as nouns.
  private static func forms(
    _ nominative: String,
    _ genitive: String
  ) -> [(RussianCase, String)] {
    let endings: (dative: String, accusative: String, instrumental: String, prepositional: String)
    let stem: String
    if nominative == genitive {
      return RussianCase.allCases.map { ($0, nominative) }
    } else if genitive.hasSuffix("ого") || genitive.hasSuffix("его") {
      stem = String(genitive.dropLast(3))
      let isSoft = genitive.hasSuffix("его")
      endings = isSoft ? ("ему", "его", "им", "ем") : ("ому", "ого", "ым", "ом")
    } else if genitive.hasSuffix("ери") {
      stem = String(genitive.dropLast())
      endings = ("и", "ь", "ью", "и")
    } else {
      stem = String(genitive.dropLast())
      let isSibilant = ["ж", "ч", "ш", "щ", "ц"].contains { stem.hasSuffix($0) }
      switch genitive.last {
      case "а": endings = ("у", "а", isSibilant ? "ем" : "ом", "е")
      case "я": endings = ("ю", "я", "ем", "е")
      case "ы": endings = ("е", "у", "ой", "е")
      default: endings = nominative.hasSuffix("я") ? ("е", "ю", "ей", "е") : ("е", "у", "ой", "е")
      }
    }
    let accusative = genitive.hasSuffix("ери") ? nominative : stem + endings.accusative
    return [
      (.nominative, nominative), (.genitive, genitive), (.dative, stem + endings.dative),
      (.accusative, accusative), (.instrumental, stem + endings.instrumental),
      (.prepositional, stem + endings.prepositional),
    ]
  }
}
