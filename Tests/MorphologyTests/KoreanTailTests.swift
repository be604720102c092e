import Morphology
import Testing

@Suite("A Korean tail")
struct KoreanTailTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let tail: String
    let host: KoreanTail.Host
    var testDescription: String { "\(name)|\(tail)" }

    init(_ marked: String, _ host: KoreanTail.Host = .person) {
      let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
      name = String(parts[0])
      tail = String(parts[1])
      self.host = host
    }

    var reading: KoreanTail? {
      name.unicodeScalars.last.flatMap { KoreanTail(tail, after: $0, host: host) }
    }
  }

  @Test(
    "is legal",
    arguments: [
      Case("김정은|"), Case("김정은|은"), Case("김정은|이"), Case("푸틴|에게서"), Case("최선희|는"), Case("최선희|와의"),
      Case("서울|로", .place), Case("서울|로부터는", .place), Case("평양|으로", .place), Case("평양|에서도", .place),
      Case("러시아|에서부터는", .place), Case("북한|이었다면", .place), Case("러시아|였다", .place), Case("김정은|이라고"),
      Case("북한|측은", .place), Case("한국|인들은", .place), Case("북한|군의", .place),
      Case("쿠르스크|주에서", .place),
      Case("김정은|동지께서"), Case("김정은|위원장에게"), Case("마쩨고라|대사는"), Case("푸틴|대통령과의"),
      Case("CNN|은", .org), Case("CNN|는", .org), Case("리설주|녀사와", .unknown), Case("단천|항이", .unknown),
      Case("나선|경제특구가", .place), Case("유엔|회원국이", .org), Case("김정은|이자"),
    ]
  )
  func legal(sample: Case) {
    #expect(sample.reading != nil)
  }

  @Test(
    "is not what merely goes on",
    arguments: [
      Case("김정|은희"), Case("김정은|씨앗"), Case("이란|성", .place), Case("노동신문|화", .other), Case("김정|운동장"),
      Case("가나|다라", .place), Case("최선|희가"), Case("북한|산성", .place), Case("서울|역사적", .place),
    ]
  )
  func illegal(sample: Case) {
    #expect(sample.reading == nil)
  }

  @Test(
    "holds the allomorph that the last sound takes",
    arguments: [
      Case("김정은|는"), Case("최선희|은"), Case("최선희|이"), Case("푸틴|를"), Case("서울|으로", .place),
      Case("평양|로", .place),
      Case("러시아|과", .place), Case("김정은|와"),
    ]
  )
  func wrongAllomorph(sample: Case) {
    #expect(sample.reading == nil)
  }

  @Test("is taken apart into suffixes and particles")
  func parts() throws {
    let tail = try #require(Case("김정은|위원장에게서는").reading)
    #expect(tail.suffixes == ["위원장"])
    #expect(tail.particles == ["DATF", "TOP"])
  }

  @Test("of any length is answered")
  func longTail() {
    let tail = String(repeating: "에서", count: 50_000)
    #expect(KoreanTail(tail, after: "은", host: .person) == nil)
  }
}

@Suite("A final sound")
struct FinalSoundTests {
  @Test(
    "is told from the syllable",
    arguments: [
      ("은" as Unicode.Scalar, FinalSound.consonant), ("희", .vowel), ("울", .rieul),
      ("값", .consonant), ("가", .vowel), ("힣", .consonant),
    ]
  )
  func sounds(syllable: Unicode.Scalar, sound: FinalSound) {
    #expect(FinalSound(syllable) == sound)
  }

  @Test("is not told of other letters", arguments: ["a", "я", "ㄱ", "金", "1"] as [Unicode.Scalar])
  func others(scalar: Unicode.Scalar) {
    #expect(FinalSound(scalar) == nil)
  }
}

@Suite("A name of one syllable")
struct OneSyllableTests {
  @Test(
    "takes particles and nothing else",
    arguments: [("는", true), ("의", true), ("리", false), ("중", false), ("측은", false), ("", true)]
  )
  func tails(tail: String, legal: Bool) {
    #expect((KoreanTail(tail, after: "미", host: .syllable) != nil) == legal)
  }
}
