import Foundation
import Resources
import TestSupport
import Testing

@testable import Transliteration

/// Running text is written from tables and by heart; a text that is traced asks the phonology for each word.
@Suite("Korean running text")
struct KoreanRunningTextTests {
  /// Words of every kind the tables must leave alone, beside the commonest that they need not.
  private static let words: [String] = {
    var words = [
      "북한의", "대통령은", "독립문", "왕십리", "신문로", "학여울역", "꽃잎", "첫인상", "맛없다", "읽고", "값이", "굳이", "밟다", "급한",
      "급하게", "못하다", "입학했다", "특히", "감다", "신다", "닭도", "여덟과", "핥다", "라면", "러시아를", "리을", "종로구", "강남구에서",
      "서울", "부산도", "그러면", "할지라도", "전력", "서울역", "한국의", "디딤돌", "텬당", "쟝슈", "쥬스", "샤를", "앉아서", "많고",
      "잃지",
      "뷁", "꿻", "ᄒᆞᆫ", "각나", "ㅋㅋㅋ", "한국-러시아", "남‐북", "韓國은", "서울(漢城)", "2017년", "3월에", "종로2가", "12시간",
      "1동",
      "제3장", "cafe\u{301}", "é", "→", "“말”", "·", "。", "！", "😀", "\u{2011}가", "𠀀가", "Ṽ",
    ]
    let files = [
      ("pronunciation-exceptions", "word"), ("units", "name"), ("compounds", "part"),
      ("surnames", "surname"),
    ]
    for (file, column) in files {
      let table = EmbeddedResource.table("Transliteration/Korean/\(file).tsv")
      words += table.rows.map { table.text($0, table.column(column)) }
    }
    return words
  }()

  /// A text of `count` words with particles, signs and syllables that no word has.
  private static func text(seed: UInt64, count: Int) -> String {
    var random = SeededGenerator(seed: seed)
    let endings = [
      "", "", "은", "이", "을", "에서", "로", "도", "면", "역", "리", "용", "하다", "히", "다", "권", "율",
    ]
    let gaps = [
      " ", " ", " ", " ", ", ", "\n", "-", "·", " 2017", " 5", "\u{A0}", "(", "", "e", " a\u{301}",
    ]
    var text = ""
    for _ in 0..<count {
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        for _ in 0..<Int.random(in: 1...5, using: &random) {
          let value = UInt32.random(in: 0xAC00...0xD7A3, using: &random)
          text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
        }
      case 1:
        let common = "가각간갈감갑강고기나다대도라로리면마무문바법부사서시신아안양여역연열우위유이인일자적정조지하한학호"
        for _ in 0..<Int.random(in: 1...5, using: &random) {
          text.append(common.randomElement(using: &random) ?? " ")
        }
      default: text += words.randomElement(using: &random) ?? ""
      }
      text += endings.randomElement(using: &random) ?? ""
      text += gaps.randomElement(using: &random) ?? ""
    }
    return text
  }

  @Test("is written as the trace has it", arguments: KoreanSystems.ids)
  func sameAsTraced(id: String) throws {
    let system = try SystemCatalog.transliterator(id)
    for seed in UInt64(1)...3 {
      let text = Self.text(seed: seed, count: 2000)
      let expected = system.transliterate(text, mode: .word, traced: true)
      // The first call finds nothing known; in the second every word is.
      for _ in 0..<2 {
        let got = system.transliterate(text, mode: .word, traced: false)
        #expect(Self.difference(got.text, expected.text) == nil)
        #expect(Set(got.notes) == Set(expected.notes))
      }
    }
  }

  @Test("that comes line by line is written as in one piece")
  func lineByLine() throws {
    let lines = Self.text(seed: 7, count: 4000).split(separator: "\n").map(String.init)
    let (whole, byLine) = (
      try SystemCatalog.transliterator("ko-rr"), try SystemCatalog.transliterator("ko-rr")
    )
    let text = whole.transliterate(lines.joined(separator: "\n"), mode: .word, traced: false).text
    let parts = lines.map { byLine.transliterate($0, mode: .word, traced: false).text }
    #expect(Self.difference(parts.joined(separator: "\n"), text) == nil)
  }

  @Test("is the same from many callers at once")
  func concurrent() async throws {
    let system = try SystemCatalog.transliterator("ko-mr")
    let texts = (UInt64(20)..<28).map { Self.text(seed: $0, count: 1500) }
    let expected = texts.map { system.transliterate($0, mode: .word, traced: true).text }
    let got = await withTaskGroup(of: (Int, String).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, system.transliterate(text, mode: .word, traced: false).text) }
      }
      var got = texts.map { _ in "" }
      for await (index, text) in group { got[index] = text }
      return got
    }
    #expect(got == expected)
  }

  @Test(
    "of the shared drafts is written as the trace has it",
    .enabled(if: FileManager.default.fileExists(atPath: "../shared/gold/texts"))
  )
  func drafts() throws {
    let folder = "../shared/gold/texts"
    var text = ""
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasPrefix("ko") {
      text += try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    for id in KoreanSystems.ids {
      let system = try SystemCatalog.transliterator(id)
      let expected = system.transliterate(text, mode: .word, traced: true).text
      for _ in 0..<2 {
        let got = system.transliterate(text, mode: .word, traced: false).text
        #expect(Self.difference(got, expected) == nil)
      }
    }
  }

  @Test(
    "of any length costs by its length",
    arguments: ["가", "1", "독립문", "-", "가-", "ㅋ", "a", "2가"]
  )
  func hostile(piece: String) throws {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    for id in ["ko-rr", "ko-pronunciation"] {
      let system = try SystemCatalog.transliterator(id)
      #expect(!system.transliterate(text, mode: .word, traced: false).text.isEmpty)
    }
  }

  /// Where two texts begin to differ, with what stands there.
  private static func difference(_ got: String, _ expected: String) -> String? {
    let (left, right) = (Array(got.utf8), Array(expected.utf8))
    guard left != right else { return nil }
    let place = zip(left, right).prefix { $0 == $1 }.count
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, place - 40)..<min(bytes.count, place + 20)], as: UTF8.self)
    }
    return "\(around(left)) instead of \(around(right))"
  }
}
