import Glossaries
import GlossaryComparison
import Languages
import Names
import Testing

@Suite("The alignment of two lists")
struct AlignmentTests {
  static let comparer = NameComparer()
  private static let nothing = Glossary(name: "none", concepts: [])

  private func entries(_ names: [String], _ language: Language) -> [AlignmentEntry] {
    names.map { AlignmentEntry($0, language: language) }
  }

  private func align(
    _ first: [AlignmentEntry],
    _ second: [AlignmentEntry],
    least: Double = 0.3,
    kind: Concept.Kind = .name,
    rows: [Int: Int] = [:],
    reference: Glossary = nothing,
    fixed: AlignmentReview.Decisions = .init()
  ) -> GlossaryAlignment {
    GlossaryAlignment(
      first,
      with: second,
      options: .init(least: least, kind: kind, reference: reference, rows: rows),
      fixed: fixed,
      comparer: Self.comparer
    )
  }

  private func pairs(_ alignment: GlossaryAlignment) -> [String] {
    alignment.pairs.map {
      "\(alignment.first[$0.first].text) = \(alignment.second[$0.second].text)"
    }
  }

  @Test("pairs names one to one, and tells who has no partner")
  func oneToOne() {
    let alignment = align(
      entries(["Kim Jong Un", "Choe Son Hui", "Dmitry Peskov", "Sergey Lavrov"], .english),
      entries(["Сергей Лавров", "Цой Сон Хи", "Ким Чен Ын", "Мария Захарова"], .russian)
    )
    #expect(
      pairs(alignment) == [
        "Kim Jong Un = Ким Чен Ын", "Choe Son Hui = Цой Сон Хи", "Sergey Lavrov = Сергей Лавров",
      ]
    )
    #expect(alignment.lonelyFirst == [2])
    #expect(alignment.lonelySecond == [3])
    #expect(alignment.pairs.allSatisfy { $0.confidence > 0.5 && !$0.reason.isEmpty })
  }

  @Test("two that could be either are not sure")
  func doubtful() {
    let alignment = align(
      entries(["Kim Chol", "Kim Chul"], .english),
      entries(["김철"], .korean)
    )
    #expect(alignment.pairs.count == 1)
    #expect(alignment.pairs.allSatisfy { $0.confidence < 0.7 })
    #expect(alignment.lonelyFirst.count == 1)
  }

  private static let places = (
    english: [
      "Sudan", "South Sudan", "Samoa", "American Samoa", "Ireland", "Northern Ireland", "Dominica",
      "Dominican Republic",
    ],
    russian: [
      "Доминиканская Республика", "Самоа", "Южный Судан", "Северная Ирландия", "Американское Самоа",
      "Ирландия", "Судан", "Доминика",
    ]
  )

  @Test("a word that only one name has makes it the name of another place")
  func places() {
    let alignment = align(
      entries(Self.places.english, .english),
      entries(Self.places.russian, .russian),
      kind: .place
    )
    #expect(
      pairs(alignment) == [
        "Sudan = Судан", "South Sudan = Южный Судан", "Samoa = Самоа",
        "American Samoa = Американское Самоа", "Ireland = Ирландия",
        "Northern Ireland = Северная Ирландия", "Dominica = Доминика",
        "Dominican Republic = Доминиканская Республика",
      ]
    )
  }

  @Test("without a kind, names that fit exactly are not torn apart")
  func exactNames() {
    let alignment = align(
      entries(["Sudan", "South Sudan", "Samoa", "American Samoa"], .english),
      entries(["Южный Судан", "Американское Самоа", "Судан", "Самоа"], .russian)
    )
    #expect(pairs(alignment).contains("Sudan = Судан"))
    #expect(pairs(alignment).contains("Samoa = Самоа"))
  }

  @Test("a table whose rows are right is left as it is")
  func rightRows() {
    let russian = [
      "Судан", "Южный Судан", "Самоа", "Американское Самоа", "Ирландия", "Северная Ирландия",
      "Доминика", "Доминиканская Республика", "США", "Внешние малые острова США", "Гайана",
      "Французская Гвиана",
    ]
    let english =
      Self.places.english + [
        "United States", "U.S. Minor Outlying Islands", "Guyana", "French Guiana",
      ]
    for kind in [Concept.Kind.place, .name] {
      let alignment = align(
        entries(english, .english),
        entries(russian, .russian),
        kind: kind,
        rows: Dictionary(uniqueKeysWithValues: russian.indices.map { ($0, $0) })
      )
      #expect(pairs(alignment) == zip(english, russian).map { "\($0) = \($1)" })
    }
  }

  @Test("no pair is less sure than is asked for", arguments: [0.3, 0.6, 0.9])
  func least(least: Double) {
    let alignment = align(
      entries(Self.places.english, .english),
      entries(Self.places.russian, .russian),
      least: least,
      kind: .place
    )
    #expect(!alignment.pairs.isEmpty)
    #expect(alignment.pairs.allSatisfy { $0.confidence >= least })
    let all = alignment.pairs.count + alignment.lonelyFirst.count
    #expect(all == Self.places.english.count)
  }

  @Test("a glossary knows what sounds do not tell")
  func reference() throws {
    let reference = try glossary(
      ["bank,org,en,Central Bank,preferred", "bank,org,ru,Банк России,preferred"]
    )
    let (first, second) = (
      entries(["Central Bank"], .english), entries(["Банк России"], .russian)
    )
    #expect(align(first, second).pairs.isEmpty)
    let alignment = align(first, second, reference: reference)
    #expect(alignment.pairs.map(\.reason) == ["both are names of bank"])
  }

  @Test("that two names stood on a line speaks for them, and likeness for others")
  func rows() {
    let alignment = align(
      entries(["Ministry of Finance", "Kim Jong Un", "Sergey Lavrov"], .english),
      entries(["Министерство финансов", "Сергей Лавров", "Ким Чен Ын"], .russian),
      rows: [0: 0, 1: 1, 2: 2]
    )
    #expect(
      pairs(alignment) == [
        "Ministry of Finance = Министерство финансов", "Kim Jong Un = Ким Чен Ын",
        "Sergey Lavrov = Сергей Лавров",
      ]
    )
  }

  @Test("a review comes back as it was decided")
  func review() throws {
    let first = entries(["Kim Jong Un", "Sergey Lavrov", "Seoul"], .english)
    let second = entries(["Сергей Лавров", "Ким Чен Ын", "Москва"], .russian)
    let table = AlignmentReview.text(of: align(first, second))
    #expect(table.hasPrefix("confidence\ta\tb\talternatives\treason\n"))
    #expect(table.split(separator: "\n").count == 5)
    let mended = "a\tb\nKim Jong Un\tМосква\nSergey Lavrov\t\n"
    let fixed = try AlignmentReview.decisions(
      path: "r.tsv",
      bytes: Array(mended.utf8),
      first: first,
      second: second
    )
    let alignment = align(first, second, fixed: fixed)
    #expect(pairs(alignment) == ["Kim Jong Un = Москва"])
    #expect(alignment.pairs[0].confidence == 1)
    #expect(alignment.lonelyFirst == [1, 2])
    let whole = try AlignmentReview.decisions(
      path: "r.tsv",
      bytes: Array(table.utf8),
      first: first,
      second: second
    )
    #expect(pairs(align(first, second, fixed: whole)) == pairs(align(first, second)))
  }

  @Test(
    "a review with names of no list is refused with the line",
    arguments: [
      ("a\nX\n", "r.tsv: the columns a and b are needed; name them in the first line"),
      (
        "a\tb\nSoul\t\n",
        "r.tsv:2: “Soul” is not in the first list; write a name as it stands there"
      ),
      (
        "a\tb\nSeoul\t\nSeoul\tСеул\n",
        "r.tsv:3: “Seoul” has a row above already; leave one of them"
      ),
    ]
  )
  func faults(table: String, sentence: String) {
    let fault = #expect(throws: AlignmentReview.Fault.self) {
      try AlignmentReview.decisions(
        path: "r.tsv",
        bytes: Array(table.utf8),
        first: entries(["Seoul"], .english),
        second: entries(["Сеул"], .russian)
      )
    }
    #expect(fault?.description == sentence)
  }

  @Test("every name is in the glossary, with an id of its own")
  func concepts() {
    let alignment = align(
      entries(["Ri Sol Ju", "Ri Sol-ju", "Pak Pong Ju"], .english),
      entries(["Ли Соль Чжу", "Москва"], .russian)
    )
    let concepts = alignment.glossary(name: "x", kind: .person).concepts
    #expect(Set(concepts.map(\.id)) == ["ri-sol-ju", "ri-sol-ju-2", "pak-pong-ju", "moskva"])
    #expect(concepts.flatMap(\.terms).count == 5)
    #expect(concepts.allSatisfy { $0.kind == .person })
  }
}

