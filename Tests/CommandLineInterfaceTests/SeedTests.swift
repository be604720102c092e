import Checking
import Diagnostics
import Foundation
import Testing

@Suite("The sample drafts")
struct SeedTests {
  @Test(
    "each shows every rule that its language can break",
    arguments: [
      ("draft-en.md", "en", ["TRM001", "TRM002", "NAM001", "SCR001", "NRM001"]),
      ("draft-ru.txt", "ru", ["TRM001", "TRM002", "NAM001", "SCR001", "NRM001"]),
      ("draft-ko.txt", "ko", ["TRM001", "TRM002", "NAM001", "NRM001"]),
      ("draft-ko-kp.txt", "ko-KP", ["TRM001", "NAM001", "NRM001"]),
    ]
  )
  func draftShowsItsRules(_ draft: String, _ language: String, _ codes: [String]) throws {
    let file = Repository.top.appending(path: "seeds/demo/\(draft)").path
    let result = try Shell().run("onoma check --language \(language) --format concise '\(file)'")
    #expect(result.status == 1)
    let shown = Set(
      RuleCatalog.descriptions.map(\.id.code).filter { result.outputText.contains(" \($0) ") }
    )
    #expect(shown == Set(codes))
    #expect(result.outputText.contains(": note "), "a quotation is only a note")
  }
}
