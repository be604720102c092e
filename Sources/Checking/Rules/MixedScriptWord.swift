internal import Annotating
public import Diagnostics
internal import Glossaries
internal import Normalization
internal import SourceText

/// A word with letters of another script that only look right.
public struct MixedScriptWord: Rule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "SCR001", name: "mixed-script-word"),
    severity: .error,
    summary: "A word mixes Latin and Cyrillic letters that look alike.",
    explanation: """
      A Latin “a” inside a Cyrillic word looks right and is not found by any search, sorted wrongly and \
      read aloud as noise. A Latin abbreviation with a Cyrillic ending (SMSка) is left alone.
      """
  )

  /// One finding for each such word, however often it stands.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    let mixed = context.changes.filter {
      $0.kind == .homoglyph && !MixedSpelling($0.written).isStemWithEnding
    }
    let mentions = context.annotation.mentions.filter(\.isMixedScript)
    return Dictionary(grouping: mixed, by: \.written).values.compactMap { changes in
      guard let first = changes.first else { return nil }
      let mention = mentions.first { $0.span.overlaps(first.span) }
      return Diagnostic(
        rule: description.id,
        severity: description.severity,
        span: first.span,
        occurrences: changes.map(\.span),
        message: .mixedScript(first),
        reason: MixedSpelling(first.written).strangers(against: first.plain),
        suggestion: first.plain,
        fixes: changes.map { Fix(edits: [.init(span: $0.span, text: $0.plain)]) },
        concept: mention.map { context.annotation.concept(of: $0).id }
      )
    }
  }
}

/// The letters of a word that mixes scripts.
private struct MixedSpelling {
  let scalars: [Unicode.Scalar]

  init(_ word: String) { scalars = Array(word.unicodeScalars) }

  /// Whether the word is a Latin abbreviation in capitals with a Cyrillic ending in small letters.
  var isStemWithEnding: Bool {
    let stem = scalars.prefix { (0x41...0x5A).contains($0.value) }
    let ending = scalars.dropFirst(stem.count)
    return stem.count >= 2 && !ending.isEmpty
      && ending.allSatisfy { (0x430...0x45F).contains($0.value) }
  }

  /// Names the letters that are not what they seem.
  func strangers(against plain: String) -> String {
    let found = zip(scalars, plain.unicodeScalars).filter { $0 != $1 }.map { written, _ in
      let script = written.value < 0x400 ? "Latin" : "Cyrillic"
      let code = String(written.value, radix: 16, uppercase: true)
      return
        "\(script) \(written) (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code))"
    }
    return "written with " + found.joined(separator: ", ")
  }
}

extension String {
  fileprivate static func mixedScript(_ change: TextChange) -> String {
    "“\(change.written)” mixes Latin and Cyrillic letters; type “\(change.plain)” anew"
  }
}
