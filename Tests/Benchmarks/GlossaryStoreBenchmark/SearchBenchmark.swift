import Foundation
import Glossaries
import Languages
import SQLiteGlossaryStore

/// Measures searches of a store of 100,000 concepts beside a scan of all its terms by SQLite's `LIKE`, both in
/// time of the processor.
enum SearchBenchmark {
  private static let conceptCount = 100_000
  private static let labels = ["ap", "kcna", "typo", "client:acme"]

  static func run(in folder: URL) throws {
    let concepts = concepts()
    let path = folder.appending(path: "search.db").path
    try told("a store is made of \(conceptCount) concepts of 4 terms") {
      _ = try SQLiteGlossaryStore.create(at: path, holding: concepts, by: "benchmark")
    }
    let store = try SQLiteGlossaryStore(path: path, for: .writing)
    try told("the first search, which makes the index") {
      _ = try store.search(StoreQuery(.part("a"), limit: 1))
    }
    try told("the first by likeness, which reads tables of names") {
      _ = try store.search(StoreQuery(.like("Kim"), limit: 10))
    }
    try told("the first order of a language") {
      _ = try store.search(StoreQuery(order: .collated(.russian)))
    }
    let floor = try scan(folder, concepts)
    var number = 7
    func sample() -> Concept {
      number = (number &* 7919 &+ 104_729) % conceptCount
      return concepts[number]
    }
    func words(_ text: String) -> [Substring] { text.split(separator: " ") }
    let kinds: [(String, () -> StoreQuery)] = [
      ("by likeness, English", { StoreQuery(.like(sample().terms[0].text), limit: 10) }),
      ("by likeness, Russian", { StoreQuery(.like(sample().terms[1].text), limit: 10) }),
      ("by likeness, Korean", { StoreQuery(.like(sample().terms[2].text), limit: 10) }),
      ("whole", { StoreQuery(.whole(sample().terms[1].text)) }),
      ("prefix of one word", { StoreQuery(.prefix(String(words(sample().terms[0].text)[0]))) }),
      (
        "prefix of two words",
        { StoreQuery(.prefix(words(sample().terms[1].text).prefix(2).joined(separator: " "))) }
      ),
      ("two syllables of Hangul", { StoreQuery(.part(String(sample().terms[2].text.suffix(2)))) }),
      (
        "four letters of Cyrillic",
        { StoreQuery(.part(String(words(sample().terms[1].text)[1].prefix(4)))) }
      ),
      ("label", { StoreQuery(labels: [labels[number % labels.count]]) }),
      ("kind and status", { StoreQuery(kinds: [.person], statuses: [.deprecated]) }),
      (
        "kind, in Russian order, a late page",
        { StoreQuery(kinds: [.person], order: .collated(.russian), offset: 40_000) }
      ),
      ("id elsewhere", { StoreQuery(externalIDs: ["wikidata:Q\(sample().id.count)"]) }),
    ]
    for (title, query) in kinds {
      var times: [Double] = []
      var found = 0
      for _ in 0..<100 {
        let query = query()
        let start = clock()
        found += try store.search(query).total
        times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000)
      }
      times.sort()
      print(
        title.padding(toLength: 36, withPad: " ", startingAt: 0),
        String(
          format: "median %.2f ms, 95 %% below %.2f ms, ratio to LIKE %.3f, %d found",
          times[50],
          times[95],
          times[50] / floor,
          found / 100
        )
      )
    }
    var concept = concepts[500]
    try told("100 edits of one concept") {
      for version in 1...100 {
        concept.terms[0].text = "Kim Number\(version)"
        _ = try store.update(concept, from: version, by: "benchmark")
      }
    }
  }

  private static func told(_ title: String, _ body: () throws -> Void) rethrows {
    tell(title, try seconds(body))
  }

  /// The median of scans by `LIKE` of a table of the same terms, in milliseconds; the rows are in memory.
  private static func scan(_ folder: URL, _ concepts: [Concept]) throws -> Double {
    let database = folder.appending(path: "like.db").path
    let rows = concepts.flatMap { concept in
      concept.terms.map { "\(concept.id)\t\($0.text)\n" }
    }
    let table = folder.appending(path: "like.tsv")
    try Data(rows.joined().utf8).write(to: table)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    let query = "SELECT count(DISTINCT concept) FROM term WHERE text LIKE '%Сон Хи%';"
    process.arguments = [database]
    let script =
      """
      CREATE TABLE term (concept TEXT NOT NULL, text TEXT NOT NULL) STRICT;
      .mode tabs
      .import \(table.path) term
      \(query)
      .timer on

      """ + String(repeating: query + "\n", count: 11)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let times = text.split(separator: "\n").compactMap { line -> Double? in
      // Run Time: real 0.020 user 0.016 sys 0.003
      let words = line.split(separator: " ")
      guard line.hasPrefix("Run Time"), words.count >= 8, let user = Double(words[5]),
        let system = Double(words[7])
      else { return nil }
      return user + system
    }.sorted()
    guard !times.isEmpty else { return .nan }
    print(
      String(format: "sqlite3 LIKE over the same terms: %.1f ms", times[times.count / 2] * 1000)
    )
    return times[times.count / 2] * 1000
  }

  /// People, places and things with names made of syllables and words, no two alike by intent.
  private static func concepts() -> [Concept] {
    var names = SyntheticTerms()
    return (0..<conceptCount).map { number in
      let (english, russian, korean) = names.next()
      let kind = Concept.Kind.allCases[number % 2 == 0 ? 0 : number % 8]
      return Concept(
        id: "concept-\(number)",
        kind: kind,
        definition: "what is meant by number \(number)",
        externalIDs: ["wikidata:Q\(number)"],
        terms: [
          Term(english, language: .english, status: .preferred),
          Term(russian, language: .russian, status: .preferred),
          Term(korean, language: .korean, status: .preferred),
          Term(
            english + " Jr",
            language: .english,
            status: .deprecated,
            labels: [labels[number % labels.count]]
          ),
        ]
      )
    }
  }
}

