import Foundation
import Morphology
import Testing

@Suite("A stack of Korean particles")
struct ParticleStackTests {
  /// Stacks as they stand after 평양.
  static let legal =
    """
    에는 에도 에만 에까지 에의 에조차 에라도 에야말로 에보다 에서는 에서도 에서만 에서의 에서부터 에서까지 에서조차 에서마저 에서보다 에서처럼 에서와 에서라도 \
    에서야말로 에서부터는 에서만은 에서까지도 에게는 에게도 에게만 에게까지 에게조차 에게마저 에게로 에게라도 에게밖에 에게만은 에게까지도 에게서는 에게서도 에게서만 \
    에게서부터 에게서부터는 한테는 한테도 한테까지 한테서는 한테서도 께는 께도 께서는 께서도 께서만 으로는 으로도 으로만 으로의 으로까지 으로부터 으로라도 으로야말로 \
    으로만은 으로까지도 으로서는 으로서도 으로서의 으로써는 으로써도 으로부터는 으로부터도 으로부터의 으로부터까지도 과는 과도 과의 과만 과만은 과처럼 과같이 까지는 \
    까지도 까지만 까지의 까지가 까지를 까지로 까지만도 부터는 부터도 부터의 부터가 부터까지 만은 만이 만을 만의 만으로 만도 만으로는 만으로도 보다는 보다도 처럼은 \
    처럼도 처럼만 만큼은 만큼도 만큼이나 만큼이 만큼을 만큼의 조차도 마저도 밖에는 밖에도 마다의 마다는 마다가 마다도 대로가 대로로 대로는 뿐만 뿐이 뿐인 뿐이다 \
    뿐도 뿐만이 뿐만도 하고는 하고도 하고만 하고의 이랑은 이랑도 이랑만 이라고는 이라고도 이라고만 이었다 입니다 이었던 인데 이므로 일까 이자 이며 이란 이였다 이였으며 \
    이십니다 이시며 이라는 이라면 이라서 이라도
    """
    .split(separator: " ").map(String.init)

  @Test("is legal in its order", arguments: legal)
  func legalStack(stack: String) throws {
    let tail = try #require(KoreanTail(stack, after: .consonant, host: .place))
    #expect(tail.agrees)
    #expect(tail.segments.map(\.text).joined() == stack)
    #expect(tail.suffixes.isEmpty)
  }

  @Test(
    "is not legal in another",
    arguments: [
      "은에", "이가", "을은", "의는", "도에서", "는만", "가까지", "를부터", "에는도만", "이여는", "은커녕은", "이었다는은", "은은",
      "으로로", "만에게",
    ]
  )
  func illegalStack(stack: String) {
    #expect(KoreanTail(stack, after: .consonant, host: .syllable) == nil)
  }

  @Test("that does not agree is read where that is asked for, and said so")
  func agreement() throws {
    #expect(KoreanTail("는", after: .consonant, host: .person) == nil)
    let tail = try #require(
      KoreanTail("는", after: .consonant, host: .person, agreement: .reported)
    )
    #expect(!tail.agrees)
    #expect(tail.particles == ["TOP"])
    let stack = try #require(
      KoreanTail("위원장가", after: .vowel, host: .person, agreement: .reported)
    )
    #expect(!stack.agrees)
    #expect(stack.suffixes == ["위원장"])
  }

  @Test("tells the class of each piece")
  func classes() throws {
    let tail = try #require(KoreanTail("측으로부터는", after: .consonant, host: .place))
    #expect(
      tail.segments.map(\.kind) == [
        .suffix("bound"), .particle(id: "ABL", class: "origin"),
        .particle(id: "TOP", class: "topic"),
      ]
    )
  }

  private static let facts: String? = {
    let place = URL(filePath: #filePath)
      .appending(path: "../../../../shared/facts/names/ko_josa_chains.tsv").standardized
    return try? String(contentsOf: place, encoding: .utf8)
  }()

  @Test(
    "of every attested order is legal after each sound",
    .enabled(if: facts != nil, "no ../shared/facts here")
  )
  func attested() throws {
    let rows = try #require(Self.facts).split(separator: "\n").dropFirst()
    #expect(rows.count > 200)
    for row in rows {
      let fields = row.split(separator: "\t").map(String.init)
      for (sound, form) in zip([FinalSound.consonant, .vowel, .rieul], fields.dropFirst()) {
        let tail = KoreanTail(form, after: sound, host: .person)
        #expect(tail?.suffixes.isEmpty == true, "\(form)")
      }
    }
  }
}
