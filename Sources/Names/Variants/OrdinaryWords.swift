internal import Resources

/// Words of the language that a name can be taken for.
///
/// - Source: `Resources/Variants/ordinary-words.tsv`, which names its own.
struct OrdinaryWords: Sendable {
  static let shared = OrdinaryWords()

  private let words: Set<String>

  private init() {
    let table = EmbeddedResource.table("Names/Variants/ordinary-words.tsv")
    words = Set(table.rows.map { table.text($0, 1) })
  }

  /// Whether a name can stand in a text by chance: one ordinary word, or two that are both ordinary.
  func canBe(_ name: String) -> Bool {
    let parts = name.lowercased().split(separator: " ")
    return parts.count <= 2 && parts.allSatisfy { words.contains(String($0)) }
  }
}
