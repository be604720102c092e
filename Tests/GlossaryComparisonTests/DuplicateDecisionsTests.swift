import Glossaries
import GlossaryComparison
import Testing

@Suite("Decisions about duplicates")
struct DuplicateDecisionsTests {
  private func read(_ text: String) throws -> DuplicateDecisions {
    try DuplicateDecisions(path: "d.tsv", bytes: Array(text.utf8))
  }

  @Test("come back as they were written")
  func roundTrip() throws {
    let text = """
      # title: decisions of the desk
      first\tsecond\tdecision\twho\twhen\tnote
      a\tb\tsame\tanna\t2026-11-23T12:00:00.000Z\tone person
      c\td\tdifferent\t\t\t

      """
    let decisions = try read(text)
    #expect(decisions["b", "a"]?.verdict == .same)
    #expect(decisions["c", "d"]?.verdict == .different)
    #expect(decisions["a", "c"] == nil)
    #expect(decisions.text == text)
  }

  @Test("a row without a decision is open, and other columns are passed over")
  func open() throws {
    let decisions = try read("first\tsecond\tscore\tdecision\na\tb\t0.9\t\nc\td\t0.8\tsame\n")
    #expect(decisions.decisions.map(\.first) == ["c"])
    #expect(try read("").decisions.isEmpty)
  }

  @Test("a new decision takes the place of the old one")
  func replaced() throws {
    var decisions = try read("first\tsecond\tdecision\na\tb\tsame\n")
    decisions.remember(.init(first: "b", second: "a", verdict: .different, note: "tab\there"))
    #expect(decisions.decisions.count == 1)
    #expect(decisions["a", "b"]?.verdict == .different)
    #expect(decisions.text.hasSuffix("b\ta\tdifferent\t\t\ttab here\n"))
  }

  @Test(
    "a table that cannot be meant is refused with the line",
    arguments: [
      (
        "first\tsecond\na\tb\n",
        "d.tsv: the columns first, second and decision are needed; name them"
      ),
      (
        "first\tsecond\tdecision\na\tb\tmaybe\n",
        "d.tsv:2: “maybe” is no decision; write same or different"
      ),
      (
        "first\tsecond\tdecision\na\t\tsame\n",
        "d.tsv:2: two ids of concepts are needed; write both"
      ),
      (
        "first\tsecond\tdecision\na\tb\tsame\nb\ta\tdifferent\n",
        "d.tsv:3: “b” and “a” are different here and same above; keep one"
      ),
    ]
  )
  func faults(text: String, sentence: String) throws {
    let fault = #expect(throws: DuplicateDecisions.Fault.self) { try read(text) }
    #expect(fault?.description == sentence)
  }
}

@Suite("The merging of duplicates")
struct DuplicateMergingTests {
  private static let columns = "concept,kind,definition,relations,language,term,status"

  @Test("the first gains what it lacks, and all that was done is told")
  func merging() throws {
    let glossary = try glossary(
      [
        "a,person,A diplomat.,,en,Choe Son Hui,preferred",
        "b,person,A minister.,,en,Choi Sun-hee,preferred",
        "b,person,A minister.,,ru,Цой Сон Хи,preferred",
        "b,person,A minister.,,en,Choe Son Hui,deprecated",
        "c,place,,related:b; related:a,en,Seoul,preferred",
      ],
      columns: Self.columns
    )
    let merging = DuplicateMerging(of: glossary, same: [("a", "b")], from: nil)
    #expect(
      lines(merging.glossary) == [
        "a en preferred Choe Son Hui", "a en admitted Choi Sun-hee", "a ru preferred Цой Сон Хи",
        "c en preferred Seoul",
      ]
    )
    #expect(merging.glossary["a"]?.definition == "A diplomat.")
    #expect(merging.glossary["c"]?.relations.map(\.target) == ["a"])
    #expect(merging.mergedCount == 1)
    #expect(
      merging.account == [
        "“b” went into “a”: 2 terms added",
        "“b” went into “a”: en “Choi Sun-hee” is admitted now, not preferred",
        "“b” went into “a”: its definition “A minister.” was given up",
        "“b” went into “a”: of “Choe Son Hui” the status “deprecated” was given up",
        "“c”: its tie related leads to “a” now, not to “b”",
      ]
    )
  }

  @Test("pairs that hang together become one concept")
  func chains() throws {
    let rows = ["a", "b", "c", "d"].map { "\($0),person,,,en,\($0.uppercased()),admitted" }
    let glossary = try glossary(rows, columns: Self.columns)
    let merging = DuplicateMerging(
      of: glossary,
      same: [("b", "c"), ("a", "b"), ("c", "a"), ("x", "d")],
      from: nil
    )
    #expect(merging.glossary.concepts.map(\.id) == ["a", "d"])
    #expect(merging.glossary["a"]?.terms.map(\.text) == ["A", "B", "C"])
    #expect(merging.mergedCount == 2)
  }

  @Test("a second glossary gives its duplicates, and nothing else")
  func fromAnother() throws {
    let own = try glossary(["a,person,,,en,A,preferred"], columns: Self.columns)
    let other = try glossary(
      ["a,place,,,en,Z,preferred", "x,person,,,ru,А,preferred"],
      columns: Self.columns
    )
    let merging = DuplicateMerging(of: own, same: [("a", "x")], from: other)
    #expect(lines(merging.glossary) == ["a en preferred A", "a ru preferred А"])
  }
}
