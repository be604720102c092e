import Glossaries
import Testing

@testable import GlossaryComparison

@Suite("What a merge makes of contradictions")
struct MergeDecisionTests {
  /// A merge, and what it comes to for each preference.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let base: [String]
    let ours: [String]
    let theirs: [String]
    let conflicts: [String]
    let forOurs: [String]
    let forTheirs: [String]

    init(
      _ title: String,
      base: [String],
      ours: [String],
      theirs: [String],
      conflicts: [String],
      forOurs: [String],
      forTheirs: [String]
    ) {
      testDescription = title
      self.base = base
      self.ours = ours
      self.theirs = theirs
      self.conflicts = conflicts
      self.forOurs = forOurs
      self.forTheirs = forTheirs
    }
  }

  private static let swap = ["a,term,en,Aa,preferred,", "a,term,en,Cc,admitted,"]
  private static let swapped = ["a,term,en,Aa,admitted,", "a,term,en,Cc,preferred,"]
  private static let old = ["a,term,en,Old Name,preferred,"]
  private static let new = ["a,term,en,New Name,preferred,"]

  @Test(
    "a language keeps a preferred term, and a reworded term and a renamed concept are what they were",
    arguments: [
      Case(
        "a preferred term that the other side forbids",
        base: swap,
        ours: swapped,
        theirs: ["a,term,en,Aa,preferred,", "a,term,en,Cc,forbidden,"],
        conflicts: ["a: en “Cc” status: admitted, preferred, forbidden"],
        forOurs: ["a en admitted Aa", "a en preferred Cc"],
        forTheirs: ["a en preferred Aa", "a en forbidden Cc"]
      ),
      Case(
        "a preferred term that the other side deletes",
        base: swap,
        ours: swapped,
        theirs: ["a,term,en,Aa,preferred,"],
        conflicts: ["a: en “Cc”: admitted, preferred, -"],
        forOurs: ["a en admitted Aa", "a en preferred Cc"],
        forTheirs: ["a en preferred Aa"]
      ),
      Case(
        "a preferred term that the other side deletes, where its own is gone here",
        base: swap,
        ours: ["a,term,en,Cc,preferred,"],
        theirs: ["a,term,en,Aa,preferred,"],
        conflicts: ["a: en “Cc”: admitted, preferred, -"],
        forOurs: ["a en preferred Cc"],
        forTheirs: ["a en preferred Aa"]
      ),
      Case(
        "of two preferred terms each side removed one",
        base: ["a,term,en,Aa,preferred,", "a,term,en,Cc,preferred,"],
        ours: ["a,term,en,Cc,preferred,"],
        theirs: ["a,term,en,Aa,preferred,"],
        conflicts: ["a: en preferred term: Aa; Cc, Cc, Aa"],
        forOurs: ["a en preferred Cc"],
        forTheirs: ["a en preferred Aa"]
      ),
      Case(
        "a rewording against a deletion",
        base: old + ["a,term,ru,Имя,preferred,"],
        ours: new + ["a,term,ru,Имя,preferred,"],
        theirs: ["a,term,ru,Имя,preferred,"],
        conflicts: ["a: en “Old Name”: preferred, “New Name”, preferred, -"],
        forOurs: ["a en preferred New Name", "a ru preferred Имя"],
        forTheirs: ["a ru preferred Имя"]
      ),
      Case(
        "a rewording against a change of the note",
        base: old,
        ours: new,
        theirs: ["a,term,en,Old Name,preferred,of 2019"],
        conflicts: [],
        forOurs: ["a en preferred New Name, of 2019"],
        forTheirs: ["a en preferred New Name, of 2019"]
      ),
      Case(
        "a rewording with a note of its own against another note",
        base: old,
        ours: ["a,term,en,New Name,preferred,of 2018"],
        theirs: ["a,term,en,Old Name,preferred,of 2019"],
        conflicts: ["a: en “Old Name” note: -, of 2018, of 2019"],
        forOurs: ["a en preferred New Name, of 2018"],
        forTheirs: ["a en preferred New Name, of 2019"]
      ),
      Case(
        "a rewording to what the other side added",
        base: old,
        ours: new,
        theirs: ["a,term,en,Old Name,admitted,", "a,term,en,New Name,preferred,"],
        conflicts: ["a: en “Old Name”: preferred, -, admitted"],
        forOurs: ["a en preferred New Name"],
        forTheirs: ["a en admitted Old Name", "a en preferred New Name"]
      ),
      Case(
        "a rename against a change",
        base: ["x,term,en,Aa,preferred,", "y,term,en,Bb,preferred,"],
        ours: ["xnew,term,en,Aa,preferred,", "y,term,en,Bb,preferred,"],
        theirs: [
          "x,term,en,Aa,preferred,seen", "x,term,ru,А,preferred,", "y,term,en,Bb,preferred,",
        ],
        conflicts: [],
        forOurs: ["xnew en preferred Aa, seen", "xnew ru preferred А", "y en preferred Bb"],
        forTheirs: ["xnew en preferred Aa, seen", "xnew ru preferred А", "y en preferred Bb"]
      ),
      Case(
        "a rename of theirs against a change of ours",
        base: ["x,term,en,Aa,preferred,"],
        ours: ["x,term,en,Aa,preferred,seen"],
        theirs: ["xnew,term,en,Aa,preferred,"],
        conflicts: [],
        forOurs: ["xnew en preferred Aa, seen"],
        forTheirs: ["xnew en preferred Aa, seen"]
      ),
      Case(
        "two names for one concept",
        base: ["x,term,en,Aa,preferred,"],
        ours: ["x1,term,en,Aa,preferred,"],
        theirs: ["x2,term,en,Aa,preferred,"],
        conflicts: ["x: id: x, x1, x2"],
        forOurs: ["x1 en preferred Aa"],
        forTheirs: ["x2 en preferred Aa"]
      ),
      Case(
        "a rename against a deletion",
        base: ["x,term,en,Aa,preferred,"],
        ours: ["xnew,term,en,Aa,preferred,"],
        theirs: [],
        conflicts: ["xnew: concept: there, kept, with the id xnew, -"],
        forOurs: ["xnew en preferred Aa"],
        forTheirs: []
      ),
      Case(
        "a rename to what the other side calls something else",
        base: ["x,term,en,Aa,preferred,"],
        ours: ["z,term,en,Aa,preferred,"],
        theirs: ["x,term,en,Aa,preferred,", "z,term,en,Zz,admitted,"],
        conflicts: [],
        forOurs: ["z en preferred Aa", "z en admitted Zz"],
        forTheirs: ["z en preferred Aa", "z en admitted Zz"]
      ),
    ]
  )
  func preference(_ test: Case) throws {
    let undecided = try merge(test, nil)
    #expect(undecided.conflicts.map(Self.line) == test.conflicts)
    #expect(undecided.conflicts.allSatisfy { $0.choice == nil })
    for (preference, expected) in [
      (MergePreference.ours, test.forOurs), (.theirs, test.forTheirs),
    ] {
      let merge = try merge(test, preference)
      #expect(merge.conflicts.map(Self.line) == test.conflicts)
      #expect(merge.conflicts.allSatisfy { $0.choice?.rawValue == preference.rawValue })
      #expect(Self.terms(merge.glossary) == expected)
    }
  }

  @Test("ties lead to the concept by its new id")
  func ties() throws {
    let columns = "concept,kind,relations,language,term,status"
    let merge = GlossaryMerge(
      base: try glossary(
        ["x,place,,en,X,preferred", "y,place,part-of:x,en,Y,preferred"],
        columns: columns
      ),
      ours: try glossary(
        ["xnew,place,,en,X,preferred", "y,place,part-of:xnew,en,Y,preferred"],
        columns: columns
      ),
      theirs: try glossary(
        [
          "x,place,,en,X,preferred", "y,place,part-of:x,en,Y,preferred",
          "z,place,part-of:x,en,Z,preferred",
        ],
        columns: columns
      )
    )
    #expect(merge.conflicts.isEmpty)
    #expect(merge.looseRelations.isEmpty)
    #expect(merge.glossary.concepts.flatMap(\.relations).map(\.target) == ["xnew", "xnew"])
  }

  private static let contested = Case(
    "",
    base: ["a,term,en,Aa,preferred,", "b,term,en,Bb,preferred,\"it\"", "c,term,en,Cc,preferred,"],
    ours: ["a,term,en,Aa,admitted,", "b,term,en,Bb,preferred,ours", "c,term,en,Dd,preferred,"],
    theirs: [
      "a,term,en,Aa,forbidden,", "b,term,en,Bb,preferred,theirs", "c,term,en,Ee,preferred,",
    ],
    conflicts: [],
    forOurs: [],
    forTheirs: []
  )

  @Test("conflicts are decided one by one in their table")
  func table() throws {
    let open = try merge(Self.contested, nil)
    let table = MergeDecisions().text(of: open.conflicts)
    #expect(
      table == """
        concept\tfield\tdecision\tbase\tours\ttheirs
        a\ten “Aa” status\t\tpreferred\tadmitted\tforbidden
        b\ten “Bb” note\t\tit\tours\ttheirs
        c\ten preferred term\t\tCc\tDd\tEe

        """
    )
    let decided = table.replacing("status\t\t", with: "status\ttheirs\t")
      .replacing("note\t\t", with: "note\tbase\t")
    let some = try decisions(decided)
    let half = try merge(Self.contested, nil, some)
    #expect(half.conflicts.map(\.choice) == [.theirs, .base, nil])
    #expect(some.text(of: half.conflicts) == decided)
    let whole = try merge(Self.contested, .theirs, some)
    #expect(
      Self.terms(whole.glossary) == [
        "a en forbidden Aa", "b en preferred Bb, it", "c en admitted Dd", "c en preferred Ee",
      ]
    )
    #expect(some.rows(besides: whole.conflicts).isEmpty)
    let all = try decisions(decided.replacing("term\t\t", with: "term\tbase\t"))
    #expect(
      Self.terms(try merge(Self.contested, nil, all).glossary).suffix(3) == [
        "c en admitted Dd", "c en admitted Ee", "c en preferred Cc",
      ]
    )
  }

  @Test("a decision of other values does not count")
  func stale() throws {
    let table = """
      concept\tfield\tdecision\tbase\tours\ttheirs
      a\ten “Aa” status\ttheirs\tpreferred\tadmitted\tdeprecated

      """
    let stale = try decisions(table)
    let merge = try merge(Self.contested, nil, stale)
    #expect(merge.conflicts.allSatisfy { $0.choice == nil })
    #expect(stale.rows(besides: merge.conflicts).map(\.line) == [2])
  }

  @Test(
    "a table that cannot be read is refused with the line",
    arguments: [
      ("a\tb\n", "d.tsv: the column concept is needed; write the table with --conflicts"),
      (
        "concept\tfield\tdecision\tbase\tours\ttheirs\na\tkind\tmine\tx\ty\tz\n",
        "d.tsv:2: “mine” is no decision; write ours, theirs or base"
      ),
      (
        "concept\tfield\tdecision\tbase\tours\ttheirs\na\tkind\tours\tx\ty\tz\na\tkind\tbase\tx\ty\tz\n",
        "d.tsv:3: this conflict is decided for base here and for ours on line 2; keep one"
      ),
    ]
  )
  func faults(table: String, sentence: String) {
    let fault = #expect(throws: MergeDecisions.Fault.self) { try decisions(table) }
    #expect(fault?.description == sentence)
  }

  private func decisions(_ table: String) throws(MergeDecisions.Fault) -> MergeDecisions {
    try MergeDecisions(path: "d.tsv", bytes: Array(table.utf8))
  }

  private func merge(
    _ test: Case,
    _ preference: MergePreference?,
    _ decisions: MergeDecisions = MergeDecisions()
  ) throws -> GlossaryMerge {
    let columns = "concept,kind,language,term,status,note"
    return GlossaryMerge(
      base: try glossary(test.base, columns: columns),
      ours: try glossary(test.ours, columns: columns),
      theirs: try glossary(test.theirs, columns: columns),
      preferring: preference,
      decisions: decisions
    )
  }

  private static func line(_ conflict: MergeConflict) -> String {
    let values = [conflict.base, conflict.ours, conflict.theirs].map { $0 ?? "-" }
    return "\(conflict.concept): \(conflict.field): \(values.joined(separator: ", "))"
  }

  private static func terms(_ glossary: Glossary) -> [String] {
    glossary.concepts.flatMap { concept in
      concept.terms.map { term in
        "\(concept.id) \(term.language) \(term.status.rawValue) \(term.text)"
          + (term.note.isEmpty ? "" : ", \(term.note)")
      }
    }
  }
}
