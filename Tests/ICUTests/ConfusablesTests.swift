import Languages
import Testing

@testable import ICU

@Suite("Confusables")
struct ConfusablesTests {
  struct Case: CustomTestStringConvertible {
    let word: String
    let isMixed: Bool
    let scripts: Set<Script>
    let level: RestrictionLevel

    init(_ word: String, _ isMixed: Bool, _ scripts: Set<Script>, _ level: RestrictionLevel) {
      self.word = word
      self.isMixed = isMixed
      self.scripts = scripts
      self.level = level
    }

    var testDescription: String { "\(word) (\(hex(word)))" }
  }

  @Test(
    "a word is mixed when no script covers all of it",
    arguments: [
      Case("", false, [], .ascii),
      Case("Kim", false, [.latin], .ascii),
      Case("Ким", false, [.cyrillic], .singleScript),
      Case("김", false, [.hangul], .singleScript),
      Case("Kим", true, [.latin, .cyrillic], .minimallyRestrictive),
      Case("Kiм", true, [.latin, .cyrillic], .minimallyRestrictive),
      Case("김Kim", true, [.hangul, .latin], .highlyRestrictive),
      Case("金씨", false, [.han, .hangul], .singleScript),
      Case("金さん", false, [.han, Script(code: "Hira")], .singleScript),
      Case("김さん", true, [.hangul, Script(code: "Hira")], .minimallyRestrictive),
      Case("12-34", false, [], .ascii),
      Case("Ким-2", false, [.cyrillic], .singleScript),
      Case("Ки\u{301}м", false, [.cyrillic], .singleScript),
      Case("αKim", true, [.latin, Script(code: "Grek")], .minimallyRestrictive),
      Case("Kimअ", true, [.latin, Script(code: "Deva")], .moderatelyRestrictive),
    ]
  )
  func mixing(_ row: Case) throws {
    #expect(Confusables.isMixedScript(row.word) == row.isMixed)
    #expect(Confusables.scripts(in: row.word) == row.scripts)
    #expect(try Confusables.restrictionLevel(of: row.word) == row.level)
    #expect((row.level > .singleScript) == row.isMixed)
  }

  @Test("neither word of a line in two scripts is mixed")
  func wordsSingly() {
    #expect("김 Kim Ким".split(separator: " ").allSatisfy { !Confusables.isMixedScript(String($0)) })
    #expect(Confusables.isMixedScript("김 Kim"))
  }

  @Test("the scripts that cover a word are told")
  func resolving() {
    #expect(ResolvedScripts(of: "1-2") == .any)
    #expect(ResolvedScripts(of: "金씨") == .scripts([Script(code: "Kore")]))
    #expect(ResolvedScripts(of: "Kим") == .scripts([]))
    #expect(ResolvedScripts(of: "Kим").isMixed)
    #expect(!ResolvedScripts(of: "1-2").isMixed)
  }

  @Test("words that look alike have one skeleton")
  func skeletons() throws {
    #expect(try Confusables.skeleton(of: "Кim") == Confusables.skeleton(of: "Kim"))
    #expect(try Confusables.skeleton(of: "Кim") == "Kirn")
    #expect(try Confusables.skeleton(of: "Kim") != Confusables.skeleton(of: "Lim"))
    #expect(try Confusables.skeleton(of: "") == "")
  }

  @Test(
    "words are confusable when they look alike",
    arguments: [
      ("Кim", "Kim", true), ("сорт", "copт", true), ("Kim", "Kim", true),
      ("paypal", "раураl", true),
      ("Kim", "Lim", false), ("Ким", "Kim", false), ("김", "Kim", false), ("", "", true),
    ]
  )
  func confusing(_ a: String, _ b: String, _ answer: Bool) throws {
    #expect(try Confusables.areConfusable(a, b) == answer)
    #expect(try Confusables.areConfusable(b, a) == answer)
  }

  @Test("a megabyte has a skeleton and is mixed")
  func long() throws {
    #expect(try Confusables.skeleton(of: longText).utf8.count > 1_000_000)
    #expect(Confusables.isMixedScript(longText))
    #expect(Confusables.scripts(in: longText) == [.cyrillic, .hangul, .latin])
  }
}
