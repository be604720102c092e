import Foundation
import Glossaries
import Languages
import Reporting
import TermMatching
import Testing

@Suite("Mentions as JSON")
struct JSONLinesAnnotationTests {
  @Test("a line has the keys of the contract, in its order, then what else is known")
  func line() throws {
    let draft = try Annotations.draft(
      "\u{FEFF}어제 「김정운」은",
      path: "초안 1.md",
      language: .korean,
      [
        .init(
          surface: "김정운",
          concept: "kim-jong-un",
          status: .error,
          replacement: "김정은",
          reason: "a \"misspelling\"",
          attachment: .korean("은"),
          isQuoted: true
        )
      ]
    )
    let expected =
      #"{"path":"초안 1.md","start":13,"end":22,"line":1,"column":5,"surface":"김정운","#
      + #""concept":"kim-jong-un","status":"error","canonical":"김정은","language":"ko","#
      + #""inflection":"+은","reason":"a \"misspelling\"","nested":false,"quoted":true,"#
      + #""form":"김정은","kind":"person","replacement":"김정은","alternatives":[]}"# + "\n"
    #expect(Annotations.report([draft], .jsonl) == expected)
  }

  @Test("the possessive is said, a missing house form is null, a nested mention is a line")
  func others() throws {
    let draft = try Annotations.draft(
      "комиссия State Affairs Commission's State",
      language: .russian,
      [
        .init(
          surface: "State Affairs Commission",
          concept: "state affairs",
          status: .accepted,
          attachment: .possessive
        ),
        .init(surface: "State", concept: "kursk", status: .short, isNested: true),
      ]
    )
    let objects = try Annotations.report([draft], .jsonl).split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.count == 2)
    #expect(objects[0]["canonical"] is NSNull)
    #expect(objects[0]["inflection"] as? String == "possessive")
    #expect(objects[1]["inflection"] is NSNull)
    #expect(objects[1]["nested"] as? Bool == true)
    #expect(objects[1]["start"] as? Int == objects[0]["start"] as? Int)
  }

  @Test("a draft without mentions, and an empty one, say nothing")
  func empty() throws {
    #expect(try Annotations.report([Annotations.draft("", [])], .jsonl).isEmpty)
    #expect(Annotations.report([], .jsonl).isEmpty)
  }
}
