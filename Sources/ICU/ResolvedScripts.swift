public import Languages

/// The scripts that a word as a whole can be said to be in.
///
/// ICU's codes for writing systems that use several scripts count too: `Kore`, `Jpan` and `Hanb`.
///
/// - Source: Unicode Technical Standard #39, §5.1, “Mixed-Script Detection”.
public enum ResolvedScripts: Hashable, Sendable {
  /// Nothing in the word belongs to a script.
  case any
  /// All of the word belongs to each of these; to none, if it is mixed.
  case scripts(Set<Script>)

  /// Resolves the scripts of `text`.
  ///
  /// - Complexity: O(n).
  public init(of text: String) {
    var resolved: Set<Script>?
    var last: [Script] = []
    for scalar in text.unicodeScalars {
      let extensions = scriptExtensionsProperty(scalar)
      if extensions == last { continue }
      last = extensions
      if extensions.contains(.common) || extensions.contains(.inherited) { continue }
      let augmented = Self.augmented(Set(extensions))
      resolved = resolved?.intersection(augmented) ?? augmented
    }
    self = resolved.map(Self.scripts) ?? .any
  }

  /// Whether no script covers the whole word.
  public var isMixed: Bool { self == .scripts([]) }

  private static func augmented(_ scripts: Set<Script>) -> Set<Script> {
    var augmented = scripts
    for script in scripts {
      switch script.code {
      case "Hani": augmented.formUnion(["Hanb", "Jpan", "Kore"].map(Script.init(code:)))
      case "Hira", "Kana": augmented.insert(Script(code: "Jpan"))
      case "Hang": augmented.insert(Script(code: "Kore"))
      case "Bopo": augmented.insert(Script(code: "Hanb"))
      default: break
      }
    }
    return augmented
  }
}
