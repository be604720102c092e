internal import Glossaries
internal import SourceText

/// One concept, written out as Onoma's own table, to show what is found in a store or in a file of another
/// format.
struct ConceptListing {
  /// A glossary of the one concept, with its table; the name is `NAME#ID`.
  let file: GlossaryFile

  /// Writes out `concept` of the glossary called `name`.
  init(of concept: Concept, in name: String) {
    let path = "\(name)#\(concept.id)"
    let bare = Glossary(name: path, concepts: [concept])
    // Without a language to sort by there is nothing that ICU could refuse.
    let text = (try? GlossaryExport(of: bare, to: .tsv).text) ?? ""
    let source = SourceText(path: path, text: text)
    var listed = concept
    for (order, row) in TableText(source).rows.enumerated() where order < listed.terms.count {
      listed.terms[order].line = source.lines.line(at: row.span.start) + 1
    }
    file = GlossaryFile(
      glossary: Glossary(name: path, concepts: [listed]),
      terms: source,
      concepts: source
    )
  }
}

extension LintFinding {
  /// The finding as it stands in a listing of the concept at `place` alone.
  func moved(from place: Int) -> LintFinding {
    LintFinding(
      rule: rule,
      severity: severity,
      place: self.place.moved(from: place) ?? self.place,
      message: message,
      suggestion: suggestion,
      fix: fix.flatMap { fix in
        let changes = fix.changes.compactMap { $0.moved(from: place) }
        return changes.isEmpty ? nil : GlossaryFix(changes, doubt: fix.doubt)
      },
      related: related.compactMap { related in
        related.place.moved(from: place).map { Related(place: $0, message: related.message) }
      }
    )
  }
}

extension GlossaryPlace {
  fileprivate func moved(from place: Int) -> GlossaryPlace? {
    guard concept == place else { return nil }
    return switch self {
    case .term(let at): .term(TermPlace(concept: 0, term: at.term))
    case .concept: .concept(0)
    case .relations: .relations(0)
    case .row: nil
    }
  }
}

extension GlossaryChange {
  fileprivate func moved(from place: Int) -> GlossaryChange? {
    guard concept == place else { return nil }
    func here(_ at: TermPlace) -> TermPlace { TermPlace(concept: 0, term: at.term) }
    return switch self {
    case .write(let text, let at): .write(text, at: here(at))
    case .remove(let at): .remove(here(at))
    case .judge(let status, let at): .judge(status, at: here(at))
    case .retag(let language, let at): .retag(language, at: here(at))
    case .mark(let flag, let at): .mark(flag, at: here(at))
    case .unmark(let flag, let at): .unmark(flag, at: here(at))
    case .untie(let relation, _): .untie(relation, from: 0)
    case .sort: nil
    }
  }
}
