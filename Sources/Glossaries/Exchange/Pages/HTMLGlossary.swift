internal import Languages

/// Writes a glossary as a page to print: a concept a row, no script, nothing from elsewhere.
enum HTMLGlossary {
  /// The file of `glossary`.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary) -> String {
    let columns = PageColumns(of: glossary)
    let title = escaped(glossary.title.isEmpty ? glossary.name : glossary.title)
    var text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(title)</title>
      <style>
      body { font: 10pt/1.4 sans-serif; margin: 2em; }
      table { border-collapse: collapse; width: 100%; }
      :lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
      th, td { border-bottom: 1px solid #bbb; padding: .3em .6em; text-align: start; vertical-align: top; }
      thead th { border-bottom: 2px solid #333; }
      s { color: #777; }
      s.forbidden { color: #b00; text-decoration-style: double; }
      @page { size: landscape; }
      @media print { body { margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p><b>to write</b> · allowed · <s>to replace</s> · <s class="forbidden">forbidden</s>\u{A0}✗</p>
      <table>
      <thead><tr><th>Concept</th>
      """
    for language in columns.languages { text += "<th>\(language.tag)</th>" }
    if columns.hasOthers { text += "<th>Other languages</th>" }
    text += "<th>Definition</th></tr></thead>\n<tbody>\n"
    for concept in glossary.concepts {
      text +=
        "<tr><th scope=\"row\">\(escaped(concept.id))<br><small>\(concept.kind.rawValue)</small></th>"
      for language in columns.languages {
        let terms = columns.terms(of: concept, in: language)
        text +=
          "<td lang=\"\(language.tag)\">" + terms.map(label).joined(separator: "<br>") + "</td>"
      }
      if columns.hasOthers {
        let others = columns.otherTerms(of: concept).map { term in
          "<small>\(term.language.tag)</small> <span lang=\"\(term.language.tag)\">\(label(term))</span>"
        }
        text += "<td>" + others.joined(separator: "<br>") + "</td>"
      }
      text += "<td>\(escaped(concept.definition))</td></tr>\n"
    }
    return text + "</tbody>\n</table>\n</body>\n</html>\n"
  }

  private static func label(_ term: Term) -> String {
    // A term of another direction must not turn the words beside it.
    let text = "<bdi>\(escaped(term.text))</bdi>"
    switch term.status {
    case .preferred: return "<b>\(text)</b>"
    case .admitted: return text
    case .deprecated, .superseded: return "<s>\(text)</s>"
    case .forbidden: return "<s class=\"forbidden\">\(text)</s>\u{A0}✗"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t", "\u{20}"..."\u{7E}", "\u{A0}"...: result.unicodeScalars.append(scalar)
      default: result += "\u{FFFD}"
      }
    }
    return result
  }
}
