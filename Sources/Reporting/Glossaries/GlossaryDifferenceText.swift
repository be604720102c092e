internal import Glossaries
public import GlossaryComparison

/// The differences of two glossaries, for people: a line for what came or went, and under each changed concept
/// what it says otherwise.
public enum GlossaryDifferenceText {
  /// The report; empty where nothing differs.
  ///
  /// - Complexity: O(n) in what differs.
  public static func text(of difference: GlossaryDifference, options: ReportOptions) -> String {
    let palette = Palette(isOn: options.colour)
    var lines: [String] = []
    for concept in difference.removed {
      lines.append(palette.paint("- " + ConceptTitle.text(of: concept), .red))
      lines += terms(of: concept).map { palette.paint("    - \($0)", .red) }
    }
    for renaming in difference.renamed {
      let old = VisibleText.line(renaming.before.id)
      let title = "> \(old) → \(ConceptTitle.text(of: renaming.after))"
      lines.append(palette.paint(title, .cyan))
    }
    for change in difference.changed {
      lines.append(palette.paint("~ " + ConceptTitle.text(of: change.after), .bold))
      for field in change.fields { lines += Self.lines(of: field, palette) }
      let moves = change.terms.filter(\.isMove)
      for term in change.terms where !term.isMove || moves.count < 4 {
        lines += Self.lines(of: term, among: change.terms, palette)
      }
      if moves.count >= 4 { lines.append("    > \(moves.count) terms stand in other places") }
    }
    for concept in difference.added {
      lines.append(palette.paint("+ " + ConceptTitle.text(of: concept), .green))
      lines += terms(of: concept).map { palette.paint("    + \($0)", .green) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The counts, as one sentence.
  public static func summary(of difference: GlossaryDifference) -> String {
    let counts = [
      (difference.added.count, "added"), (difference.removed.count, "removed"),
      (difference.changed.count, "changed"), (difference.renamed.count, "renamed"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let same = "\(difference.sameCount) concept\(difference.sameCount == 1 ? "" : "s") the same"
    return (parts + [same]).joined(separator: ", ")
  }

  private static func terms(of concept: Concept) -> [String] {
    concept.terms.map { "\($0.language) \($0.status.rawValue) \(VisibleText.line($0.text))" }
  }

  private static func lines(of field: FieldDifference, _ palette: Palette) -> [String] {
    if let changes = field.listChanges {
      return ["    \(field.name)"]
        + changes.removed.map { palette.paint("      - \(shown($0))", .red) }
        + changes.added.map { palette.paint("      + \(shown($0))", .green) }
    }
    let (before, after) = (field.before.map { shown($0) }, field.after.map { shown($0) })
    if max(before?.count ?? 0, after?.count ?? 0) <= 30 {
      return ["    \(field.name): \(arrow(before, after, palette))"]
    }
    return ["    \(field.name)"]
      + (before.map { [palette.paint("      - \($0)", .red)] } ?? [])
      + (after.map { [palette.paint("      + \($0)", .green)] } ?? [])
  }

  /// What is said of a text that came in another normalization form: its letters look the same.
  private static let inAnotherForm = " (in another normalization form)"

  private static func lines(
    of term: TermDifference,
    among terms: [TermDifference],
    _ palette: Palette
  ) -> [String] {
    let place = "\(term.language) \(term.status)"
    let text = VisibleText.line(term.text)
    switch term.change {
    case .removed(let other):
      let target = other.map { " (now in \(VisibleText.line($0)))" } ?? ""
      return [palette.paint("    - \(place) \(text)\(target)", .red)]
    case .added(let other):
      let origin = other.map { " (was in \(VisibleText.line($0)))" } ?? ""
      let isSame = terms.contains {
        $0.isRemoval && $0.language == term.language && $0.text == term.text
      }
      let form = isSame ? inAnotherForm : ""
      return [palette.paint("    + \(place) \(text)\(origin)\(form)", .green)]
    case .reworded(let new):
      if new == term.text { return ["    ~ \(place) \(text)\(inAnotherForm)"] }
      return [
        palette.paint("    - \(place) \(text)", .red),
        palette.paint("    + \(place) \(VisibleText.line(new))", .green),
      ]
    case .changed(let fields):
      let changes = fields.map { field in
        if let changes = field.listChanges {
          let removed = changes.removed.map { palette.paint("-\(shown($0))", .red) }
          let added = changes.added.map { palette.paint("+\(shown($0))", .green) }
          return "\(field.name) \((removed + added).joined(separator: " "))"
        }
        return
          "\(field.name) \(arrow(field.before.map { shown($0) }, field.after.map { shown($0) }, palette))"
      }
      return ["    ~ \(term.language) \(text): \(changes.joined(separator: "; "))"]
    case .moved(let from, let to):
      // With terms added or gone before it, a term can be in another order and in the same place.
      let move =
        from == to ? "still in place \(to), in another order" : "moved from place \(from) to \(to)"
      return ["    > \(place) \(text): \(move)"]
    }
  }

  private static func arrow(_ before: String?, _ after: String?, _ palette: Palette) -> String {
    let old = before.map { palette.paint($0, .red) } ?? "none"
    let new = after.map { palette.paint($0, .green) } ?? "none"
    let isSame = before != nil && before == after
    return "\(old) → \(new)" + (isSame ? inAnotherForm : "")
  }

  private static func shown(_ value: FieldValue) -> String { VisibleText.line(value.shown) }
}

extension TermDifference {
  /// Whether the term is gone.
  fileprivate var isRemoval: Bool { if case .removed = change { true } else { false } }

  /// Whether the term only stands elsewhere.
  fileprivate var isMove: Bool { if case .moved = change { true } else { false } }
}
