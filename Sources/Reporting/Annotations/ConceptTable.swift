internal import Annotating
internal import Glossaries
internal import ICU

/// The concepts of a draft as a table in plain text.
struct ConceptTable {
  /// The table, with a line above it that counts, and a line end.
  let text: String

  init(_ annotation: DraftAnnotation, palette: Palette) {
    let summaries = ConceptSummary.all(in: annotation)
    let faults = summaries.reduce(0) { $0 + $1.faults }
    let nested = annotation.mentions.reduce(0) { $0 + ($1.isNested ? 1 : 0) }
    var headline =
      Self.counted(annotation.mentions.count, "mention") + " of "
      + Self.counted(summaries.count, "concept")
    if nested > 0 { headline += ", \(nested) within longer names" }
    if faults > 0 { headline += "; \(faults) to rewrite" }
    var rows = [["times", "house form", "concept", "written"]]
    for summary in summaries {
      let concept = annotation.glossary.concepts[summary.concept]
      let canonical = annotation.style.canonicalTerm(of: concept, in: annotation.language)?.text
      rows.append([
        String(summary.mentions.count),
        VisibleText.line(canonical ?? "–"),
        VisibleText.line(concept.id),
        summary.forms.map { Self.form($0, palette: palette) }.joined(separator: ", "),
      ])
    }
    var text = headline + "\n"
    if !summaries.isEmpty {
      let widths = (0..<3).map { column in
        rows.map { CharacterProperties.displayWidth(of: $0[column]) }.max() ?? 0
      }
      for (index, row) in rows.enumerated() {
        let line = "  " + Self.line(row, widths: widths)
        text += (index == 0 ? palette.paint(line, .dim) : line) + "\n"
      }
    }
    self.text = text
  }

  private static func line(_ row: [String], widths: [Int]) -> String {
    let cells = widths.enumerated().map { column, width in
      let gap = String(
        repeating: " ",
        count: width - CharacterProperties.displayWidth(of: row[column])
      )
      return column == 0 ? gap + row[column] : row[column] + gap
    }
    return (cells + [row[3]]).joined(separator: "  ")
  }

  private static func form(_ form: ConceptSummary.Form, palette: Palette) -> String {
    "\(palette.paint(form.surface, Style(form.status))) ×\(form.count) (\(form.status.rawValue))"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
