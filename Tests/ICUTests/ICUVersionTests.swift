import Testing

@testable import ICU

@Suite("Versions and errors")
struct ICUVersionTests {
  @Test("the library at run time is of the major version compiled in")
  func versions() throws {
    let current = ICUVersion.current
    let major = try #require(Int(current.icu.prefix { $0 != "." }))
    #expect(major >= 70)
    #expect(ICUVersion.compiledIn.icu.prefix { $0 != "." } == current.icu.prefix { $0 != "." })
    #expect(ICUVersion.compiledIn.unicode == current.unicode)
    #expect(try #require(Int(current.unicode.prefix { $0 != "." })) >= 14)
    #expect(current.description == "ICU \(current.icu), Unicode \(current.unicode)")
  }

  @Test("an error is one sentence with the call, the code and its name")
  func errors() {
    let error = ICUError(call: "ubrk_open", code: 2, purpose: "open a door")
    #expect(error.name == "U_MISSING_RESOURCE_ERROR")
    #expect(error.description == "cannot open a door: ubrk_open gave U_MISSING_RESOURCE_ERROR (2)")
  }
}
