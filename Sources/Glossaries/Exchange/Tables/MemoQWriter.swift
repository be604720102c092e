internal import Languages

/// Writes memoQ's CSV: a concept a row, and columns with one name for each term of a language.
///
/// - Source: CSV exports of memoQ and QTerm: `Entry_ID`, `Entry_Subject`, `<Language>_Def`, `<Language>`,
///   `Term_Info`, `Term_Example`, `Term_CaseSensitivity`, `Term_Forbidden`.
enum MemoQWriter {
  /// The file of `glossary`.
  ///
  /// - Complexity: O(concepts × columns).
  static func text(of glossary: Glossary) -> String {
    let languages = Set(glossary.languages)
      .union(glossary.concepts.lazy.flatMap { $0.sections.lazy.map(\.language) }).sorted()
    let counts = languages.map { language in
      glossary.concepts.map { $0.terms.count { $0.language == language } }.max() ?? 0
    }
    var writer = CSVWriter(quotesDelimiters: true)
    var header = ["Entry_ID", "Entry_Subject", "Entry_Note"]
    for (language, count) in zip(languages, counts) {
      let name = MemoQLanguage.name(of: language)
      header.append("\(name)_Def")
      for _ in 0..<count {
        header += [name, "Term_Info", "Term_Example", "Term_CaseSensitivity", "Term_Forbidden"]
      }
    }
    writer.write(header)
    for concept in glossary.concepts {
      let kind = concept.kind == .name ? concept.subjects.first : concept.kind.rawValue
      var cells = [concept.id, kind ?? "", concept.comments.first ?? ""]
      for (language, count) in zip(languages, counts) {
        let terms = concept.terms.filter { $0.language == language }
        cells.append(concept.sections.first { $0.language == language }?.definition ?? "")
        for place in 0..<count {
          guard place < terms.count else {
            cells += ["", "", "", "", ""]
            continue
          }
          let term = terms[place]
          cells += [
            term.text, "", term.note, term.matching.contains(.exactCase) ? "Yes" : "No",
            term.status == .forbidden ? "Yes" : "No",
          ]
        }
      }
      writer.write(cells)
    }
    return writer.text
  }
}
