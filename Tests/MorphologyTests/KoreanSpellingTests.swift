import Morphology
import Testing

@Suite("Korean spelling, North and South")
struct KoreanSpellingTests {
  @Test(
    "is turned from the North's into the South's",
    arguments: [
      ("로동신문", "노동신문"), ("조선로동당", "조선노동당"), ("국제녀성절", "국제여성절"), ("신녀성", "신여성"),
      ("총련합회", "총연합회"), ("량강도", "양강도"), ("경제협력", "경제협력"), ("실력", "실력"), ("남녀", "남녀"),
      ("비률", "비율"), ("대렬", "대열"), ("합격률", "합격률"), ("라렬", "나열"), ("행렬", "행렬"),
      ("되였다", "되었다"), ("참석하시였다", "참석하셨다"), ("피여나다", "피어나다"), ("기여하였다", "기여하였다"),
      ("조국이여", "조국이여"), ("할가", "할까"), ("있을가", "있을까"), ("물가", "물가"), ("일군들", "일꾼들"),
      ("기발", "깃발"), ("나무잎", "나뭇잎"), ("바다가 푸르다", "바다가 푸르다"), ("페막식", "폐막식"),
      ("로씨야는", "러시아는"), ("뿌찐대통령", "푸틴대통령"), ("로케트", "로켓"), ("라지오", "라디오"),
      ("라오스", "라오스"), ("리비아", "리비아"), ("레닌", "레닌"), ("녀석", "녀석"), ("2024년도", "2024년도"),
      ("할수 있다", "할 수 있다"), ("하고있다", "하고 있다"), ("김정은동지께서", "김정은 동지께서"),
      ("리설주녀사와", "리설주 여사와"), ("리용호 외무상", "리용호 외무상"), ("리순신", "이순신"), ("", ""),
      ("KCNA 2024!", "KCNA 2024!"),
    ]
  )
  func southern(north: String, south: String) {
    #expect(SouthernSpelling(of: north).text == south)
  }

  @Test(
    "is turned from the South's into the North's, the likeliest first",
    arguments: [
      ("노동신문", "로동신문"), ("역사", "력사"), ("여성들", "녀성들"), ("연합", "련합"), ("조선노동당", "조선로동당"),
      ("러시아", "로씨야"), ("푸틴은", "뿌찐은"), ("되었다", "되였다"), ("참석하셨다", "참석하시였다"), ("할까", "할가"),
      ("일꾼", "일군"), ("깃발", "기발"), ("폐막", "페막"), ("할 수 있다", "할수 있다"), ("먹고 있다", "먹고있다"),
      ("협력", "협력"), ("평양", "평양"), ("", ""),
    ]
  )
  func northern(south: String, north: String) {
    #expect(NorthernSpelling.candidates(for: south, limit: 1).map(\.text) == [north])
  }

  @Test("to the North offers what may be, with shares of 1")
  func candidates() {
    let found = NorthernSpelling.candidates(for: "이순희", limit: 5)
    #expect(found.map(\.text).contains("리순희"))
    #expect(found.map(\.text).contains("이순희"))
    #expect(found.map(\.weight) == found.map(\.weight).sorted(by: >))
    #expect(found.reduce(0) { $0 + $1.weight } < 1.001)
    #expect(NorthernSpelling.candidates(for: "노동자와 여성과 역사", limit: 3).count == 3)
  }

  @Test("says by which rule each thing was changed")
  func rules() {
    let changes = SouthernSpelling(of: "로씨야에서 녀성들이 할수 있을가 비률이 되였다").changes
    #expect(
      changes.map(\.rule) == [
        .loanword, .initialSound, .spacing, .question, .word, .ending,
      ]
    )
  }

  @Test("of a long line is turned at once")
  func long() {
    let line = String(repeating: "력사가되여할수있다", count: 12_000)
    #expect(SouthernSpelling(of: line).text.unicodeScalars.count >= 100_000)
    let southern = String(repeating: "역사가 되어 할 수 있다 ", count: 8_000)
    #expect(NorthernSpelling.candidates(for: southern, limit: 4).count == 4)
  }
}