/// Names of Koreans in three scripts, and made-up surnames beside them.
struct SyntheticTerms {
  private var state: UInt64 = 42
  private static let syllables: [(String, String, String)] = [
    ("Kim", "Ким", "김"), ("Ri", "Ри", "리"), ("Pak", "Пак", "박"), ("Choe", "Цой", "최"),
    ("Jong", "Чон", "정"), ("Kang", "Кан", "강"), ("Jo", "Чо", "조"), ("Yun", "Юн", "윤"),
    ("Son", "Сон", "선"), ("Hui", "Хи", "희"), ("Un", "Ын", "은"), ("Il", "Ир", "일"),
    ("Song", "Сон", "성"), ("Nam", "Нам", "남"), ("Yong", "Ён", "영"), ("Chol", "Чхоль", "철"),
    ("Myong", "Мён", "명"), ("Ho", "Хо", "호"), ("Su", "Су", "수"), ("Min", "Мин", "민"),
    ("Ji", "Чи", "지"), ("Hyok", "Хёк", "혁"), ("Kwang", "Кван", "광"), ("Ok", "Ок", "옥"),
    ("Rim", "Рим", "림"), ("Han", "Хан", "한"), ("Tae", "Тхэ", "태"), ("Sang", "Сан", "상"),
  ]
  private static let parts: [(String, String, String)] = [
    ("van", "ван", "반"), ("mar", "мар", "마르"), ("ko", "ко", "코"), ("lev", "лев", "레브"),
    ("ski", "ский", "스키"), ("ter", "тер", "테르"), ("bor", "бор", "보르"), ("nik", "ник", "니크"),
    ("ros", "рос", "로스"), ("gal", "гал", "갈"), ("din", "дин", "딘"), ("pet", "пет", "페트"),
    ("mol", "мол", "몰"), ("zav", "зав", "자브"), ("ush", "уш", "우시"), ("kin", "кин", "킨"),
  ]

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func next() -> (String, String, String) {
    if below(2) == 0 {
      let (a, b, c) = (
        Self.syllables[below(8)], Self.syllables[below(28)], Self.syllables[below(28)]
      )
      return ("\(a.0) \(b.0) \(c.0)", "\(a.1) \(b.1) \(c.1)", a.2 + b.2 + c.2)
    }
    func word(_ count: Int) -> (String, String, String) {
      (0..<count).reduce(into: ("", "", "")) { word, _ in
        let part = Self.parts[below(16)]
        word = (word.0 + part.0, word.1 + part.1, word.2 + part.2)
      }
    }
    let (given, family) = (word(2), word(3))
    return (
      "\(given.0.capitalized) \(family.0.capitalized)",
      "\(given.1.capitalized) \(family.1.capitalized)", "\(given.2) \(family.2)"
    )
  }
}
