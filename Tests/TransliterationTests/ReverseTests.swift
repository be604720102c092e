import SourceText
import Testing
import Transliteration

@Suite("A Korean name in Latin letters is read backwards")
struct LatinKoreanReaderTests {
  private static let reader = LatinKoreanReader()

  @Test(
    "with the true Hangul among the first five",
    arguments: [
      ("Kim Jong Un", "김정은"), ("Kim Jong-un", "김정은"), ("Choe Son Hui", "최선희"),
      ("Choi Sun-hee", "최선희"),
      ("Ch'oe Sŏn-hŭi", "최선희"), ("Yoon Suk Yeol", "윤석열"), ("Moon Jae-in", "문재인"),
      ("MOON JAEIN", "문재인"),
      ("Ban Ki-moon", "반기문"), ("Park Geun-hye", "박근혜"), ("Roh Moo-hyun", "노무현"),
      ("Lee Myung-bak", "이명박"),
      ("Son Heung-min", "손흥민"), ("Yuna Kim", "김유나"), ("Kim, Yong-nam", "김영남"),
      ("Ri Yong Ho", "리영호"),
      ("Hwang Woo-suk", "황우석"), ("Chung Dong-young", "정동영"),
    ]
  )
  func firstFive(latin: String, hangul: String) {
    let readings = Self.reader.readings(of: latin, count: 5).map(\.text)
    #expect(readings.contains(hangul), "\(readings)")
  }

  @Test(
    "with the reading of the system that is named in the first place",
    arguments: [
      ("Kim Sun Hui", "ko-dprk-press", "김순희"), ("Kim Sun-hui", "ko-rr", "김순희"),
      ("Kim Seon-hui", "ko-rr", "김선희"), ("Kim Son Hui", "ko-dprk-press", "김선희"),
      ("Kim Sŏn-hŭi", "ko-mr", "김선희"), ("Kim Jong Un", "ko-dprk-press", "김정은"),
      ("Han Boknam", "ko-rr", "한복남"), ("Pak Sŏl-lyong", "ko-ala-lc", "박설룡"),
      ("Choe Ryong Hae", "ko-dprk-press", "최룡해"),
    ]
  )
  func namedSystem(latin: String, system: String, hangul: String) throws {
    let readings = try LatinKoreanReader(system: system).readings(of: latin, count: 5)
    #expect(readings.first?.text == hangul, "\(readings)")
  }

  @Test("with shares of probability that fall and do not pass 1")
  func probabilities() {
    let shares = Self.reader.readings(of: "Kim Jong Un", count: 50).map(\.probability)
    #expect(shares == shares.sorted(by: >))
    #expect(shares.reduce(0, +) <= 1.0001)
    #expect(shares.count > 5)
  }

  @Test(
    "and has no reading where no syllables are spelled",
    arguments: ["", "  ", "Путин", "김정은", "xqz", "1234"]
  )
  func noReading(text: String) {
    #expect(Self.reader.readings(of: text, count: 5).isEmpty)
  }

  @Test("and answers a name of any length")
  func longName() {
    #expect(Self.reader.readings(of: String(repeating: "jong", count: 50_000), count: 5).isEmpty)
  }
}

@Suite("A loose spelling")
struct LooseSpellingTests {
  @Test(
    "forgives case, signs, spaces and the marks of Latin letters",
    arguments: [
      ("Ch’oe Sŏn-hŭi", "choe son hui"), ("Yelʹtsin", "Yel'tsin"), ("Khrushchëv", "KHRUSHCHEV"),
      ("Čajkovskij", "Cajkovskij"),
    ]
  )
  func forgiven(one: String, other: String) {
    #expect(LooseSpelling(one) == LooseSpelling(other))
  }

  @Test(
    "forgives no other letter",
    arguments: [("Майкл", "Маикл"), ("Kim", "Gim"), ("Хрущёв", "Хрущев")]
  )
  func unforgiven(one: String, other: String) {
    #expect(LooseSpelling(one) != LooseSpelling(other))
  }
}

