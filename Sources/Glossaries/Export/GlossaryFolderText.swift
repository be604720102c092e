internal import Languages
internal import Resources

/// A glossary as the two tables of a folder, `concepts.tsv` and `terms.tsv`.
///
/// The concepts stand by their ids, the terms of each in the order that it has them in. A table of facts quotes
/// nothing, so tabs and line ends become spaces.
public struct GlossaryFolderText: Sendable {
  /// What `concepts.tsv` holds.
  public let concepts: String
  /// What `terms.tsv` holds.
  public let terms: String
  /// The ids of concepts that the tables do not hold to the byte.
  public let changed: [String]

  /// How a table begins.
  public struct Head: Hashable, Sendable {
    /// The lines that begin with `#`, which say title, source and licence.
    public let remarks: [String]
    /// The names of the columns, in order; others follow if somebody filled them in.
    public let columns: [String]

    /// Creates a head.
    public init(remarks: [String], columns: [String]) {
      self.remarks = remarks
      self.columns = columns
    }

    /// The head of a table that is there.
    public init(of table: String) {
      let lines = table.split(separator: "\n").map { $0.last == "\r" ? $0.dropLast() : $0 }
      remarks = lines.prefix { $0.first == "#" }.map { String($0) }
      let names = lines.first { $0.first != "#" } ?? ""
      columns = names.split(separator: "\t").map { String($0) }
    }

    /// The head of a new `concepts.tsv`.
    public static func concepts(title: String) -> Head {
      Head(remarks: title.isEmpty ? [] : ["# title: \(title)"], columns: ["id", "kind"])
    }

    /// The head of a new `terms.tsv`.
    public static func terms(title: String) -> Head {
      Head(
        remarks: title.isEmpty ? [] : ["# title: \(title)"],
        columns: ["concept", "language", "status", "term"]
      )
    }
  }

  /// Writes the tables of `glossary`.
  ///
  /// - Complexity: O(n log n) in the terms.
  public init(of glossary: Glossary, conceptHead: Head, termHead: Head) {
    let sorted = glossary.concepts.sorted {
      $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    // A column is asked for a term and its concept, so a concept without one lends itself an empty one.
    let rows = sorted.map { concept in
      var row = concept
      if row.terms.isEmpty { row.terms = [Term("", language: .english, status: .preferred)] }
      return row
    }
    let columns = TermRowColumn.columns(for: rows)
    let ofConcept = Self.columns(
      columns.filter { $0.name == "concept" || Self.belongsToConcept($0.name) }.map { column in
        column.name == "concept" ? TermRowColumn(name: "id", text: column.text) : column
      },
      in: conceptHead,
      rows
    )
    let ofTerm = Self.columns(
      columns.filter { !Self.belongsToConcept($0.name) },
      in: termHead,
      sorted
    )
    var conceptLines = conceptHead.remarks + [Self.line(ofConcept.map { $0.name })]
    var termLines = termHead.remarks + [Self.line(ofTerm.map { $0.name })]
    for (concept, row) in zip(sorted, rows) {
      conceptLines.append(Self.line(ofConcept.map { $0.text(row.terms[0], row) }))
      for term in concept.terms {
        termLines.append(Self.line(ofTerm.map { $0.text(term, concept) }))
      }
    }
    concepts = conceptLines.map { $0 + "\n" }.joined()
    terms = termLines.map { $0 + "\n" }.joined()
    changed = Self.changed(sorted, concepts, terms)
  }

  /// The ids of concepts that come back otherwise.
  private static func changed(_ concepts: [Concept], _ text: String, _ terms: String) -> [String] {
    let read: Glossary? = try? Glossary(
      name: "",
      concepts: FactTable(path: "concepts.tsv", bytes: Array(text.utf8)),
      terms: FactTable(path: "terms.tsv", bytes: Array(terms.utf8))
    )
    return concepts.filter { concept in
      guard let back = read?[concept.id] else { return true }
      return !back.json.utf8.elementsEqual(concept.json.utf8)
    }.map(\.id)
  }

  /// The columns in the order of a head, then those that the head does not name and that are not empty.
  private static func columns(
    _ columns: [TermRowColumn],
    in head: Head,
    _ concepts: [Concept]
  ) -> [TermRowColumn] {
    head.columns.compactMap { name in columns.first { $0.name == name } }
      + columns.filter { column in
        !head.columns.contains(column.name)
          && concepts.contains { concept in
            concept.terms.contains { !column.text($0, concept).isEmpty }
          }
      }
  }

  private static func belongsToConcept(_ column: String) -> Bool {
    let word = column.prefix { $0 != " " }
    return word != column && ["definition", "note"].contains(word)
      || [
        "kind", "gender", "origin", "definition", "sources", "external", "relations", "confidence",
        "subjects", "comments",
      ].contains(column)
  }

  private static func line(_ fields: [String]) -> String {
    var line = fields.map { field in
      String(
        String.UnicodeScalarView(
          field.unicodeScalars.map { ["\t", "\n", "\r"].contains($0) ? " " : $0 }
        )
      )
    }.joined(separator: "\t")
    while line.utf8.last == 0x09 { line.removeLast() }
    return line
  }
}
