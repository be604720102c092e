import GlossaryLinting
import Testing
import Workbench

@Suite("Single names")
struct NameNormalizerTests {
  private static func outcome(of name: String) throws -> NameNormalizer.Outcome {
    let glossary = try GlossaryLoader.load(GlossaryLoader.shipped).glossary
    return try Workbench(glossary: glossary, style: StyleLoader.load("ap")).names.normalize(name)
  }

  @Test("a decomposed name is not the house's own form, though Swift holds the two equal")
  func decomposedNameIsCleaned() throws {
    let jamo = "\u{110E}\u{116C}\u{1109}\u{1165}\u{11AB}\u{1112}\u{1174}"
    let decomposed = try Self.outcome(of: jamo)
    #expect(decomposed.canonical.unicodeScalars.elementsEqual("최선희".unicodeScalars))
    #expect(decomposed.confidence == 0.9)
    #expect(try Self.outcome(of: "최선희").confidence == 1)
  }

  @Test("a family name that several persons share is not guessed")
  func sharedFamilyNameIsLeft() throws {
    let kim = try Self.outcome(of: "Kim")
    #expect(kim.concept == nil)
    #expect(kim.canonical == "Kim")
    #expect(kim.confidence < 0.1)
  }
}
