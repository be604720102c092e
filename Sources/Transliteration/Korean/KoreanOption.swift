/// What a caller may ask of a system for Korean beyond its standard.
///
/// The header of a system's file says which it has: `# options: noun verb`.
public enum KoreanOption: String, Hashable, Sendable, CaseIterable {
  /// Every word is read as a noun: 신고 [신고], a report; 맑기 keeps the rules of nouns.
  case noun
  /// Every word is read as a verb or an adjective: 신고 [신꼬], wearing.
  case verb
  /// The sounds of two words meet across a space: 옷 한 벌 [오 탄 벌].
  case acrossSpaces = "across-spaces"
  /// A hyphen where syllables could be misread: Jung-ang, Se-un.
  case hyphen
  /// Administrative units are set off by a hyphen: Кёнги-до.
  case hyphenUnits = "hyphen-units"
  /// Administrative units are joined to the name: Каннамгу.
  case joinedUnits = "joined-units"
}

/// Two options that contradict each other.
public struct ContradictoryOptions: Error, Hashable, Sendable, CustomStringConvertible {
  /// The one.
  public let first: String
  /// The other.
  public let second: String

  /// One sentence with the cure.
  public var description: String { "\(first) and \(second) do not go together; choose one" }
}

extension KoreanSystems {
  private static let contradictions: [(KoreanOption, KoreanOption)] = [
    (.noun, .verb), (.hyphenUnits, .joinedUnits),
  ]

  /// The system with this id and these options on, or `nil` if no Korean system has the id.
  ///
  /// - Throws: `UnknownOption` if the system has no such option, `ContradictoryOptions` for two that exclude
  ///   each other.
  public static func transliterator(
    _ id: String,
    options names: Set<String>
  ) throws -> (any Transliterator)? {
    guard ids.contains(id), let file = AlphabetFile(id: id) else { return nil }
    let known = file.option("options").split(separator: " ").map(String.init)
    var options: Set<KoreanOption> = []
    for name in names.sorted() {
      guard known.contains(name), let option = KoreanOption(rawValue: name) else {
        throw UnknownOption(name: name, system: id, known: known)
      }
      options.insert(option)
    }
    for (first, second) in contradictions
    where options.contains(first) && options.contains(second) {
      throw ContradictoryOptions(first: first.rawValue, second: second.rawValue)
    }
    return KoreanTransliterator(file, options: options)
  }
}
