internal import ICU
internal import Languages

/// Countries, territories and capitals in three languages, as a glossary.
///
/// The names are ICU's; official names, capitals and the names that a house writes otherwise come from the
/// seeds. A preferred term of the seeds takes the place of ICU's.
struct Reference {
  private var concepts: [String] = []
  private var terms: Set<ReferenceTerm> = []
  private static let languages: [Language] = [.english, .korean, .russian]

  /// Puts the reference together from the tables in the folder `seeds`.
  ///
  /// - Throws: `FileError` or `FactTableError` for a seed, `ICUError`.
  init(seeds: String) throws {
    let house = try Seed("terms", in: seeds).rows.map { row in
      ReferenceTerm(
        concept: row["concept"] ?? "",
        language: row["language"] ?? "",
        status: row["status"] ?? "",
        term: row["term"] ?? "",
        type: row["type"] ?? "",
        labels: row["labels"] ?? "",
        match: row["match"] ?? "",
        note: row["note"] ?? "",
        paradigm: row["paradigm"] ?? ""
      )
    }
    terms = Set(house)
    let names = try Self.languages.map { ($0.tag, try DisplayNames(language: $0)) }
    var countries: [String: (id: String, article: String)] = [:]
    for row in try Seed("regions", in: seeds).rows {
      addRegion(row, names)
      let article = row["article"] ?? ""
      countries[row["region"] ?? ""] = (row["concept"] ?? "", article.isEmpty ? "" : article + " ")
    }
    for row in try Seed("capitals", in: seeds).rows {
      let (country, article) = countries[row["region"] ?? ""] ?? ("", "")
      let name = terms.first {
        $0.concept == country && $0.language == "en" && $0.status == "preferred"
      }
      addPlace(
        row,
        definition: "Capital of \(article)\(name?.term ?? country).",
        relation: "capital-of:\(country)"
      )
    }
    for row in try Seed("parts", in: seeds).rows {
      addPlace(row, definition: row["definition"] ?? "", relation: row["relations"] ?? "")
    }
  }

  private mutating func addRegion(_ row: [String: String], _ names: [(String, DisplayNames)]) {
    let code = row["region"] ?? ""
    let id = row["concept"] ?? ""
    let alpha3 = row["alpha3"] ?? ""
    for (language, names) in names {
      if let name = names.region(code) {
        add(
          ReferenceTerm(
            concept: id,
            language: language,
            status: "preferred",
            term: RunningName.of(name)
          )
        )
      }
      let official = row[language] ?? ""
      if !official.isEmpty {
        add(
          ReferenceTerm(
            concept: id,
            language: language,
            status: "admitted",
            term: official,
            labels: "official"
          )
        )
      }
    }
    let isState = !(row["en"] ?? "").isEmpty || !(row["ru"] ?? "").isEmpty
    let codes = alpha3.isEmpty ? "" : "iso3166-1:\(code); iso3166-1:\(alpha3)"
    let coded =
      alpha3.isEmpty ? "that ISO 3166-1 has no code for" : "with the ISO 3166-1 code \(code)"
    let definition = "\(row["what"] ?? "Country") \(coded)."
    concepts.append(
      [
        id, "place", "", "", definition, isState ? "CLDR; G" : "CLDR", codes,
        "",
        "h",
      ].joined(separator: "\t")
    )
  }

  private mutating func addPlace(
    _ row: [String: String],
    definition: String,
    relation: String
  ) {
    let id = row["concept"] ?? ""
    for language in Self.languages.map(\.tag) {
      let name = row[language] ?? ""
      guard !name.isEmpty else { continue }
      add(ReferenceTerm(concept: id, language: language, status: "preferred", term: name))
    }
    concepts.append(
      [id, "place", "", "", definition, "G", "", relation, "h"].joined(separator: "\t")
    )
  }

  /// Adds a term unless the seeds have another that is preferred, or this one with more said of it.
  private mutating func add(_ term: ReferenceTerm) {
    let own = terms.filter { $0.concept == term.concept && $0.language == term.language }
    if own.contains(where: { $0.term == term.term }) { return }
    if term.status == "preferred", own.contains(where: { $0.status == "preferred" }) { return }
    terms.insert(term)
  }

  /// How many concepts there are.
  var conceptCount: Int { concepts.count }
  /// How many terms there are.
  var termCount: Int { terms.count }

  /// The table of concepts.
  var conceptTable: String {
    header
      + "id\tkind\tgender\torigin\tdefinition\tsources\texternal\trelations\tconfidence\n"
      + Self.sorted(concepts)
  }

  /// The table of terms.
  var termTable: String {
    header + "concept\tlanguage\tstatus\tterm\ttype\tlabels\tmatch\tnote\tparadigm\n"
      + Self.sorted(terms.map(\.row))
  }

  private var header: String {
    """
    # title: Countries, territories and capitals
    # languages: en; ko; ko-KP; ru
    # source: made by `make reference` from the display names of regions in ICU \(ICUVersion.current.icu) (Unicode CLDR) and from seeds/world
    # licence: Unicode-3.0 for the display names of CLDR; CC0-1.0 for the rest

    """
  }

  private static func sorted(_ rows: [String]) -> String {
    rows.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .joined(separator: "\n") + "\n"
  }
}
