import Morphology
import Testing

@Suite("A Korean particle")
struct KoreanParticleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let given: String
    /// After 김정은, 최선희 and 서울.
    let forms: [String]
    var testDescription: String { given }

    init(_ given: String, _ forms: String...) {
      self.given = given
      self.forms = forms
    }
  }

  @Test(
    "takes the form of the word before it, from whichever form is given",
    arguments: [
      Case("은", "은", "는", "은"), Case("는", "은", "는", "은"), Case("가", "이", "가", "이"),
      Case("를", "을", "를", "을"), Case("와", "과", "와", "과"), Case("로", "으로", "로", "로"),
      Case("로부터는", "으로부터는", "로부터는", "로부터는"), Case("으로서의", "으로서의", "로서의", "로서의"),
      Case("라고는", "이라고는", "라고는", "이라고는"), Case("이라는", "이라는", "라는", "이라는"),
      Case("란", "이란", "란", "이란"), Case("나", "이나", "나", "이나"), Case("야", "아", "야", "아"),
      Case("이야말로", "이야말로", "야말로", "이야말로"), Case("여", "이여", "여", "이여"),
      Case("는커녕", "은커녕", "는커녕", "은커녕"), Case("였다", "이었다", "였다", "이었다"),
      Case("예요", "이에요", "예요", "이에요"), Case("랑도", "이랑도", "랑도", "이랑도"),
      Case("에게서부터는", "에게서부터는", "에게서부터는", "에게서부터는"), Case("며", "이며", "며", "이며"),
      Case("위원장은", "위원장은", "위원장은", "위원장은"), Case("입니다", "입니다", "입니다", "입니다"),
    ]
  )
  func forms(sample: Case) throws {
    let particle = try #require(KoreanParticle(sample.given))
    let written = ["김정은", "최선희", "서울"].map { particle.attached(to: $0).text }
    #expect(written == zip(["김정은", "최선희", "서울"], sample.forms).map { $0 + $1 })
  }

  @Test(
    "leaves the form open where the sound is not known",
    arguments: [
      ("은", "은(는)"), ("가", "이(가)"), ("을", "을(를)"), ("와", "과(와)"), ("으로", "(으)로"),
      ("라고", "(이)라고"), ("에서", "에서"), ("로부터", "(으)로부터"), ("는커녕", "은커녕(는커녕)"),
    ]
  )
  func open(given: String, pair: String) {
    #expect(KoreanParticle(given)?.text(after: nil) == pair)
  }

  @Test("is nothing else", arguments: ["", "은은", "이가", "를에", "가나", "xyz", " ", "은 ", "에서로서로서"])
  func none(text: String) {
    #expect(KoreanParticle(text) == nil)
  }

  @Test(
    "agrees anew when another name takes the place of the first",
    arguments: [
      ("이", "김정은", "푸틴", "이"), ("은", "뿌찐", "로씨야", "는"), ("이", "김정은", "최선희", "가"),
      ("로", "로씨야", "평양", "으로"), ("으로", "평양", "서울", "로"), ("동지께서", "김정은", "최선희", "동지께서"),
      ("에게", "푸틴", "트럼프", "에게"), ("가", "김정은", "트럼프", "가"), ("과의", "푸틴", "Xi", "와의"),
      ("이라고는", "평양", "로씨야", "라고는"), ("다운", "푸틴", "트럼프", "다운"), ("는", "로씨야", "😀", "은(는)"),
      ("를", "NATO", "UN", "을"), ("", "푸틴", "트럼프", ""),
    ]
  )
  func again(tail: String, old: String, new: String, expected: String) {
    #expect(Reagreement.tail(tail, after: old, replacedBy: new) == expected)
  }
}
