public import Diagnostics
public import Glossaries
public import SourceText

/// What was found in a glossary.
public struct LintReport: Sendable {
  /// The glossary.
  public let file: GlossaryFile
  /// The findings, by rule.
  public let findings: [LintFinding]

  init(file: GlossaryFile, findings: [LintFinding]) {
    self.file = file
    self.findings = findings
  }

  /// A concept of a glossary that is kept otherwise than in tables, as findings show it.
  public static func listing(of concept: Concept, in file: GlossaryFile) -> SourceText {
    ConceptListing(of: concept, in: file.glossary.name).file.terms
  }

  /// The fixes that may be carried out.
  ///
  /// - Parameter unsafe: whether those that a person has to look at are among them.
  public func fixes(unsafe: Bool) -> [GlossaryFix] {
    findings.compactMap(\.fix).filter { unsafe || $0.isSafe }
  }

  /// The findings with their places: in the glossary's tables, a file each; or, where it is kept otherwise, in
  /// a listing of each concept called `NAME#ID`.
  ///
  /// - Complexity: O(n log n) in the findings, and O(m) in the bytes of the tables.
  public var files: [FileFindings] {
    switch file.layout {
    case .tables, .lines: inTables(GlossaryText(file), [.terms, .concepts])
    case .listing: inListings()
    }
  }

  private func inTables(_ text: GlossaryText, _ tables: [GlossaryTable]) -> [FileFindings] {
    var found: [GlossaryTable: [Diagnostic]] = [:]
    for finding in findings {
      let (table, diagnostic) = self.diagnostic(finding, in: text)
      found[table, default: []].append(diagnostic)
    }
    return tables.compactMap { table in
      guard table == .terms || found[table] != nil else { return nil }
      let sorted = (found[table] ?? []).sorted { ($0.span, $0.rule) < ($1.span, $1.rule) }
      return FileFindings(source: text.source(table), diagnostics: sorted)
    }
  }

  private func inListings() -> [FileFindings] {
    var byConcept: [Int: [LintFinding]] = [:]
    var whole: [LintFinding] = []
    for finding in findings {
      guard let concept = finding.place.concept else {
        whole.append(finding)
        continue
      }
      byConcept[concept, default: []].append(finding)
    }
    let head = FileFindings(source: file.terms, diagnostics: [])
    return [head]
      + byConcept.sorted { $0.key < $1.key }.map { place, findings in
        let listing = ConceptListing(of: file.glossary.concepts[place], in: file.glossary.name)
        let text = GlossaryText(listing.file)
        let here = findings.map { finding in
          diagnostic(finding.moved(from: place), in: text, isListed: true).diagnostic
        }
        return FileFindings(
          source: listing.file.terms,
          diagnostics: here.sorted { ($0.span, $0.rule) < ($1.span, $1.rule) }
        )
      }
  }

  private func diagnostic(
    _ finding: LintFinding,
    in text: GlossaryText,
    isListed: Bool = false
  ) -> (table: GlossaryTable, diagnostic: Diagnostic) {
    let (table, span) = text.spot(finding.place)
    let related = finding.related.compactMap { related -> Diagnostic.Related? in
      let (other, span) = text.spot(related.place)
      let entry = isListed ? text.entry(related.place) : nil
      return other == table ? .init(span: span, message: related.message, entry: entry) : nil
    }
    return (
      table,
      Diagnostic(
        rule: finding.rule,
        severity: finding.severity,
        span: span,
        message: finding.message,
        suggestion: finding.suggestion,
        fixes: finding.fix.flatMap { text.fix($0) }.map { [$0] } ?? [],
        related: related,
        concept: finding.place.concept.map { text.id(ofConceptAt: $0) },
        entry: isListed ? text.entry(finding.place) : nil
      )
    )
  }
}
