import Morphology
import Testing

@Suite("Russian declension")
struct RussianDeclensionTests {
  let declension = RussianDeclension.standard

  @Test("puts names in the cases that were checked by hand", arguments: ParadigmTable.names)
  func paradigms(name: String) throws {
    let entries = try ParadigmTable(name).entries
    #expect(entries.count > 100)
    for entry in entries {
      let paradigm = declension.paradigm(of: entry.forms[0], kind: entry.kind, gender: entry.gender)
      #expect(RussianCase.allCases.map { paradigm[$0] } == entry.forms)
    }
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let kind: RussianNameKind
    let gender: GrammaticalGender
    let origin: String?
    let grammaticalCase: RussianCase
    let form: String
    var testDescription: String { "\(name) → \(form)" }

    init(
      _ name: String,
      _ grammaticalCase: RussianCase,
      _ form: String,
      _ kind: RussianNameKind = .name,
      _ gender: GrammaticalGender = .masculine,
      origin: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.gender = gender
      self.origin = origin
      self.grammaticalCase = grammaticalCase
      self.form = form
    }
  }

  @Test(
    "heeds where a name comes from",
    arguments: [
      Case("Левин", .instrumental, "Левиным", .surname, origin: "ru"),
      Case("Левин", .instrumental, "Левином", .surname, origin: "en"),
      Case("Левин", .instrumental, "Левином", .surname, origin: "en-US"),
      Case("Чарльз Левин", .instrumental, "Чарльзом Левином"),
      Case("Борис Левин", .instrumental, "Борисом Левиным"),
      Case("Тэн Сан Ок", .genitive, "Тэн Сан Ока", origin: "ko"),
      Case("Ким Роман", .dative, "Киму Роману"),
      Case("Роман Ким", .dative, "Роману Киму"),
      Case("Анна Ивановна Абрамович", .dative, "Анне Ивановне Абрамович", .name, .feminine),
      Case("Роман Аркадьевич Абрамович", .instrumental, "Романом Аркадьевичем Абрамовичем"),
      Case("Кузьмин Кузьма Кузьмич", .instrumental, "Кузьминым Кузьмой Кузьмичом"),
    ]
  )
  func origins(sample: Case) {
    let paradigm = declension.paradigm(
      of: sample.name,
      kind: sample.kind,
      gender: sample.gender,
      origin: sample.origin
    )
    #expect(paradigm[sample.grammaticalCase] == sample.form)
  }

  @Test(
    "keeps capitals, ё, е, spaces and signs around",
    arguments: [
      Case("ПУТИН", .instrumental, "ПУТИНЫМ", .surname),
      Case("ПЁТР ВЕЛИКИЙ", .genitive, "ПЕТРА ВЕЛИКОГО"),
      Case("Петр Тян", .genitive, "Петра Тяна"),
      Case("Лисёнок", .genitive, "Лисёнка", .surname),
      Case("Лисенок", .genitive, "Лисенка", .surname),
      Case("  Ким  Чен Ын ", .genitive, "  Ким  Чен Ына "),
      Case("Ким\u{A0}Чен\u{A0}Ын", .genitive, "Ким\u{A0}Чен\u{A0}Ына"),
      Case("В. В. Путин", .dative, "В. В. Путину"),
      Case("«Роснефть»", .instrumental, "«Роснефтью»", .org, .unknown),
      Case("Иоанн Павел II", .genitive, "Иоанна Павла II"),
    ]
  )
  func capitals(sample: Case) {
    let paradigm = declension.paradigm(of: sample.name, kind: sample.kind, gender: sample.gender)
    #expect(paradigm[sample.grammaticalCase] == sample.form)
  }

  @Test(
    "leaves alone what it cannot read",
    arguments: [
      "", " ", "-", "--", "Kim Jong Un", "김정은", "42", "—", "«»", ".", "а", "Я", "-а", "А-", "ь",
      "Їжак і",
    ]
  )
  func strange(text: String) {
    for kind in RussianNameKind.allCases {
      for gender in GrammaticalGender.allCases {
        let paradigm = declension.paradigm(of: text, kind: kind, gender: gender)
        #expect(paradigm.nominative == text)
      }
    }
    let long = declension.paradigm(of: String(repeating: "Ким ", count: 25_000), kind: .name)
    #expect(long[.genitive].utf8.count >= 100_000)
  }

