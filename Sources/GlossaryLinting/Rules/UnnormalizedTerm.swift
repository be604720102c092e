public import Diagnostics
internal import Glossaries
internal import Normalization
internal import SourceText

/// A term that is not stored as it should be typed.
public struct UnnormalizedTerm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO004", name: "unnormalized-term"),
    severity: .error,
    summary:
      "A term is not in NFC, or holds invisible, half-width or full-width characters or stray spaces.",
    explanation: """
      Terms are found in any of these forms, but are stored, exported and suggested in one. Quotation \
      marks, dashes and apostrophes that a name really has are left alone. --fix types the term anew; \
      where its concept has it already, the row goes.
      """
  )

  /// One finding for each term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let cleaner = TextCleaner()
    return subject.terms { place, term, _ -> LintFinding? in
      let text = Array(term.text.utf8)
      let strays = Self.hasStraySpaces(text)
      let isPlain = !strays && text.allSatisfy { $0 < 0x80 }
      let faults =
        isPlain ? [] : cleaner.clean(text).changes.filter { Self.kinds.contains($0.kind) }
      guard !faults.isEmpty || strays else { return nil }
      let mended = Self.withoutStraySpaces(Self.rewritten(term.text, by: faults))
      let what = strays ? "stray spaces" : faults[0].kind.rawValue + " characters"
      return finding(
        "“\(term.text)” is stored with \(what); type it anew",
        at: place,
        fix: mended.isEmpty ? nil : Self.fix(at: place, in: subject, to: mended)
      )
    }
  }

  /// `text` with these changes made.
  static func rewritten(_ text: String, by changes: [TextChange]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var copied = 0
    for change in changes {
      result += bytes[copied..<change.span.start]
      result += Array(change.plain.utf8)
      copied = change.span.end
    }
    return String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  /// Writes the term at `place` as `text`, or takes it out where its concept has that already.
  static func fix(at place: TermPlace, in subject: LintSubject, to text: String) -> GlossaryFix {
    let term = subject.term(place)
    let twin = subject.concept(place).terms.first {
      $0.language == term.language && $0.text.unicodeScalars.elementsEqual(text.unicodeScalars)
    }
    guard let twin else { return GlossaryFix(.write(text, at: place)) }
    return GlossaryFix(
      .remove(place),
      doubt: twin.status == term.status
        ? nil : "“\(text)” stands there already, and is \(twin.status.rawValue)"
    )
  }

  private static func hasStraySpaces(_ text: [UInt8]) -> Bool {
    text.first == 0x20 || text.last == 0x20
      || zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  private static func withoutStraySpaces(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static let kinds: Set<TextChange.Kind> = [
    .decomposed, .compatibilityJamo, .halfwidth, .fullwidth, .softHyphen, .invisible, .bidi,
    .stress,
    .space,
  ]
}
