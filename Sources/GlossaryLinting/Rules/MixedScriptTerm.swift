public import Diagnostics
internal import Glossaries
internal import ICU
internal import Languages
internal import Normalization

/// A term with a word that mixes letters of two scripts.
public struct MixedScriptTerm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO011", name: "mixed-script-term"),
    severity: .error,
    summary: "A word of a term mixes Latin and Cyrillic letters, or Cyrillic and Hangul.",
    explanation: """
      A look-alike letter of the other script is a slip that nobody sees, and the term is exported and \
      suggested with it. Latin capitals with a Cyrillic ending (VIPов) are left alone. --fix puts \
      look-alikes right where the script of the rest of the word is clear.
      """
  )

  /// One finding for each term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let cleaner = TextCleaner()
    return subject.terms { place, term, _ -> LintFinding? in
      guard let word = Self.mixedWord(of: term.text) else { return nil }
      let changes = cleaner.clean(term.text).changes.filter { $0.kind == .homoglyph }
      let mended = UnnormalizedTerm.rewritten(term.text, by: changes)
      guard !changes.isEmpty, Self.mixedWord(of: mended) == nil else {
        return finding(
          "“\(word)” mixes \(Self.names(of: word)) letters; write it in one script",
          at: place
        )
      }
      return finding(
        "“\(term.text)” mixes \(Self.names(of: word)) letters; write “\(mended)”",
        at: place,
        suggestion: mended,
        fix: UnnormalizedTerm.fix(at: place, in: subject, to: mended)
      )
    }
  }

  /// The first word of `text` that mixes scripts.
  private static func mixedWord(of text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return text.unicodeScalars.split { !CharacterProperties.isLetter($0) }.lazy.map(Array.init)
      .first(where: isMixed).map { String(String.UnicodeScalarView($0)) }
  }

  private static func isMixed(_ word: [Unicode.Scalar]) -> Bool {
    let scripts = Set(word.map { CharacterProperties.script(of: $0) })
    guard scripts.contains(.cyrillic), scripts.contains(.latin) || scripts.contains(.hangul) else {
      return false
    }
    // Capitals of one script with an ending of the other: VIPов, IT-шник.
    let tail = word.drop { ("A"..."Z").contains($0) }
    let isInflected =
      tail.count < word.count - 1
      && tail.allSatisfy {
        CharacterProperties.script(of: $0) == .cyrillic && $0.properties.isLowercase
      }
    return !isInflected
  }

  private static func names(of word: String) -> String {
    let scripts = Set(word.unicodeScalars.map { CharacterProperties.script(of: $0) })
    return [Script.latin, .cyrillic, .hangul].filter(scripts.contains).map(\.englishName)
      .joined(separator: " and ")
  }
}