@Suite("A Russian name in Latin letters is read backwards")
struct LatinRussianReaderTests {
  @Test(
    "with the true Cyrillic among the first three",
    arguments: [
      ("Gogol", "Гоголь", "ru-bgn-pcgn"), ("Vladimir Putin", "Владимир Путин", "ru-bgn-pcgn"),
      ("Yeltsin", "Ельцин", "ru-bgn-pcgn"), ("Lavrov", "Лавров", "ru-press"),
      ("Solzhenitsyn", "Солженицын", "ru-bgn-pcgn"),
      ("Vasilyeva", "Васильева", "ru-bgn-pcgn"), ("Prigozhin", "Пригожин", "ru-icao"),
      ("Iuliia", "Юлия", "ru-icao"), ("Matviyenko", "Матвиенко", "ru-bgn-pcgn"),
      ("Zakharova", "Захарова", "ru-bgn-pcgn"),
      ("Rimskiy-Korsakov", "Римский-Корсаков", "ru-bgn-pcgn"), ("SHCHUKIN", "ЩУКИН", "ru-bgn-pcgn"),
    ]
  )
  func firstThree(latin: String, cyrillic: String, system: String) throws {
    let readings = try LatinRussianReader(system: system).readings(of: latin, count: 3).map(\.text)
    #expect(readings.contains(cyrillic), "\(readings)")
  }

  @Test("without a system too")
  func anySystem() throws {
    #expect(
      try LatinRussianReader().readings(of: "Tchaikovsky", count: 3).map(\.text).contains(
        "Чайковский"
      )
    )
  }

  @Test("and no reading breaks Russian spelling")
  func spelling() throws {
    for name in ["Aytbayevna", "Blyanskiy", "Yefremychev", "Odoyevtsev", "Burykina"] {
      for reading in try LatinRussianReader(system: "ru-bgn-pcgn").readings(of: name, count: 20) {
        let letters = Array(reading.text.lowercased())
        for (before, letter) in zip(letters, letters.dropFirst()) where letter == "й" {
          #expect("аеёиоуыэюя".contains(before), "\(reading.text)")
        }
      }
    }
  }

  @Test(
    "and has no reading where a letter has none",
    arguments: ["", "김", String(repeating: "a", count: 5000)]
  )
  func noReading(text: String) throws {
    #expect(try LatinRussianReader().readings(of: text, count: 3).isEmpty)
  }
}

@Suite("The catalogue of systems")
struct SystemCatalogTests {
  @Test("finds every system by its id and its aliases, and lists none twice")
  func ids() throws {
    #expect(Set(SystemCatalog.ids).count == SystemCatalog.ids.count)
    for id in SystemCatalog.ids {
      let system = try SystemCatalog.transliterator(id).system
      #expect(system.id == id)
      #expect(
        !system.title.isEmpty && !system.authority.isEmpty && !system.year.isEmpty
          && !system.source.isEmpty
      )
      for alias in system.aliases {
        #expect(try SystemCatalog.transliterator(alias).system.id == id)
      }
    }
  }

  @Test("names the nearest ids of one that is unknown")
  func nearest() {
    #expect { try SystemCatalog.transliterator("ru-bgn") } throws: { error in
      "\(error)".hasPrefix("there is no system “ru-bgn”; nearest are ru-")
    }
  }

  @Test("runs the examples that the systems carry", arguments: SystemCatalog.ids)
  func examples(id: String) throws {
    let transliterator = try SystemCatalog.transliterator(id)
    for example in transliterator.system.examples where example.mode == .word {
      let result = transliterator.transliterate(example.input, mode: example.mode, traced: true)
      let plain = transliterator.transliterate(example.input, mode: example.mode, traced: false)
      #expect(plain.text == result.text)
      let pieces = result.steps.map { step in
        String(decoding: Array(result.text.utf8)[step.output.range], as: UTF8.self)
      }
      #expect(pieces.joined() == result.text, "the steps of \(example.input) leave something out")
    }
  }
}