  @Test("gives both paradigms where the gender decides and is not told")
  func genders() {
    func genders(_ name: String, _ kind: RussianNameKind) -> [GrammaticalGender] {
      declension.paradigms(of: name, kind: kind).map(\.gender)
    }
    #expect(genders("Ким", .surname) == [.masculine, .feminine])
    #expect(genders("Ли Чжэ Мён", .name) == [.masculine, .feminine])
    #expect(genders("Шойгу", .surname).count == 1)
    #expect(genders("Роман Ким", .name) == [.masculine])
    #expect(genders("Анна Ким", .name) == [.feminine])
    #expect(genders("Женя Ким", .name) == [.masculine, .feminine])
    #expect(genders("Ивановна", .patronymic) == [.feminine])
    #expect(genders("Хасан", .place).count == 1)
  }

  @Test("tells the cases of a surface, with the variants")
  func surfaces() {
    let paradigm = declension.paradigm(of: "Крым", kind: .place)
    #expect(paradigm.cases(of: "Крым") == [.nominative, .accusative])
    #expect(paradigm.cases(of: "Крыму") == [.dative, .prepositional])
    #expect(paradigm.cases(of: "Крыме") == [.prepositional])
    #expect(paradigm.cases(of: "Крымом") == [.instrumental])
    #expect(paradigm.cases(of: "Рим") == [])
    #expect(paradigm.surfaces.map(\.form) == ["Крым", "Крыма", "Крыму", "Крымом", "Крыме"])
    let village = declension.paradigm(of: "Внуково", kind: .place)
    #expect(village.cases(of: "Внуково").contains(.prepositional))
    #expect(village[.prepositional] == "Внукове")
    let korea = declension.paradigm(of: "Корея", kind: .place)
    #expect(korea.cases(of: "Кореею") == [.instrumental])
    let krai = declension.paradigm(of: "Приморский край", kind: .place)
    #expect(krai.variants.map(\.form) == ["Приморском краю"])
  }

  @Test("names the rule and its source for each word")
  func reasons() {
    let paradigm = declension.paradigm(of: "Лев Толстой", kind: .name, gender: .masculine)
    #expect(paradigm.reasons.map(\.word) == ["Лев", "Толстой"])
    #expect(paradigm.reasons.map(\.rule) == ["лев", "-ой"])
    #expect(paradigm.reasons.allSatisfy { !$0.source.isEmpty && !$0.explanation.isEmpty })
    #expect(declension.paradigm(of: "КНДР", kind: .place).reasons.isEmpty)
  }

  @Test(
    "puts families in the plural",
    arguments: [
      (
        "Ротенберг",
        ["Ротенберги", "Ротенбергов", "Ротенбергам", "Ротенбергов", "Ротенбергами", "Ротенбергах"]
      ),
      (
        "Стругацкий",
        ["Стругацкие", "Стругацких", "Стругацким", "Стругацких", "Стругацкими", "Стругацких"]
      ),
      ("Иванов", ["Ивановы", "Ивановых", "Ивановым", "Ивановых", "Ивановыми", "Ивановых"]),
      ("Ким", ["Кимы", "Кимов", "Кимам", "Кимов", "Кимами", "Кимах"]),
      ("Заяц", ["Зайцы", "Зайцев", "Зайцам", "Зайцев", "Зайцами", "Зайцах"]),
      ("Цой", ["Цои", "Цоев", "Цоям", "Цоев", "Цоями", "Цоях"]),
      ("Матвиенко", [String](repeating: "Матвиенко", count: 6)),
      ("Черных", [String](repeating: "Черных", count: 6)),
    ]
  )
  func families(surname: String, forms: [String]) {
    let paradigm = declension.familyParadigm(of: surname)
    #expect(RussianCase.allCases.map { paradigm[$0] } == forms)
  }
}
