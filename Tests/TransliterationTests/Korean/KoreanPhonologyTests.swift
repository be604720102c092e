import Testing

@testable import Transliteration

@Suite("The Korean pronouncer")
struct KoreanPhonologyTests {
  private func pronounce(_ text: String) -> [Phone] {
    var pronouncer = Pronouncer()
    pronouncer.pronounce(KoreanSyllable.syllables(text) ?? [])
    return pronouncer.phones
  }

  @Test(
    "names the articles it applied",
    arguments: [
      ("닭", [11]), ("먹는", [18]), ("신라", [20]), ("담력", [19]), ("국밥", [23]), ("같이", [17]),
      ("좋고", [12]), ("옷이", [13]), ("넋이", [14]), ("겉옷", [15]), ("솜이불", [29]), ("문고리", [28]),
      ("갈등", [26]), ("핥다", [10, 25]), ("의견란", [20]), ("껴안다", [24]),
    ]
  )
  func articles(word: String, expected: [Int]) {
    let applied = pronounce(word).map(\.articles).reduce(into: Articles()) { $0.formUnion($1) }
    #expect(Set(expected).isSubset(of: Set(applied.numbers)), "\(applied.numbers)")
  }

  @Test("marks tensing apart from the letters")
  func tensing() {
    let phones = pronounce("글자")
    #expect(Sound.isTensed(phones[1].onset))
    #expect(Sound.letter(phones[1].onset) == Jamo.Initial.j)
    #expect(pronounce("물질")[1].marks.contains(.sinoTensing))
  }

  @Test("agrees in every final and initial with the articles on them")
  func grid() {
    for coda in UInt8(0)..<28 {
      for onset in UInt8(0)..<19 {
        let contact = Contact.table[Int(coda) * 19 + Int(onset)]
        let isNasal = onset == Jamo.Initial.n || onset == Jamo.Initial.m
        #expect(!(isNasal && Jamo.Stop.isObstruent(contact.coda)), "제18항 \(coda) \(onset)")
        #expect(!(contact.coda == Jamo.Stop.l && contact.onset == Jamo.Initial.n), "제20항 \(coda)")
        #expect(
          !(Jamo.Stop.isObstruent(contact.coda) && [0, 3, 7, 9, 12].contains(contact.onset)),
          "제23항 \(coda) \(onset)"
        )
        #expect(Sound.heard(contact.onset) < 19)
      }
    }
  }

  /// - Source: 표준 발음법, 제20항, 제24항, 제26–29항; 표준국어대사전 for the compounds.
  @Test(
    "knows compounds, and what only looks like one",
    arguments: [
      ("진화론", "진화론"), ("존재론", "존재론"), ("생산론", "생산논"), ("문법론", "문뻠논"), ("콩밥", "콩밥"),
      ("아침밥", "아침빱"), ("가랑비", "가랑비"), ("봄비", "봄삐"), ("철새", "철쌔"), ("돌담길", "돌담낄"),
      ("물고기", "물꼬기"), ("불조심", "불조심"), ("말장난", "말장난"), ("일자리", "일짜리"), ("감지", "감지"),
      ("등용문", "등용문"), ("아파트값", "아파트깝"), ("출근길", "출근낄"), ("살아남기", "사라남끼"),
      ("남기다", "남기다"), ("할게", "할께"), ("할수록", "할쑤록"), ("될것을", "될꺼슬"), ("길잡이", "길자비"),
    ]
  )
  func compounds(word: String, expected: String) throws {
    let system = try SystemCatalog.transliterator("ko-pronunciation")
    #expect(system.transliterate(word, mode: .word, traced: false).text == expected)
  }

  @Test(
    "knows a noun from a verb",
    arguments: [
      ("읽고", "ilgo"), ("닭과", "dakgwa"), ("묵호", "mukho"), ("먹히다", "meokida"), ("급히", "geupi"),
      ("북한", "bukhan"), ("생각하다", "saenggakada"), ("닭하고", "dakhago"), ("오죽헌", "ojukheon"),
      ("밟다", "bapda"), ("넓다", "neolda"), ("여덟도", "yeodeoldo"),
    ]
  )
  func classes(word: String, expected: String) throws {
    let system = try SystemCatalog.transliterator("ko-rr")
    #expect(system.transliterate(word, mode: .word, traced: false).text.lowercased() == expected)
  }

  @Test("the lexicon spells words with as many syllables as they have")
  func lexicon() {
    #expect(PronunciationLexicon.shared.entries.count > 500)
    #expect(
      PronunciationLexicon.shared.entries.allSatisfy { $0.joints.count == $0.syllables.count }
    )
  }
}
