import Testing

@testable import ICU

@Suite("Transforms")
struct TransformTests {
  @Test(
    "ICU's own transforms are found by name",
    arguments: [
      ("Russian-Latin/BGN", "Ельцин, Хрущёв, объезд", "Yelʹtsin, Khrushchëv, obʺyezd"),
      ("ru-ru_Latn/BGN", "Ёлкин 김", "Yëlkin 김"),
      ("Hangul-Latin", "독립문", "doglibmun"),
      ("NFD; Russian-Latin/BGN; NFC", "Ельцин", "Yelʹtsin"),
      ("Any-Null", "Ельцин", "Ельцин"),
      ("Russian-Latin/BGN", "", ""),
      ("Any-Upper", "straße😀", "STRASSE😀"),
    ]
  )
  func byName(_ id: String, _ text: String, _ result: String) throws {
    let transform = try Transform(id: id)
    #expect(transform.id == id)
    #expect(hex(try transform.apply(text)) == hex(result))
    #expect(hex(try transform.apply(text)) == hex(result))
  }

  @Test(
    "rules are applied in order, with their context",
    arguments: [
      ("ж > zh ; ш > sh ;", "жук шум", "zhук shум"),
      ("[аеиоу] { е > ye ; е > e ;", "аее", "аyee"),
      ("(к)(и) > $2$1 ;", "кики", "икик"),
      ("к > ;", "кик", "и"),
      ("(и) > &Any-Upper($1)$1 ; к > kk ;", "кик", "kkИиkk"),
      ("$v = [аеи] ; $v > v ;", "кие", "кvv"),
      ("к > 김😀 ; 김 > х ;", "кк", "김😀김😀"),
      ("", "кик", "кик"),
      (":: [и] Any-Null ; а > b ;", "иа", "иb"),
    ]
  )
  func byRules(_ rules: String, _ text: String, _ result: String) throws {
    #expect(try Transform(id: "Test", rules: rules).apply(text) == result)
  }

  @Test("a transform runs backwards where its rules do")
  func reversing() throws {
    let rules = try Transform(id: "Test", rules: "ж <> zh ; ш > sh ;")
    #expect(try rules.apply("жш") == "zhsh")
    #expect(try rules.reversed.apply("zhsh") == "жsh")
    #expect(try rules.reversed.reversed.apply("жш") == "zhsh")
    #expect(try Transform(id: "Cyrillic-Latin").reversed.apply("kim") == "ким")
  }

  @Test(
    "rules that cannot be read are refused at their place",
    arguments: [
      ("ш > [abc ;", 4, "ш >", "U_MALFORMED_SET"),
      ("ж > zh ;\n# жж\nш > [abc ;", 21, "# жж\nш >", "U_MALFORMED_SET"),
      ("$x > y ;", 0, "", "U_UNDEFINED_VARIABLE"),
    ]
  )
  func badRules(_ rules: String, _ offset: Int, _ before: String, _ name: String) throws {
    let error = #expect(throws: ICUError.self) { try Transform(id: "Test", rules: rules) }
    #expect(error?.name == name)
    #expect(error?.place?.offset == offset)
    #expect(error?.place?.before.hasSuffix(before) == true)
    let after = error?.place?.after ?? ""
    #expect(!after.isEmpty && rules.hasSuffix(after))
    #expect(error?.description.contains("at byte \(offset)") == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test("an unknown name is refused", arguments: ["Foo-Bar", "", ";", "Russian-Foo/BGN"])
  func unknown(_ id: String) throws {
    let error = #expect(throws: ICUError.self) { try Transform(id: id) }
    #expect(error?.call == "utrans_openU")
    #expect(error?.code == 65_569)
    #expect(error?.name == "U_INVALID_ID")
    #expect(error?.place == nil)
    #expect(error?.description.contains("“\(id)”") == true)
  }

  @Test("rules for one direction change nothing in the other")
  func oneWay() throws {
    #expect(try Transform(id: "Test", rules: "а > b ;").reversed.apply("аb") == "аb")
  }

  @Test("the registry lists what can be opened")
  func available() throws {
    let ids = try Transform.availableIDs
    #expect(ids.count > 300)
    #expect(ids.contains("Hangul-Latin"))
    #expect(ids.contains("Any-Upper"))
    #expect(!ids.contains(""))
  }

  @Test(
    "a megabyte is transformed in one pass, not a pass for each change",
    .timeLimit(.minutes(10)),
    arguments: ["к > kh ;", "(к)(и) > $2$1 а ;", "и > ; к > ккк ;"]
  )
  func long(_ rules: String) throws {
    let transform = try Transform(id: "Test", rules: rules)
    let once = try transform.apply("ким ")
    #expect(once != "ким ")
    let text = String(repeating: "ким ", count: 150_000)
    #expect(try transform.apply(text) == String(repeating: once, count: 150_000))
  }

  @Test("a megabyte is transformed by a chain of ICU's own", .timeLimit(.minutes(10)))
  func longByName() throws {
    let chain = try Transform(id: "NFD; Russian-Latin/BGN; NFC")
    let once = try chain.apply("Ельцин и\u{306} ")
    let text = String(repeating: "Ельцин и\u{306} ", count: 60_000)
    #expect(try chain.apply(text) == String(repeating: once, count: 60_000))
  }
}
