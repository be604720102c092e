import Testing

@testable import Transliteration

@Suite("A Korean title")
struct KoreanTitlesTests {
  private func write(_ text: String) throws -> String {
    try SystemCatalog.transliterator("ko-ala-lc").transliterate(text, mode: .title, traced: false)
      .text
  }

  /// - Source: ALA-LC, “Korean Romanization and Word Division” (2009), its examples, without their capitals
  ///   for events and bodies.
  @Test(
    "follows the examples of the rules",
    arguments: [
      ("새 歷史 를 위하여", "Sae yŏksa rŭl wihayŏ"), ("서울 로 가는 열차", "Sŏul ro kanŭn yŏlch'a"),
      ("연해주 란 무엇 인가", "Yŏnhaeju ran muŏt in'ga"), ("남북 경제 협력", "Nambuk kyŏngje hyŏmnyŏk"),
      ("最新 佛韓 辭典", "Ch'oesin Pul-Han sajŏn"), ("명청 고사 선역", "Myŏng-Ch'ŏng kosa sŏnyŏk"),
      ("第 3輯", "Che 3-chip"), ("1996 년", "1996-yŏn"), ("365 일 의 행복", "365-il ŭi haengbok"),
      ("길잡이", "Kiljabi"), ("값어치", "Kabŏch'i"), ("월드컵", "Wŏldŭk'ŏp"), ("말갈족", "Malgaljok"),
      ("의견란", "Ŭigyŏnnan"), ("결단력", "Kyŏltannyŏk"), ("옛이야기", "Yenniyagi"),
      ("成功 의 찬스 를 잡아라", "Sŏnggong ŭi ch'ansŭ rŭl chabara"),
      ("老人 과 바다", "Noin kwa pada"), ("있고", "Itko"), ("디자인", "Tijain"),
    ]
  )
  func rules(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }

  @Test(
    "has its particles cut off where they are written on",
    arguments: [
      ("한국의 문화와 역사", "Han'guk ŭi munhwa wa yŏksa"), ("마을에서 희망을", "Maŭl esŏ hŭimang ŭl"),
      ("민주주의의 위기", "Minjujuŭi ŭi wigi"), ("바다로 가는 길", "Pada ro kanŭn kil"),
      ("CEO의 조건", "CEO ŭi chokŏn"), ("法學의 이해", "Pŏphak ŭi ihae"), ("2009에", "2009 e"),
      ("19세기의 한국", "19-segi ŭi Han'guk"),
      ("학과의 성과", "Hakkwa ŭi sŏngkwa"), ("북한을 이해하는 방법", "Pukhan ŭl ihae hanŭn pangbŏp"),
    ]
  )
  func particles(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }

  @Test(
    "keeps words that only end like a particle, and words that are divided already",
    arguments: [
      ("강의와 회의", "Kangŭi wa hoeŭi"), ("새로 쓰는 한국사", "Saero ssŭnŭn Han'guksa"),
      ("모를 일", "Morŭl il"), ("있을 때", "Issŭl ttae"), ("마을 가을 노을", "Maŭl kaŭl noŭl"),
      ("시위에 관한 법률 의 이해", "Siwie kwanhan pŏmnyul ŭi ihae"),
    ]
  )
  func wholes(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }

  @Test(
    "names persons",
    arguments: [
      ("이 순신 의 편지", "Yi Sun-sin ŭi p'yŏnji"), ("정 약용", "Chŏng Yag-yong"),
      ("김대중의 외교", "Kim Tae-jung ŭi oegyo"), ("박 지현 시집", "Pak Chi-hyŏn sijip"),
      ("이 순신의 편지", "Yi Sun-sin ŭi p'yŏnji"), ("이 정부", "I chŏngbu"),
      ("이 시대 의 사랑", "I sidae ŭi sarang"), ("한 사람", "Han saram"),
    ]
  )
  func persons(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }

  @Test(
    "gives places their unit and a capital, and other words none",
    arguments: [
      ("우리 서울시 경기도", "Uri Sŏul-si Kyŏnggi-do"), ("그 노근리", "Kŭ Nogŭn-ni"),
      ("새 예산 의 구성", "Sae yesan ŭi kusŏng"), ("그 동 아시아", "Kŭ Tong Asia"),
      ("노동 운동", "Nodong undong"),
      ("그 제주도 강화도", "Kŭ Cheju-do Kanghwado"), ("그 동북 아시아", "Kŭ Tongbuk Asia"),
    ]
  )
  func places(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }

  @Test(
    "begins Western words with r or l as they do",
    arguments: [
      ("내 리더십", "Nae lidŏsip"), ("새 라디오", "Sae radio"), ("그 리스크", "Kŭ risŭk'ŭ"),
      ("그 리스", "Kŭ lisŭ"), ("런던 로마", "Lŏndŏn Roma"),
    ]
  )
  func loanwords(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }

  @Test(
    "writes ㄹ before ㄷ and ㅈ as it is heard",
    arguments: [
      ("그 발전", "Kŭ palchŏn"), ("나 의 살던", "Na ŭi saldŏn"), ("그 별들", "Kŭ pyŏldŭl"),
      ("그 갈등", "Kŭ kaltŭng"), ("맑힘", "Malk'im"), ("살아남기", "Saranamki"),
    ]
  )
  func rieul(text: String, expected: String) throws {
    #expect(try write(text) == expected)
  }
}
