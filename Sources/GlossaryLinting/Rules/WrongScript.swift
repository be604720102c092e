public import Diagnostics
internal import Glossaries
internal import ICU
internal import Languages
internal import Normalization

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
      Works keep the title that they have. Capitals of one script that look like a word of the other (CCCP \
      under ru) are told, unless the concept has them in a language of their own too. --unsafe-fixes writes \
      these anew, and lists other terms under the language of their letters.
      """
  )

  /// One finding for each term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.terms { place, term, concept -> LintFinding? in
      guard let script = term.language.script, concept.kind != .work,
        !term.labels.contains("latin")
      else { return nil }
      let letters = term.text.unicodeScalars.filter { CharacterProperties.isLetter($0) }
      guard !letters.isEmpty, !letters.contains(where: { Self.suits($0, script) }) else {
        return nil
      }
      if let text = Self.lookAlike(of: term, in: concept) {
        return finding(
          "“\(term.text)” has no \(script.englishName) letter, though it looks so; write “\(text)”",
          at: place,
          suggestion: text,
          fix: UnnormalizedTerm.fix(at: place, in: subject, to: text)
            .doubted("or is it written in other letters everywhere?")
        )
      }
      if Self.isInternational(term.text) { return nil }
      return finding(
        "“\(term.text)” has no \(script.englishName) letter, but is listed under \(term.language); "
          + "mend the language or the term",
        at: place,
        fix: Self.fix(of: term, at: place, in: concept)
      )
    }
  }

  /// The capitals that a term looks like in the script of its language, where it can be meant to be in that script:
  /// *CCCP* under ru, but no name that is written so in a language of its letters as well.
  private static func lookAlike(of term: Term, in concept: Concept) -> String? {
    guard term.text.unicodeScalars.count > 1,
      term.text.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }),
      !concept.terms.contains(where: {
        $0.text == term.text && $0.language.script != term.language.script
      })
    else { return nil }
    return switch term.language.script {
    case .cyrillic: LookAlikes.cyrillic(of: term.text)
    case .latin: LookAlikes.latin(of: term.text)
    default: nil
    }
  }

  /// Lists the term under the language that its letters are of, or takes it out where it stands there already.
  private static func fix(of term: Term, at place: TermPlace, in concept: Concept) -> GlossaryFix? {
    let letters = term.text.unicodeScalars.filter { CharacterProperties.isLetter($0) }
    let known: [Language] = [.english, .russian, .korean]
    guard
      let language = known.first(where: { language in
        letters.allSatisfy { CharacterProperties.script(of: $0) == language.script }
      })
    else { return nil }
    let there = concept.terms.filter { $0.language == language }
    if let twin = there.first(where: { $0.text == term.text }) {
      return GlossaryFix(
        .remove(place),
        doubt:
          "“\(twin.text)” stands under \(language) already; is it meant for \(term.language) too?"
      )
    }
    if term.status == .preferred, there.contains(where: { $0.status == .preferred }) { return nil }
    return GlossaryFix(
      .retag(language, at: place),
      doubt: "or are the letters wrong, and not the language?"
    )
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
