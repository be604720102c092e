public import GlossaryComparison
internal import JSON

/// The conflicts of a merge, for people and as tab-separated values.
public enum MergeConflictText {
  /// Each conflict as four lines: the place, and what each version says.
  public static func text(of conflicts: [MergeConflict], options: ReportOptions) -> String {
    let palette = Palette(isOn: options.colour)
    var text = ""
    for conflict in conflicts {
      let place = "\(VisibleText.line(conflict.concept)): \(VisibleText.line(conflict.field))"
      text += palette.paint("! " + place, .bold) + "\n"
      for (name, value) in [
        ("base", conflict.base), ("ours", conflict.ours), ("theirs", conflict.theirs),
      ] {
        let gap = String(repeating: " ", count: 7 - name.utf8.count)
        text += "    \(name)\(gap)\(value.map { VisibleText.line($0) } ?? "(nothing)")\n"
      }
    }
    return text
  }

  /// The conflicts as one JSON array, with a line end.
  public static func json(of conflicts: [MergeConflict]) -> String {
    let values = conflicts.map { conflict in
      JSONValue.object([
        ("concept", .string(conflict.concept)), ("field", .string(conflict.field)),
        ("base", conflict.base.map { .string($0) } ?? .null),
        ("ours", conflict.ours.map { .string($0) } ?? .null),
        ("theirs", conflict.theirs.map { .string($0) } ?? .null),
      ])
    }
    return JSONValue.array(values).rendered(.indented(from: 0)) + "\n"
  }
}
