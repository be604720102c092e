import Glossaries
import Languages
import TestSupport
import Testing

@testable import GlossaryComparison

@Suite("The merge of two versions of a glossary")
struct MergeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let base: [String]
    let ours: [String]
    let theirs: [String]
    let merged: [String]
    let conflicts: [String]

    init(
      _ title: String,
      base: [String],
      ours: [String],
      theirs: [String],
      merged: [String],
      conflicts: String...
    ) {
      testDescription = title
      self.base = base
      self.ours = ours
      self.theirs = theirs
      self.merged = merged
      self.conflicts = conflicts
    }
  }

  private static let base = ["a,person,en,Kim,preferred", "a,person,ru,Ким,preferred"]

  @Test(
    "takes what one side changed, and lists what both did in different ways",
    arguments: [
      Case(
        "nothing changed",
        base: base,
        ours: base,
        theirs: base,
        merged: [
          "a en preferred Kim", "a ru preferred Ким",
        ]
      ),
      Case(
        "each side changed another term",
        base: base,
        ours: ["a,person,en,Kim,admitted", base[1]],
        theirs: [base[0], "a,person,ru,Ким,admitted"],
        merged: ["a en admitted Kim", "a ru admitted Ким"]
      ),
      Case(
        "both changed one term alike",
        base: base,
        ours: ["a,person,en,Kim,admitted", base[1]],
        theirs: ["a,person,en,Kim,admitted", base[1]],
        merged: ["a en admitted Kim", "a ru preferred Ким"]
      ),
      Case(
        "both changed one term in different ways",
        base: base,
        ours: ["a,person,en,Kim,admitted", base[1]],
        theirs: ["a,person,en,Kim,forbidden", base[1]],
        merged: ["a en admitted Kim", "a ru preferred Ким"],
        conflicts: "a: en “Kim” status: preferred, admitted, forbidden"
      ),
      Case(
        "each added a term",
        base: base,
        ours: base + ["a,person,ko,김,preferred"],
        theirs: base + ["a,person,fr,Kim,preferred"],
        merged: [
          "a en preferred Kim", "a ru preferred Ким", "a fr preferred Kim", "a ko preferred 김",
        ]
      ),
      Case(
        "one removed a term that the other left alone",
        base: base,
        ours: [base[0]],
        theirs: base + ["b,place,en,Seoul,preferred"],
        merged: ["a en preferred Kim", "b en preferred Seoul"]
      ),
      Case(
        "one removed a term that the other changed",
        base: base,
        ours: [base[0]],
        theirs: [base[0], "a,person,ru,Ким,deprecated"],
        merged: ["a en preferred Kim"],
        conflicts: "a: ru “Ким”: preferred, -, deprecated"
      ),
      Case(
        "each reworded the preferred term",
        base: base,
        ours: ["a,person,en,Gim,preferred", base[1]],
        theirs: ["a,person,en,Kym,preferred", base[1]],
        merged: ["a en preferred Gim", "a ru preferred Ким", "a en admitted Kym"],
        conflicts: "a: en preferred term: Kim, Gim, Kym"
      ),
      Case(
        "one removed a concept that the other left alone",
        base: base + ["b,place,en,Seoul,preferred"],
        ours: base,
        theirs: base + ["b,place,en,Seoul,preferred"],
        merged: ["a en preferred Kim", "a ru preferred Ким"]
      ),
      Case(
        "one removed a concept that the other changed",
        base: base,
        ours: [],
        theirs: base + ["a,person,ko,김,preferred"],
        merged: [],
        conflicts: "a: concept: there, -, kept, with 1 term changed"
      ),
      Case(
        "both added a concept by one id",
        base: [],
        ours: ["a,person,en,Kim,preferred"],
        theirs: ["a,org,ru,Ким,preferred"],
        merged: ["a en preferred Kim", "a ru preferred Ким"],
        conflicts: "a: kind: -, person, org"
      ),
    ]
  )
  func merges(_ test: Case) throws {
    let merge = GlossaryMerge(
      base: try glossary(test.base),
      ours: try glossary(test.ours),
      theirs: try glossary(test.theirs)
    )
    #expect(lines(merge.glossary) == test.merged)
    #expect(merge.conflicts.map(Self.line) == test.conflicts)
  }

  @Test("a conflict is decided for the preferred side")
  func preference() throws {
    let base = try glossary(["a,person,en,Kim,preferred"])
    let ours = try glossary(["a,person,en,Gim,preferred"])
    let theirs = try glossary(["a,org,en,Kym,preferred"])
    let merge = { (preference: MergePreference) in
      GlossaryMerge(base: base, ours: ours, theirs: theirs, preferring: preference)
    }
    #expect(lines(merge(.ours).glossary).contains("a en preferred Gim"))
    #expect(lines(merge(.ours).glossary).contains("a en admitted Kym"))
    #expect(lines(merge(.theirs).glossary).contains("a en admitted Gim"))
    #expect(lines(merge(.theirs).glossary).contains("a en preferred Kym"))
    #expect(merge(.ours).glossary.concepts[0].kind == .org)  // only they changed it
  }

  @Test("lists are merged by their elements, sections by their language")
  func fields() throws {
    let full = try fullConcept()
    let base = ConceptRecord(full)
    var (ours, theirs) = (base, base)
    ours.fields["sources"] = .list([FieldValue("K"), FieldValue("Y")])
    theirs.fields["sources"] = .list([FieldValue("A"), FieldValue("K"), FieldValue("T")])
    let section = { (language: String, note: String) in
      FieldValue.members(["language": FieldValue(language), "note": FieldValue(note)])
    }
    ours.fields["sections"] = .list([section("ru", "!"), section("en", "ours")])
    theirs.fields["sections"] = .list([section("ru", "theirs"), section("ko", "theirs")])
    theirs.fields["comments"] = nil
    var merge = ConceptMerge(of: "full")
    let result = merge.merge(base: full, ours: ours.concept, theirs: theirs.concept)
    let merged = try #require(result)
    #expect(merged.sources == ["K", "Y", "T"])
    #expect(merged.sections.map(\.language.tag) == ["en", "ko", "ru"])
    #expect(merged.sections.map(\.note) == ["ours", "theirs", "theirs"])
    #expect(merged.comments.isEmpty)
    #expect(merge.conflicts.isEmpty)
  }

  @Test("no field of a concept or a term is forgotten")
  func everyField() throws {
    let full = try fullConcept()
    let record = ConceptRecord(full)
    var changes: [Concept] = []
    for name in record.fields.keys where name != "kind" {
      var bare = record
      bare.fields[name] = nil
      changes.append(try #require(bare.concept))
    }
    for name in record.terms[0].fields.keys where name != "status" {
      var bare = record
      bare.terms[0].fields[name] = nil
      changes.append(try #require(bare.concept))
    }
    for change in changes {
      var merge = ConceptMerge(of: "full")
      for (base, ours, theirs, expected) in [
        (full, full, change, change), (full, change, full, change), (change, full, change, full),
      ] {
        let merged = merge.merge(base: base, ours: ours, theirs: theirs)
        #expect(merged?.json == expected.json)
      }
      #expect(merge.conflicts.isEmpty)
    }
  }

  @Test("what one side alone did is the merge, whatever it did", arguments: 0..<40 as Range<UInt64>)
  func oneSide(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let base = try Self.random(&random)
    let other = try Self.random(&random)
    let json = { (glossary: Glossary) in glossary.concepts.map(\.json).sorted() }
    for merge in [
      GlossaryMerge(base: base, ours: other, theirs: base),
      GlossaryMerge(base: base, ours: base, theirs: other),
      GlossaryMerge(base: base, ours: other, theirs: other),
    ] {
      #expect(json(merge.glossary) == json(other))
      #expect(merge.conflicts.isEmpty)
    }
  }

  @Test("a tie to a concept that the other side removed is told")
  func looseRelations() throws {
    let columns = "concept,kind,relations,language,term,status"
    let two = ["a,place,,en,A,preferred", "b,place,,en,B,preferred"]
    let merge = GlossaryMerge(
      base: try glossary(two, columns: columns),
      ours: try glossary([two[0]], columns: columns),
      theirs: try glossary(["a,place,part-of:b,en,A,preferred", two[1]], columns: columns)
    )
    #expect(merge.looseRelations.map(\.concept) == ["a"])
    #expect(merge.looseRelations.map(\.relation.target) == ["b"])
  }

  private static func line(_ conflict: MergeConflict) -> String {
    let values = [conflict.base, conflict.ours, conflict.theirs].map { $0 ?? "-" }
    return "\(conflict.concept): \(conflict.field): \(values.joined(separator: ", "))"
  }

  /// A glossary of few concepts and terms, so that two of them have much in common.
  private static func random(_ random: inout SeededGenerator) throws -> Glossary {
    var rows: [String] = []
    for concept in ["a", "b", "c", "d"] where Bool.random(using: &random) {
      let kind = Bool.random(using: &random) ? "person" : "org"
      for text in ["X", "Y", "Z", "W"].shuffled(using: &random) where Bool.random(using: &random) {
        let status = ["preferred", "admitted", "forbidden"].randomElement(using: &random) ?? ""
        rows.append(
          "\(concept),\(kind),\(Bool.random(using: &random) ? "en" : "ru"),\(text),\(status)"
        )
      }
    }
    return try glossary(rows)
  }
}
