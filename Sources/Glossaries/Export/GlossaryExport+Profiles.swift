public import ICU
internal import Languages

extension GlossaryExport {
  /// Writes `glossary` in `profile`.
  ///
  /// - Throws: `ICUError` when ICU has no collation for the language to sort by.
  /// - Complexity: O(n log n) in the terms.
  public init(
    of glossary: Glossary,
    to profile: Profile,
    options: Options = Options()
  ) throws(ICUError) {
    let concepts = try Self.sorted(glossary.concepts, by: options.sortLanguage)
    switch profile {
    case .csv: self = Self.termRows(of: concepts, delimiter: ",", options)
    case .csvWide: self = Self.wideRows(of: concepts, glossary.languages, options)
    case .tsv: self = Self.termRows(of: concepts, delimiter: "\t", options)
    }
  }

  static func sorted(
    _ concepts: [Concept],
    by language: Language?
  ) throws(ICUError) -> [Concept] {
    guard let language else {
      return concepts.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }
    let collator = try Collator(language: language)
    var keyed: [(key: [UInt8], concept: Concept)] = []
    for concept in concepts {
      let name = concept.preferredTerm(in: language)?.text
      // Concepts without a name in the language come last, by id.
      let key = try name.map { name throws(ICUError) in try collator.sortKey(for: name) }
      keyed.append((key ?? [0xFF] + Array(concept.id.utf8), concept))
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.concept)
  }

  private static func termRows(
    of concepts: [Concept],
    delimiter: Character,
    _ options: Options
  ) -> GlossaryExport {
    let columns = TermRowColumn.columns(for: concepts)
    let names = columns.map(\.name)
    var writer = CSVWriter(delimiter: delimiter, bom: options.bom, excelSafe: options.excelSafe)
    writer.header(names)
    for concept in concepts {
      for term in concept.terms {
        writer.record(columns.map { $0.text(term, concept) }, columns: names)
      }
    }
    let bare = concepts.count { $0.terms.isEmpty }
    return GlossaryExport(
      text: writer.text,
      conceptCount: concepts.count - bare,
      termCount: concepts.reduce(0) { $0 + $1.terms.count },
      losses: bare == 0 ? [] : [Loss(field: "concepts without a term", count: bare)]
    )
  }

  private static func wideRows(
    of concepts: [Concept],
    _ languages: [Language],
    _ options: Options
  ) -> GlossaryExport {
    // Without its review a term would count as approved.
    let unused = concepts.reduce(0) { $0 + $1.terms.count { !$0.isInUse } }
    let concepts = concepts.map { concept in
      var copy = concept
      copy.terms.removeAll { !$0.isInUse }
      return copy
    }
    let statuses = TermStatus.allCases
    let columns =
      ["concept", "kind", "gender", "definition"]
      + languages.flatMap { language in
        statuses.map { $0 == .preferred ? language.tag : "\(language.tag) \($0.rawValue)" }
      }
    let used = columns.enumerated().filter { place, _ in
      guard place >= 4 else { return true }
      let language = languages[(place - 4) / statuses.count]
      let status = statuses[(place - 4) % statuses.count]
      return status == .preferred
        || concepts.contains {
          $0.terms.contains { $0.language == language && $0.status == status }
        }
    }.map(\.offset)
    var writer = CSVWriter(bom: options.bom, excelSafe: options.excelSafe)
    let kept = used.map { columns[$0] }
    writer.header(kept)
    for concept in concepts {
      let all =
        [concept.id, concept.kind.rawValue, concept.gender?.rawValue ?? "", concept.definition]
        + languages.flatMap { language in
          statuses.map { status in
            ListCell.joined(
              concept.terms.filter { $0.language == language && $0.status == status }.map(\.text)
            )
          }
        }
      writer.record(used.map { all[$0] }, columns: kept)
    }
    return GlossaryExport(
      text: writer.text,
      conceptCount: concepts.count,
      termCount: concepts.reduce(0) { $0 + $1.terms.count },
      losses: wideLosses(of: concepts)
        + (unused == 0 ? [] : [Loss(field: "terms that are proposed or rejected", count: unused)])
    )
  }

  private static func wideLosses(of concepts: [Concept]) -> [Loss] {
    let held: Set<ExchangeField> = [.conceptID, .kind, .gender, .definition]
    return ExchangeField.allCases.filter { !held.contains($0) }.compactMap { field in
      let count = concepts.reduce(0) { $0 + field.count(in: $1) }
      return count == 0 ? nil : Loss(field: field.rawValue, count: count)
    }
  }
}
