import Morphology
import Testing

@Suite("A stored paradigm")
struct StoredParadigmTests {
  private func forms(
    _ nominative: String,
    _ text: String,
    _ kind: RussianNameKind = .surname
  ) throws -> [String] {
    let paradigm = try RussianDeclension.standard.paradigm(
      of: nominative,
      stored: text,
      kind: kind,
      gender: .masculine
    )
    return RussianCase.allCases.map { paradigm[$0] }
  }

  @Test("follows from its genitive")
  func genitive() throws {
    #expect(
      try forms("Кравец", "Кравеца") == [
        "Кравец", "Кравеца", "Кравецу", "Кравеца", "Кравецом", "Кравеце",
      ]
    )
    #expect(
      try forms("Кравец", "Кравца") == [
        "Кравец", "Кравца", "Кравцу", "Кравца", "Кравцом", "Кравце",
      ]
    )
    #expect(
      try forms("Михалок", "genitive=Михалка")
        == ["Михалок", "Михалка", "Михалку", "Михалка", "Михалком", "Михалке"]
    )
    #expect(
      try forms("Толстой", "Толстоя") == [
        "Толстой", "Толстоя", "Толстою", "Толстоя", "Толстоем", "Толстое",
      ]
    )
    #expect(try forms("Дюма", "Дюмы") == ["Дюма", "Дюмы", "Дюме", "Дюму", "Дюмой", "Дюме"])
    #expect(try forms("Кобдо", "Кобда", .place)[3] == "Кобдо")
  }

  @Test("is overruled by the forms that are named")
  func named() throws {
    #expect(
      try forms("Кваша", "instrumental=Квашой; pre = Кваше")
        == ["Кваша", "Кваши", "Кваше", "Квашу", "Квашой", "Кваше"]
    )
    #expect(try forms("Иванов", "indeclinable") == [String](repeating: "Иванов", count: 6))
  }

  @Test("may lose a vowel or a dot of its name")
  func fleeting() throws {
    #expect(try forms("Лев", "Льва")[2] == "Льву")
    #expect(try forms("Пётр", "Петра")[1] == "Петра")
    #expect(try forms("Лев Толстой", "Льва Толстого")[1] == "Льва Толстого")
    #expect(try forms("Ёлкин", "Елкина")[1] == "Елкина")
  }

  @Test("says that the entry brought it")
  func reason() throws {
    let paradigm = try RussianDeclension.standard.paradigm(
      of: "Кравец",
      stored: "Кравеца",
      kind: .surname
    )
    #expect(paradigm.reasons.map(\.rule) == ["given"])
  }

  @Test(
    "that cannot be read is refused",
    arguments: [
      ("", StoredParadigmError.Fault.empty), ("  ", .empty),
      ("vocative=Иване", .unknownCase("vocative")),
      ("genitive=", .emptyForm(.genitive)), ("gen=А;genitive=Б", .repeatedCase(.genitive)),
      ("genitive=А;dative", .emptyForm(.dative)),
      ("xx", .strangeGenitive("xx", of: "Иванов")),
      ("Indeclinable", .strangeGenitive("Indeclinable", of: "Иванов")),
      ("indeclinable.", .strangeGenitive("indeclinable.", of: "Иванов")),
      ("Петрова", .strangeGenitive("Петрова", of: "Иванов")),
      ("genitive=Иванова dative=Иванову", .missingSeparator(.genitive)),
    ]
  )
  func faults(text: String, fault: StoredParadigmError.Fault) {
    #expect(throws: StoredParadigmError(fault)) {
      try RussianDeclension.standard.paradigm(of: "Иванов", stored: text, kind: .surname)
    }
  }
}
