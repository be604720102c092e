public import Transliteration

/// A name in every system that reads its script.
public struct NameCard: Hashable, Sendable {
  /// One way to write the name, with the systems that write it so.
  public struct Entry: Hashable, Sendable {
    /// The form.
    public let text: String
    /// The systems and modes that make it, in the order of the catalogue.
    public let makers: [Maker]
  }

  /// A system in a mode.
  public struct Maker: Hashable, Sendable {
    /// The system's id.
    public let system: String
    /// Its title.
    public let title: String
    /// The mode.
    public let mode: TransliterationMode
    /// The rules and exceptions that fired, in order, each once.
    public let reasons: [String]
  }

  /// The name.
  public let name: String
  /// The forms, in the order of the catalogue.
  public let entries: [Entry]
  /// The cases of the name in Russian, the particles after it in Korean.
  public let inflections: [NameInflection]

  /// Writes `name` in every system, in each of its modes for names.
  ///
  /// - Complexity: O(systems · n).
  public init(of name: String) {
    self.name = name
    var order: [String] = []
    var makers: [String: [Maker]] = [:]
    for id in SystemCatalog.ids {
      guard let transliterator = try? SystemCatalog.transliterator(id),
        transliterator.system.reads(name)
      else { continue }
      let plain = transliterator.transliterate(name, mode: .word, traced: false).text
      for mode in Self.modes(of: transliterator.system) {
        let result = transliterator.transliterate(name, mode: mode, traced: true)
        // A name that is in no list is written in the mode for established ones as running text is.
        if mode == .established, result.text == plain { continue }
        if makers[result.text] == nil { order.append(result.text) }
        makers[result.text, default: []].append(
          Maker(
            system: id,
            title: transliterator.system.title,
            mode: mode,
            reasons: Self.distinct(result.steps.map(\.rule) + result.notes)
          )
        )
      }
    }
    inflections = NameInflection.all(of: name)
    entries = order.map { Entry(text: $0, makers: makers[$0] ?? []) }
  }

  /// The modes that a name is written in: those the system has for names, or running text.
  private static func modes(of system: TransliterationSystem) -> [TransliterationMode] {
    let own: [TransliterationMode] = [.established, .name, .nameHyphen, .passport]
    let modes = own.filter { system.modes.contains($0) }
    return modes.contains(.name) || modes.contains(.passport) ? modes : modes + [.word]
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// The systems and modes that could have written `spelling`, by the forms of this card.
  ///
  /// Letter case, apostrophes, hyphens, spaces and diacritics are compared as they stand first, then
  /// without them; the flag tells which.
  public func makers(of spelling: String) -> [(maker: Maker, isExact: Bool)] {
    let loose = LooseSpelling(spelling)
    return entries.flatMap { entry in
      let isExact = entry.text == spelling
      return isExact || LooseSpelling(entry.text) == loose
        ? entry.makers.map { ($0, isExact) } : []
    }
  }
}
