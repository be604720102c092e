import Diagnostics
import Foundation
import Reporting
import SourceText
import Testing

@Suite("Findings as SARIF")
struct SARIFTests {
  private static let file = Findings.file(
    "😀 ⟦김정운⟧은\n⟦김정운⟧",
    path: "./초안/1 부.md",
    message: "“김정운” [x](javascript:0) {0}",
    reason: "misspelt",
    suggestion: "김정은"
  )

  private static func run(_ files: [FileFindings]) throws -> [String: Any] {
    let data = Data(Findings.report(files, .sarif).utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private static func results(_ files: [FileFindings]) throws -> [[String: Any]] {
    try #require(try run(files)["results"] as? [[String: Any]])
  }

  @Test("the run names the tool, its rules and the unit of its columns")
  func driver() throws {
    let run = try Self.run([])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect((run["results"] as? [Any])?.isEmpty == true)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect(driver["name"] as? String == "onoma")
    #expect(driver["version"] as? String == "1.0")
    #expect(driver["informationUri"] == nil)
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["TRM001", "TXT002"])
    #expect(rules.map { $0["name"] as? String } == ["VariantTerm", "MixedScript"])
    #expect(
      rules.map { ($0["defaultConfiguration"] as? [String: String])?["level"] }
        == ["warning", "error"]
    )
  }

  @Test("a result has its rule, its level and its place")
  func result() throws {
    let result = try #require(try Self.results([Self.file]).first)
    #expect(result["ruleId"] as? String == "TRM001")
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect(result["occurrenceCount"] as? Int == 2)
    #expect(
      (result["message"] as? [String: String])?["text"]
        == "“김정운” \\[x\\](javascript:0) {0}\nmisspelt"
    )
    let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first)
    let physical = try #require(location["physicalLocation"])
    #expect(
      physical["artifactLocation"] as? [String: String] == [
        "uri": "%EC%B4%88%EC%95%88/1%20%EB%B6%80.md", "uriBaseId": "%SRCROOT%",
      ]
    )
    #expect(
      physical["region"] as? [String: Int] == [
        "startLine": 1, "startColumn": 3, "endLine": 1, "endColumn": 6, "byteOffset": 5,
        "byteLength": 9,
      ]
    )
  }

  @Test("further places are related locations, and all are among the properties")
  func occurrences() throws {
    let result = try #require(try Self.results([Self.file]).first)
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
    let properties = try #require(result["properties"] as? [String: Any])
    #expect((properties["occurrences"] as? [[String: Int]])?.map { $0["byteOffset"] } == [5, 18])
    #expect(properties["concept"] as? String == "kim-jong-un")
  }

  @Test("the fix rewrites every place and says what a person has to look at")
  func fixes() throws {
    let result = try #require(try Self.results([Self.file]).first)
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let description = try #require((fix["description"] as? [String: String])?["text"])
    #expect(description == "Write “김정은”.")
    let changes = try #require(fix["artifactChanges"] as? [[String: Any]])
    #expect(changes.count == 1)
    #expect((changes[0]["replacements"] as? [Any])?.count == 2)
    let file = Findings.file("⟦Kim⟧", doubt: "a quotation keeps its speaker’s words")
    let doubted = try #require(
      (try Self.results([file]).first?["fixes"] as? [[String: Any]])?.first
    )
    #expect(
      (doubted["description"] as? [String: String])?["text"]
        == "Write “Kim Jong Un”. Look first: a quotation keeps its speaker’s words."
    )
    let none = try #require(try Self.results([Findings.file("⟦Kim⟧", suggestion: nil)]).first)
    #expect(none["fixes"] == nil)
  }

  @Test("a fingerprint stays when the line moves, and tells two findings apart")
  func fingerprints() throws {
    func fingerprint(_ text: String, _ rule: Bool = true) throws -> String? {
      let file = Findings.file(text, rule: rule ? Findings.variant : Findings.mixed)
      let result = try #require(try Self.results([file]).first)
      return (result["partialFingerprints"] as? [String: String])?["onoma/v1"]
    }
    let here = try fingerprint("⟦Kim⟧")
    #expect(try fingerprint("\n\nthere ⟦Kim⟧") == here)
    #expect(try fingerprint("⟦Kin⟧") != here)
    #expect(try fingerprint("⟦Kim⟧", false) != here)
    let twice = FileFindings(
      source: SourceText(path: "a", text: "Kim"),
      diagnostics: Array(repeating: Findings.file("⟦Kim⟧").diagnostics[0], count: 2)
    )
    let pair = try Self.results([twice]).map {
      ($0["partialFingerprints"] as? [String: String])?["onoma/v1"]?.suffix(2)
    }
    #expect(pair == [":1", ":2"])
  }

  struct Case: CustomTestStringConvertible {
    let path: String
    let uri: String
    var testDescription: String { path }
  }

  @Test(
    "a path becomes a URI reference",
    arguments: [
      Case(path: "a/b.md", uri: "a/b.md"),
      Case(path: "./a.md", uri: "a.md"),
      Case(path: "../a b.md", uri: "../a%20b.md"),
      Case(path: "/tmp/초.md", uri: "file:///tmp/%EC%B4%88.md"),
      Case(path: "a:b#c?d%e.md", uri: "a%3Ab%23c%3Fd%25e.md"),
      Case(path: "-", uri: "-"),
      Case(path: "a\u{1}.md", uri: "a%01.md"),
    ]
  )
  func uris(_ row: Case) throws {
    let text = Findings.report([Findings.file("⟦Kim⟧", path: row.path)], .sarif)
    #expect(text.contains("\"uri\": \"\(row.uri)\""))
  }

  @Test(
    "the log is valid by the schema of SARIF 2.1.0",
    .enabled(if: SARIFSchema.isAvailable, "needs the shared schema and python3 with jsonschema")
  )
  func schema() throws {
    let unknown = Findings.file("⟦Kim⟧\u{2028}", rule: .init(code: "ZZZ999", name: "unknown-rule"))
    let files = [Self.file, unknown, Findings.file("⟦⟧", severity: .note), Findings.file("")]
    #expect(try SARIFSchema.faults(in: Findings.report(files, .sarif)) == "")
    #expect(try SARIFSchema.faults(in: Findings.report([], .sarif)) == "")
    #expect(try SARIFSchema.faults(in: "{\"version\":\"2.1.0\"}") != "")
  }
}
