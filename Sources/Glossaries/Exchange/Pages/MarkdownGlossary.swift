internal import Languages

/// Writes a glossary as a Markdown table, a concept a row.
enum MarkdownGlossary {
  /// The file of `glossary`.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary) -> String {
    let columns = PageColumns(of: glossary)
    let title = glossary.title.isEmpty ? glossary.name : glossary.title
    let names =
      ["Concept", "Kind"] + columns.languages.map(\.tag)
      + (columns.hasOthers ? ["Other languages"] : []) + ["Definition"]
    var text = "# \(escaped(title))\n\n"
    text += "**to write** · allowed · ~~to replace~~ · ~~forbidden~~ ✗\n\n"
    text += row(names) + row(names.map { _ in "---" })
    for concept in glossary.concepts {
      var cells = columns.languages.map { language in
        columns.terms(of: concept, in: language).map(label).joined(separator: "<br>")
      }
      if columns.hasOthers {
        let others = columns.otherTerms(of: concept).map { "\($0.language.tag): \(label($0))" }
        cells.append(others.joined(separator: "<br>"))
      }
      let head = [escaped(concept.id), concept.kind.rawValue]
      text += row(head + cells + [escaped(concept.definition)])
    }
    return text
  }

  private static func label(_ term: Term) -> String {
    let text = escaped(term.text)
    switch term.status {
    case .preferred: return "**\(text)**"
    case .admitted: return text
    case .deprecated, .superseded: return "~~\(text)~~"
    case .forbidden: return "~~\(text)~~ ✗"
    }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The text as Markdown shows it, on one line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in LayoutSpace.line(text).unicodeScalars {
      if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
