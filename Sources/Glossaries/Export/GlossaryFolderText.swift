internal import Languages
internal import Resources

/// A glossary as the two tables of a folder, `concepts.tsv` and `terms.tsv`.
///
/// The rows of both are all bytewise, so that a change of the glossary is a small change of the files; the order
/// of a concept's terms is not kept. A table of facts quotes nothing, so tabs and line ends become spaces.
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
    /// The remarks between the rows.
    let notes: RowRemarks

    /// Creates a head.
    public init(remarks: [String], columns: [String]) {
      self.remarks = remarks
      self.columns = columns
      notes = RowRemarks()
    }

    /// The head of a table that is there, with the remarks between its rows.
    public init(of table: String) {
      let lines = table.utf8.split(separator: 0x0A).map { line in
        Substring(line.last == 0x0D ? line.dropLast() : line)
      }
      remarks = lines.prefix { $0.first == "#" }.map { String($0) }
      let names = lines.first { $0.first != "#" } ?? ""
      columns = names.split(separator: "\t").map { String($0) }
      notes = RowRemarks(
        lines.dropFirst(remarks.count + 1).map { String($0) },
        columns: columns
      )
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
    let all = glossary.concepts
    // A column is asked for a term and its concept, so a concept without one lends itself an empty one.
    let rows = all.map { concept in
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
      all
    )
    concepts = Self.table(
      conceptHead,
      ofConcept.map { $0.name },
      zip(all, rows).map { _, row in
        Self.line(ofConcept.map { $0.text(row.terms[0], row) })
      }
    )
    terms = Self.table(
      termHead,
      ofTerm.map { $0.name },
      all.flatMap { concept in
        concept.terms.map { term in Self.line(ofTerm.map { $0.text(term, concept) }) }
      }
    )
    changed = Self.changed(all, concepts, terms)
  }

  /// The text of a table, its rows sorted, each with the remarks before it.
  private static func table(_ head: Head, _ columns: [String], _ rows: [String]) -> String {
    let sorted = rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let body = head.notes.placed(among: sorted, columns: columns)
    return (head.remarks + [line(columns)] + body).map { $0 + "\n" }.joined()
  }

  /// The ids of concepts that come back otherwise, the order of their terms aside.
  private static func changed(_ concepts: [Concept], _ text: String, _ terms: String) -> [String] {
    let read: Glossary? = try? Glossary(
      name: "",
      concepts: FactTable(path: "concepts.tsv", bytes: Array(text.utf8)),
      terms: FactTable(path: "terms.tsv", bytes: Array(terms.utf8))
    )
    return concepts.filter { concept in
      guard let back = read?[concept.id] else { return true }
      return parts(back) != parts(concept)
    }.map(\.id)
  }

  /// What a concept says, in bytes that do not depend on the order of its terms.
  private static func parts(_ concept: Concept) -> [[UInt8]] {
    var bare = concept
    bare.terms = []
    let terms = concept.terms.map { term in
      var single = bare
      single.terms = [term]
      return Array(single.json.utf8)
    }
    return [Array(bare.json.utf8)] + terms.sorted { $0.lexicographicallyPrecedes($1) }
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
