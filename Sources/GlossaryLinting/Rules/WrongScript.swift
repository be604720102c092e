public import Diagnostics
internal import Glossaries
internal import ICU
internal import Languages

/// A term that is not in the script of its language.
public struct WrongScript: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO003", name: "wrong-script"),
    severity: .warning,
    summary: "A term has no letter of its language's script.",
    explanation: """
      A Russian term in Latin letters is a slip or belongs to another language. Names that are written so \
      everywhere (CNN, KN-23) are known by their capitals and digits; the label `latin` says so of others. \
      Works keep the title that they have.
      """
  )

  /// One finding for each term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.terms { place, term, concept -> LintFinding? in
      guard let script = term.language.script, !Self.isInternational(term.text),
        concept.kind != .work, !term.labels.contains("latin")
      else { return nil }
      let letters = term.text.unicodeScalars.filter { CharacterProperties.isLetter($0) }
      guard !letters.isEmpty, !letters.contains(where: { Self.suits($0, script) }) else {
        return nil
      }
      return finding(
        "“\(term.text)” has no \(script.englishName) letter, but is listed under \(term.language); "
          + "mend the language or the term",
        at: place
      )
    }
  }

  /// Names in capitals, digits and signs, which are written alike in every script.
  private static func isInternational(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && text.unicodeScalars.contains { (0x41...0x5A).contains($0.value) }
  }

  /// Whether a letter may write the script's languages; Korean headlines write states in hanja.
  private static func suits(_ letter: Unicode.Scalar, _ script: Script) -> Bool {
    let own = CharacterProperties.script(of: letter)
    return own == script || (script == .hangul && own == .han)
  }
}
