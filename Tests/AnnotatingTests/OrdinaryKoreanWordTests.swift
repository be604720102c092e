import Annotating
import Documents
import Glossaries
import Languages
import SourceText
import TermMatching
import TestSupport
import Testing

/// Sentences in which a name of an unmarked sort is meant, or a word that is spelt as it.
@Suite("A Korean name that is also an ordinary word")
struct OrdinaryKoreanWordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let term: String
    let marked: String
    var testDescription: String { "\(term): \(marked)" }

    init(_ row: Substring) {
      let fields = row.split(separator: "|").map { String($0) }
      term = fields[0]
      marked = fields[1]
    }
  }

  static func found(_ term: String, in text: String, kind: String = "name") throws -> [TextSpan] {
    let table = "concept,kind,language,term,status\nc,\(kind),ko,\(term),preferred\n"
    let glossary = try Glossary(name: "one", path: "one.csv", table: Array(table.utf8))
    let style = try #require(HouseStyle.shipped("ap"))
    let draft = Draft(reading: SourceText(path: "draft", text: text), as: .plainText)
    return Annotator(index: TermIndex(glossary), style: style)
      .annotate(draft, language: .korean).mentions.map(\.span)
  }

  static let names = """
    수단|⟦수단⟧ 정부군과 반군이 충돌했다.
    수단|유엔은 ⟦수단⟧에서 평화유지군을 철수했다.
    수단|이집트와 ⟦수단⟧은 나일강 물 문제를 협의했다.
    수단|⟦수단⟧ 내전이 길어지고 있다.
    인도|⟦인도⟧ 총리가 모스크바를 방문했다.
    인도|⟦인도⟧와 파키스탄은 휴전에 합의했다.
    인도|⟦인도⟧는 러시아산 원유를 사들였다.
    인도|중국과 ⟦인도⟧가 국경 문제를 논의했다.
    가나|⟦가나⟧ 대통령이 방한했다.
    가나|한국은 ⟦가나⟧와 평가전을 치렀다.
    이란|⟦이란⟧은 핵합의 복귀를 거부했다.
    이란|러시아와 ⟦이란⟧이 조약을 체결했다.
    개성|⟦개성⟧공단이 문을 닫았다.
    개성|남북 대표단은 ⟦개성⟧에서 만났다.
    개성|⟦개성⟧시 주민들이 대피했다.
    해주|⟦해주⟧에서 미사일이 발사되었다.
    해주|황해남도 ⟦해주⟧시를 방문했다.
    원산|⟦원산⟧에서 회의가 열렸다.
    원산|⟦원산⟧만에 군함이 들어왔다.
    청진|⟦청진⟧항에 배가 들어왔다.
    무산|⟦무산⟧광산에서 철광석을 캔다.
    안주|⟦안주⟧시 탄광에서 사고가 났다.
    나선|⟦나선⟧시에 투자가 늘었다.
    하산|⟦하산⟧역을 지나 두만강을 건넜다.
    하산|러시아 ⟦하산⟧에서 열차가 출발했다.
    대만|⟦대만⟧은 선거를 치렀다.
    조국|⟦조국⟧ 전 장관이 출마를 선언했다.
    조국|⟦조국⟧은 법정에서 무죄를 주장했다.
    한강|⟦한강⟧ 작가의 소설이 번역되었다.
    한강|소설가 ⟦한강⟧이 수상 소감을 밝혔다.
    이상|시인 ⟦이상⟧은 1937년에 도쿄에서 죽었다.
    고은|⟦고은⟧ 시인이 참석했다.
    고은|⟦고은⟧의 시집이 나왔다.
    이수|배우 ⟦이수⟧가 출연했다.
    조선|⟦조선⟧은 미국을 비난하였다.
    조선|⟦조선⟧인민군 부대가 도착하였다.
    북한|⟦북한⟧산 무기가 발견됐다.
    한국|⟦한국⟧은행이 금리를 올렸다.
    한국|⟦한국⟧은 행동에 나섰다.
    문재인|⟦문재인⟧은 평양을 방문했다.
    터키|⟦터키⟧가 중재에 나섰다.
    그리스|⟦그리스⟧도 제재에 동참했다.
    파리|⟦파리⟧에서 올림픽이 열렸다.
    파리|프랑스 ⟦파리⟧를 방문했다.
    말리|⟦말리⟧에서 쿠데타가 일어났다.
    오만|⟦오만⟧ 외무장관이 중재했다.
    부산|⟦부산⟧에서 회담이 열렸다.
    대구|⟦대구⟧시가 발표했다.
    고양|⟦고양⟧시에서 열렸다.
    경기|⟦경기⟧도 지사가 방북했다.
    강화|⟦강화⟧군 주민이 신고했다.
    예산|충남 ⟦예산⟧군에서 발생했다.
    크림|러시아는 ⟦크림⟧반도를 병합했다.
    선봉|⟦선봉⟧군에 홍수가 났다.
    정주|⟦정주⟧시 인민위원회가 밝혔다.
    정은|⟦정은⟧이 말했다.
    박정천|⟦박정천⟧이 담화를 냈다.
    최선희|⟦최선희⟧만이 참석했다.
    푸틴|⟦푸틴⟧이든 트럼프든 상관없다.
    블라디보스토크|⟦블라디보스토크⟧발 열차가 도착했다.
    평양|⟦평양⟧행 비행기가 이륙했다.
    평양|⟦평양⟧식 랭면을 먹었다.
    리설주|⟦리설주⟧녀사가 동행하였다.
    뿌찐|⟦뿌찐⟧대통령각하께서 도착하시였다.
    """
    .split(separator: "\n").map(Case.init)

  static let words = """
    수단|다른 수단이 없었다.
    수단|외교적 수단을 총동원했다.
    수단|수단과 방법을 가리지 않았다.
    수단|대중교통 수단이 끊겼다.
    수단|군사적 수단에 의존하지 말아야 한다.
    인도|범인의 인도를 요구했다.
    인도|인도네시아에서 지진이 났다.
    인도|인도주의적 지원을 재개했다.
    인도|인도적 차원에서 석방했다.
    인도|한국은 인도네시아와 합의했다.
    가나|어디로 가나 마찬가지다.
    가나|가나다순으로 정리했다.
    이란|‘주체’란 말과 ‘자력갱생’이란 말이 나온다.
    이란|사랑이란 무엇인가.
    개성|그는 개성이 뚜렷한 배우다.
    개성|개성 있는 연기를 보였다.
    개성|저마다의 개성을 살렸다.
    개성|개성적인 문체로 썼다.
    해주|빨리 답을 해주고 떠났다.
    해주|도와 해주는 사람이 없다.
    해주|연락해주기 바란다.
    원산|원산지를 속였다.
    원산|원산지 표시를 위반했다.
    청진|의사가 청진기를 댔다.
    무산|회담이 무산되었다.
    무산|회담 무산 가능성이 커졌다.
    무산|방문 계획이 무산됐다.
    안주|현실에 안주하는 태도를 버려라.
    안주|맥주 안주로 땅콩이 나왔다.
    나선|협상에 나선 것은 처음이다.
    나선|거리로 나선 사람들이 외쳤다.
    나선|나선형 계단을 올라갔다.
    하산|등산객들이 하산했다.
    하산|하산 길에 넘어졌다.
    대만|사람이 많대만 믿을 수 없다.
    조국|조국을 위해 목숨을 바쳤다.
    조국|사회주의 조국의 품에 안겼다.
    조국|조국해방전쟁승리의 날이다.
    조국|사랑하는 조국이여.
    한강|한강에 유람선이 떴다.
    한강|한강을 건너 남쪽으로 갔다.
    한강|한강대교에서 사고가 났다.
    이상|100명 이상이 숨졌다.
    이상|더 이상 참을 수 없다.
    이상|세 시간 이상 기다렸다.
    이상|건강에 이상이 없다.
    이상|이상한 소문이 돌았다.
    이상|이상과 현실은 다르다.
    고은|고은 손으로 빚었다.
    이수|이수만 프로듀서가 떠났다.
    이수|이수증을 받았다.
    김정|김정은 위원장이 도착했다.
    김정|김정남이 암살됐다.
    김정|김정일은 2011년에 사망했다.
    김일|김일성 주석이 사망했다.
    조선|조선소에서 배를 만든다.
    조선|조선업 경기가 살아났다.
    북한|북한산 등산로가 폐쇄됐다.
    북한|북한산을 올랐다.
    북한|북한강 물이 불었다.
    터키|터키석 반지를 샀다.
    그리스|예수 그리스도를 믿는다.
    파리|파리채로 잡았다.
    파리|죽은 파리 한 마리가 있었다.
    말리|아무도 말리지 않았다.
    오만|오만한 태도를 보였다.
    부산|부산하게 움직였다.
    대전|대전차 미사일을 쏘았다.
    고양|고양이가 울었다.
    경기|축구 경기가 열렸다.
    경기|경기 침체가 이어졌다.
    강화|국방력 강화에 힘썼다.
    강화|제재를 강화했다.
    예산|국방 예산이 늘었다.
    크림|생크림 케이크와 크림빵을 먹었다.
    선봉|투쟁의 선봉에 섰다.
    진주|진주만을 공격했다.
    공주|공주가 왕자와 결혼했다.
    천안|천안문 광장에 모였다.
    로마|로마자로 적었다.
    최선|최선희 외무상이 말했다.
    문재|문재인 대통령이 말했다.
    러시아|벨로루시아에서 왔다.
    이영|이영호 참모장이 해임됐다.
    """
    .split(separator: "\n").map(Case.init)

  @Test("is found where the name is meant", arguments: names)
  func name(sample: Case) throws {
    let text = MarkedText(sample.marked)
    #expect(try Self.found(sample.term, in: text.text) == text.spans)
  }

  @Test("is passed over where the word is meant", arguments: words)
  func word(sample: Case) throws {
    #expect(try Self.found(sample.term, in: sample.marked) == [])
  }
}
