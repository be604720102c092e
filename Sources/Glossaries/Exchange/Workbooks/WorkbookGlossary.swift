internal import Spreadsheets

/// Writes a glossary as a workbook: Onoma's table with a term a row.
enum WorkbookGlossary {
  /// The file of `glossary`.
  ///
  /// - Throws: `SpreadsheetError` where libzip is not installed.
  /// - Complexity: O(n) in the terms.
  static func bytes(of glossary: Glossary) throws -> [UInt8] {
    let columns = TermRowColumn.columns(for: glossary.concepts)
    var writer = SpreadsheetWriter(names: columns.map(\.name))
    for concept in glossary.concepts {
      for term in concept.terms { writer.write(columns.map { $0.text(term, concept) }) }
    }
    return try writer.workbook(sheet: "Terms")
  }

  /// The part of `concepts` that a sheet takes: its rows, and no list longer than a cell.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    var room = SpreadsheetWriter.rowLimit - 1
    var kept: [Concept] = []
    for concept in concepts {
      guard concept.terms.count <= room else {
        room = 0
        ledger.lose("concepts beyond the last row of a sheet")
        continue
      }
      room -= concept.terms.count
      kept.append(fit(concept, &ledger))
    }
    return kept
  }

  private static func fit(_ concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    func cut(_ list: [String]) -> [String] {
      var kept = list
      while ListCell.joined(kept).utf16.count > SpreadsheetWriter.cellLimit { kept.removeLast() }
      ledger.lose("entries of lists longer than a cell", list.count - kept.count)
      return kept
    }
    var copy = concept
    copy.sources = cut(concept.sources)
    copy.externalIDs = cut(concept.externalIDs)
    copy.subjects = cut(concept.subjects)
    copy.comments = cut(concept.comments)
    let relations = cut(concept.relations.map { ListCell.relation($0) })
    copy.relations = Array(concept.relations.prefix(relations.count))
    copy.terms = concept.terms.map { term in
      var copy = term
      copy.labels = cut(term.labels)
      copy.sources = cut(term.sources)
      if let review = term.review, review.description.utf16.count > SpreadsheetWriter.cellLimit {
        copy.review?.reason = ""
        ledger.lose("reasons longer than a cell")
      }
      return copy
    }
    return copy
  }
}