/// Persons whose names are known in two or three languages, beside the repository.
@Suite("The alignment of known persons")
struct AlignmentGoldTests {
  @Test(
    "finds nearly all partners of lists that were shuffled",
    .enabled(if: GoldNames.exist, "no ../shared/gold here"),
    arguments: GoldNames.Lists.allCases
  )
  func shuffled(lists: GoldNames.Lists) throws {
    let pairs = try lists.pairs(most: 400)
    let order = pairs.indices.sorted { ($0 * 7919) % pairs.count < ($1 * 7919) % pairs.count }
    let alignment = GlossaryAlignment(
      pairs.map { AlignmentEntry($0.0, language: lists.languages.0) },
      with: order.map { AlignmentEntry(pairs[$0].1, language: lists.languages.1) },
      options: .init(least: 0.3, reference: Glossary(name: "none", concepts: [])),
      comparer: AlignmentTests.comparer
    )
    let right = alignment.pairs.count { pairs[$0.first].1 == pairs[order[$0.second]].1 }
    let sure = alignment.pairs.filter { $0.confidence >= 0.9 }
    let rightSure = sure.count { pairs[$0.first].1 == pairs[order[$0.second]].1 }
    let precision = Double(right) / Double(max(1, alignment.pairs.count))
    let recall = Double(right) / Double(pairs.count)
    print(
      "align \(lists): \(pairs.count) pairs, precision \(precision), recall \(recall); "
        + "sure \(sure.count), right \(rightSure)"
    )
    #expect(precision > 0.9)
    #expect(recall > 0.85)
    #expect(Double(rightSure) >= 0.97 * Double(sure.count))
  }
}
