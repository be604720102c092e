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
    guard let language else { return concepts.sorted { $0.id < $1.id } }
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

  /// The columns of a table with a term a row; a reader finds them by name.
  static let termColumns = [
    "concept", "kind", "gender", "origin", "language", "term", "status", "type", "labels", "match",
    "paradigm", "note", "definition", "sources", "external", "relations", "confidence",
  ]

  private static func termRows(
    of concepts: [Concept],
    delimiter: Character,
    _ options: Options
  ) -> GlossaryExport {
    var writer = CSVWriter(delimiter: delimiter, bom: options.bom, excelSafe: options.excelSafe)
    writer.header(termColumns)
    for concept in concepts {
      for term in concept.terms {
        writer.record(fields(of: term, concept), columns: termColumns)
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

  private static func fields(of term: Term, _ concept: Concept) -> [String] {
    [
      concept.id, concept.kind.rawValue, concept.gender?.rawValue ?? "", concept.origin?.tag ?? "",
      term.language.tag, term.text, term.status.rawValue, term.form.rawValue,
      term.labels.joined(separator: "; "),
      term.matching.map(\.rawValue).sorted().joined(separator: "; "), term.paradigm, term.note,
      concept.definition,
      concept.sources.joined(separator: "; "), concept.externalIDs.joined(separator: "; "),
      concept.relations.map { "\($0.type):\($0.target)" }.joined(separator: "; "),
      concept.confidence?.rawValue ?? "",
    ]
  }

  private static func wideRows(
    of concepts: [Concept],
    _ languages: [Language],
    _ options: Options
  ) -> GlossaryExport {
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
            concept.terms.filter { $0.language == language && $0.status == status }
              .map(\.text).joined(separator: "; ")
          }
        }
      writer.record(used.map { all[$0] }, columns: kept)
    }
    return GlossaryExport(
      text: writer.text,
      conceptCount: concepts.count,
      termCount: concepts.reduce(0) { $0 + $1.terms.count },
      losses: wideLosses(of: concepts)
    )
  }

  private static func wideLosses(of concepts: [Concept]) -> [Loss] {
    let terms = concepts.flatMap(\.terms)
    let counts: [(String, Int)] = [
      ("term type", terms.count { $0.form != .full }),
      ("term labels", terms.count { !$0.labels.isEmpty }),
      ("match flags", terms.count { !$0.matching.isEmpty }),
      ("paradigms", terms.count { !$0.paradigm.isEmpty }),
      ("term notes", terms.count { !$0.note.isEmpty }),
      ("origin", concepts.count { $0.origin != nil }),
      ("sources", concepts.count { !$0.sources.isEmpty }),
      ("external ids", concepts.count { !$0.externalIDs.isEmpty }),
      ("relations", concepts.count { !$0.relations.isEmpty }),
      ("confidence", concepts.count { $0.confidence != nil }),
    ]
    return counts.filter { $0.1 > 0 }.map { Loss(field: $0.0, count: $0.1) }
  }
}
