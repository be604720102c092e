import Glossaries
import JSON
import Testing

@Suite("The schema of Onoma's JSON")
struct GlossarySchemaTests {
  private let schema: JSONValue

  init() throws { schema = try JSONValue(Array(GlossarySchema.text.utf8)) }

  /// The objects of the schema, each with an object of the fullest concept that it speaks of.
  private static let objects = [
    ([], "{\"format\":\"\",\"version\":1,\"title\":\"\",\"concepts\":[]}"),
    (["$defs", "concept"], ConceptJSONTests.full),
    (["$defs", "term"], member(of: ConceptJSONTests.full, "terms")),
    (["$defs", "concept", "properties", "relations", "items"], "{\"type\":\"\",\"target\":\"\"}"),
    (
      ["$defs", "concept", "properties", "sections", "items"],
      "{\"language\":\"\",\"definition\":\"\",\"note\":\"\"}"
    ),
  ]

  @Test("names the members that are written, and no others", arguments: objects)
  func members(_ path: [String], _ json: String) throws {
    let said = try #require(names(of: value(at: path + ["properties"])))
    #expect(said.sorted() == names(of: try JSONValue(Array(json.utf8)))?.sorted())
  }

  private static let choices: [([String], [String])] = [
    (["concept", "kind"], Concept.Kind.allCases.map(\.rawValue)),
    (["concept", "gender"], Concept.Gender.allCases.map(\.rawValue)),
    (["concept", "confidence"], Concept.Confidence.allCases.map(\.rawValue)),
    (["term", "status"], TermStatus.allCases.map(\.rawValue)),
    (["term", "type"], Term.Form.allCases.map(\.rawValue).filter { !$0.isEmpty }),
    (["term", "partOfSpeech"], Grammar.PartOfSpeech.allCases.map(\.rawValue)),
    (["term", "gender"], Grammar.Gender.allCases.map(\.rawValue)),
    (["term", "number"], Grammar.Number.allCases.map(\.rawValue)),
  ]

  @Test("names every value of a closed list", arguments: choices)
  func values(_ place: [String], _ values: [String]) throws {
    let path = ["$defs", place[0], "properties", place[1], "enum"]
    #expect(value(at: path)?.array?.compactMap(\.string) == values)
  }

  @Test("names every way to look for a term, and every state of review")
  func others() {
    let term = ["$defs", "term", "properties"]
    #expect(
      value(at: term + ["match", "items", "enum"])?.array?.compactMap(\.string)
        == Term.Matching.allCases.map(\.rawValue)
    )
    let states = Review.State.allCases.map(\.rawValue).joined(separator: "|")
    #expect(value(at: term + ["review", "pattern"])?.string == "^(\(states))(:.*)?$")
  }

  private func value(at path: [String]) -> JSONValue? {
    path.reduce(schema as JSONValue?) { value, name in value?[name] }
  }

  private func names(of value: JSONValue?) -> [String]? {
    guard case .object(let members) = value else { return nil }
    return members.map(\.0)
  }

  /// The first element of a list in an object.
  private static func member(of json: String, _ name: String) -> String {
    let object = try? JSONValue(Array(json.utf8))
    return object?[name]?.array?.first?.rendered() ?? ""
  }
}
