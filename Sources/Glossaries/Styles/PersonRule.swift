internal import Languages

/// How a style spells the persons of one origin in one language.
///
/// In a style's table: `en`, no label, the verdict `persons`, `north`, `south` or `russian` in the column
/// `of`, and in `text` a system's id or `listed`, then a layout: `ko-dprk-press separate`.
public struct PersonRule: Hashable, Sendable {
  /// Whose names it is for.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case north, south, russian

    /// The side of a concept whose native form is in `language`.
    init?(_ language: Language?) {
      switch language {
      case .northKorean?: self = .north
      case .korean?: self = .south
      case .russian?: self = .russian
      default: return nil
      }
    }
  }

  /// How family name and given name are set out.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// As the system or the glossary has it.
    case kept
    /// Each syllable a word with a capital: Kim Jong Un.
    case separate
    /// The given name with a hyphen, small after it: Kim Jong-un.
    case hyphen
    /// The given name in one word: Kim Jongun.
    case joined
  }

  /// Whose names it is for.
  public let side: Side
  /// The transliteration system, or `nil` to set out the form that the glossary prefers.
  public let system: String?
  /// How it is set out.
  public let layout: Layout

  /// Reads the columns `of` and `text`; `nil` where a word is not known.
  init?(side: String, text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let side = Side(rawValue: side), let first = words.first, words.count <= 2,
      let layout = words.count == 2 ? Layout(rawValue: words[1]) : .kept
    else { return nil }
    self.side = side
    self.system = first == "listed" ? nil : first
    self.layout = layout
  }

  /// A Korean name in letters, whose Hangul has `syllables` syllables, set out by the layout; as it
  /// stands where its parts cannot be told.
  ///
  /// - Complexity: O(n).
  func laidOut(_ name: String, syllables: Int) -> String {
    guard layout != .kept else { return name }
    let parts = name.split { $0 == " " || $0 == "-" }.map { String($0) }
    let surname = parts.first.map { [$0] } ?? []
    let given = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
    guard parts.count > 1, parts.count == syllables || layout == .joined else { return name }
    let small = given.prefix(1) + given.dropFirst().map { $0.lowercased() }
    switch layout {
    case .kept: return name
    case .separate: return (surname + given).joined(separator: " ")
    case .hyphen: return (surname + [small.joined(separator: "-")]).joined(separator: " ")
    case .joined: return (surname + [small.joined()]).joined(separator: " ")
    }
  }
}
