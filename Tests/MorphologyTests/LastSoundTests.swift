import Morphology
import Testing

@Suite("The last sound of a text read aloud in Korean")
struct LastSoundTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let topic: String
    let means: String
    var testDescription: String { "\(text)\(topic)" }
  }

  /// Words by their last sound, parted by `|`.
  static func cases(_ words: String, _ topic: String, _ means: String) -> [Case] {
    words.split(separator: "|").map { Case(text: String($0), topic: topic, means: means) }
  }

  static let consonants = cases(
    """
    최룡해 위원장|모스크바역|값|닭|부엌|밖|ㄱ|기역 ㅎ|0|3|6|10|20|90|300|1000|1,500|20,000|100,000,000|1,000,000,000|0.3|1.50|2.0|\
    007번 3|13.6|10:30|3:0|제1부부장 6|2020|12kg|中|1990|16|26|화성-16|S-300|KN-26|T-90|Tu-160|100₩|$100 3|₩5000|1만|5억|3층|7번|5g은 10톤|\
    30㏊ 땅|15t|3천 톤|2분|3/6|½컵|3¾|UN|CNN|ICBM|SLBM|IBM|KBS N|M|N|OPEC|APEC|ASEAN|NASDAQ|KOSDAQ|Kim|Putin|Lavrov Johnson|Moon|\
    Yoon|Pyongyang|Hong|Kremlin|Berlin|Internet|Bangkok|Facebook|TikTok|Black|Atlantic|robot|Chrome|Ukraine time|design|bomb|Scott|\
    Pak|Путин|Шойгу Сергей Кужугетович Пак|Пхеньян|Ким Чен Ын|Казань|Тюмень|Пермь|Крым|Чжан Цзэминь|Берлин|Кан|金正日 將軍|平壤|國民|學|\
    김정은(41)|조선중앙통신(KCNA, Korean Central News Agency)|‘평양’|“푸틴”|《로동신문》|「헌법」|<김정은>|김정은*|김정은†|김정은…|(김정은)|[평양]|대한민국(大韓民國)(남한)|\
    푸틴(러시아 대통령)!|김정은②②③|ラーメン|にほん|α·ε|Ⅲ|제Ⅵ|㎞당 3|50¥|100¥|KN-30|BMP-3|COVID-10|XVI|III|ㄴ|ㅎ
    """,
    "은",
    "으로"
  )

  static let vowels = cases(
    """
    최선희|로씨야|뽈스까|ㅏ|2|4|5|9|12|24|1945|2025|1,000,000,000,000|0.5|3.14|1.2.4|2024.6.19|12:4|화성-12|S-35|Su-35|MiG-29|F-22|KN-24|\
    50%|3.5％|30km|30 km|5㎞|60km/h|100㎡|40km²|15cm|20°C|−5℃|30°|$100|$1,250|€30|100달러|£5|20mm|5GB|100MW|240V|30Hz|500m|8ha|2.4GHz|\
    EU|IAEA|FBI|KGB|KCNA|AI|GDP|USA|BBC|DMZ|ROK|DPRK|PDF|LG|TV|CIA|SNS|R&D|KAIST|NATO|UNESCO|UNICEF|TASS|NASA|FIFA|BRICS|AUKUS|AIDS|COVID|\
    Trump|Zelensky|Lavrov|Moscow|Washington D.C.|Paris|Tokyo|China|Russia|Ukraine and Korea|Europe|Skype|Lake|gate|trade|George|Bush|Bach|week|Street|\
    Kursk|Minsk|Vladivostok|Kuwait|Egypt|Beijing-Shanghai|New York Times|McDonald's|Nike|José|Café|Lee|Choe|Cho|Roh|Xi|U.S.|U.K.|IV|IX|\
    Москва|Лавров|Владивосток|Санкт-Петербург|Цой Сон Хи|Сергей|Сибирь|Тверь|США|КНДР и США|ТАСС|НАТО|Юрий Ушаков|Курск|РФ|МИД|露西亞|日本 企業家|中國 企業家|韓美|\
    라브로프(74)|푸틴 대통령(72)의 크세니야|‘로씨야’|최선희(외무상)|"러시아"|러시아?|최선희*|저항 3Ω에 4|β|π|μ|②|⑤|Ⅱ|OPEC+|C++|とうきょう|トヨタ|10$|#4|№ 5
    """,
    "는",
    "로"
  )

  static let rieul = cases(
    """
    서울|윤석열|1|7|8|11|17|18|2018|3.1|12.7|0.8|화성-17|화성-18|KN-08|F-117|Ил-18|6월 1|15:1|서울(Seoul)|‘서울’|「한글」|ㄹ|L|R|URL|HTML|html|SQL|\
    INTERPOL|TOEFL|Seoul|Google|Apple|Israel|Brazil|Nepal|Basel|Yale|Bill|Hill|Daniel|Michael|Nobel|people|oil|Gil|Chol|Михаил|Севастополь|Кремль|Хасавюрт Назраиль|\
    Ярославль|Ким Ир Ил|文世一|金一|30°N 1|⑦|Ⅶ|Ⅷ|½|¼|VII|VIII|루블|100₽|50 RUB|3‰|1,001|21,018|λ… 7
    """,
    "은",
    "로"
  )

  @Test("decides 은 or 는, 이 or 가, 으로 or 로", arguments: consonants + vowels + rieul)
  func choice(sample: Case) throws {
    let topic = try #require(KoreanParticle("는"))
    let means = try #require(KoreanParticle("으로"))
    #expect(topic.attached(to: sample.text).text == sample.text + sample.topic)
    #expect(means.attached(to: sample.text).text == sample.text + sample.means)
  }

  @Test("is left open where nothing tells it", arguments: ["", "!", "…", "😀", "3/4", "م", "()"])
  func unknown(text: String) throws {
    let (written, last) = try #require(KoreanParticle("은")).attached(to: text)
    #expect(last.sound == nil)
    #expect(written == text + "은(는)")
  }

  @Test("is told of a decomposed syllable")
  func decomposed() {
    #expect(LastSound(of: "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}").sound == .rieul)
    #expect(LastSound(of: "\u{1112}\u{1174}").sound == .vowel)
  }

  @Test("says what it was told from")
  func reasons() {
    #expect(LastSound(of: "5㎞").reading == "킬로미터")
    #expect(LastSound(of: "NATO").basis == .list)
    #expect(LastSound(of: "S-400").reading == "백")
    #expect(LastSound(of: "金正恩").basis == .hanja)
    #expect(LastSound(of: "Trump").basis == .spelling)
  }

  @Test("of a long line is found at once")
  func long() {
    let brackets = String(repeating: ")", count: 100_000)
    #expect(LastSound(of: "평양" + brackets).sound == .consonant)
    #expect(LastSound(of: String(repeating: "7", count: 100_000)).sound == .rieul)
    #expect(LastSound(of: String(repeating: "(", count: 100_000) + brackets).sound == nil)
  }
}
