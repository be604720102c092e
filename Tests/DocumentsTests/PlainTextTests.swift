import Documents
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test("line ends are wraps or ends of paragraphs", arguments: cases)
  func segments(_ row: DraftCase) {
    let draft = Draft(row.text, .plainText)
    #expect(draft.spelledSegments == row.segments)
    draft.checkPlaces()
  }

  @Test("a wrap stands for the line end, the blanks around it and the quotation prefix")
  func gaps() {
    #expect(Draft("Kim Jong- \r\n  un came.", .plainText).spelledGaps == [" \r\n  "])
    #expect(Draft("> he met\n> the envoy", .plainText).spelledGaps == ["\n> "])
  }

  static let cases: [DraftCase] = [
    DraftCase("an empty file has no segments", "", []),
    DraftCase("a file of blank lines has no segments", "\n \n\t\n\r\n", []),
    DraftCase("a byte order mark is skipped", "\u{FEFF}Kim", ["p: Kim"]),
    DraftCase("a byte order mark alone is nothing", "\u{FEFF}", []),
    DraftCase("a file may end without a line end", "Kim\n\nRi", ["p: Kim", "p: Ri"]),
    DraftCase("spaces at the end of a line are not text", "Kim  \n\n Ri\t\n", ["p: Kim", "p: Ri"]),
    DraftCase("CR LF ends a line", "Kim\r\n\r\nRi\r\n", ["p: Kim", "p: Ri"]),
    DraftCase("a lone CR ends a line", "Kim\r\rRi\r", ["p: Kim", "p: Ri"]),
    DraftCase(
      "a form feed parts paragraphs",
      "Kim came\u{0C}and left",
      ["p: Kim came", "p: and left"]
    ),
    DraftCase(
      "a form feed at the start of a line parts paragraphs",
      "Kim came\n\u{0C}and left",
      ["p: Kim came", "p: and left"]
    ),
    DraftCase(
      "an English letter wrapped at 72 columns",
      """
      The delegation was received at the airport by senior officials, and Kim
      Jong Un said that the talks had been frank. A spokesman for Kim Jong-
      un declined to give details, but said further meetings were planned in
      Vladivostok.

      He left.
      """,
      [
        "p: The delegation was received at the airport by senior officials, and Kim{ }"
          + "Jong Un said that the talks had been frank. A spokesman for Kim Jong-{}"
          + "un declined to give details, but said further meetings were planned in{ }Vladivostok.",
        "p: He left.",
      ]
    ),
    DraftCase(
      "wrapped Russian",
      """
      Председатель Государственных дел КНДР Ким Чен Ын и президент России
      Владимир Путин провели переговоры во Владивостоке, сообщает агентство
      ТАСС. После переговоров Ким
      Он уехал.
      """,
      [
        "p: Председатель Государственных дел КНДР Ким Чен Ын и президент России{ }"
          + "Владимир Путин провели переговоры во Владивостоке, сообщает агентство{ }"
          + "ТАСС. После переговоров Ким",
        "p: Он уехал.",
      ]
    ),
    DraftCase(
      "Korean wrapped by columns",
      """
      김정은 국무위원장이 블라디보스토크에서 푸틴 대통령과 만나 정상회담을
      진행하고 양국 관계 발전 방안을 론의하였다고 조선중앙통신이 김여정 당
      부부장을 인용하여 보도하였다.
      """,
      [
        "p: 김정은 국무위원장이 블라디보스토크에서 푸틴 대통령과 만나 정상회담을{ }"
          + "진행하고 양국 관계 발전 방안을 론의하였다고 조선중앙통신이 김여정 당{ }"
          + "부부장을 인용하여 보도하였다."
      ]
    ),
    DraftCase(
      "Korean wrapped by characters, with Latin letters in one line",
      """
      김정은 국무위원장이 블라디보스토크에서 푸틴 대통령과 만났다고 KCNA
      (Korean Central News Agency) 통신이 전하면서
      김여정 부부장도 회담에 참가하였다고 보도하였다.
      """,
      [
        "p: 김정은 국무위원장이 블라디보스토크에서 푸틴 대통령과 만났다고 KCNA{ }"
          + "(Korean Central News Agency) 통신이 전하면서{ }"
          + "김여정 부부장도 회담에 참가하였다고 보도하였다."

      ]
    ),
    DraftCase(
      "paragraphs of two lines prove a column together",
      """
      두만강 다리 공사를 맡은 두 나라 기술자들이 가을 장마가 끝난 뒤에 다시 만나 말뚝과 관련된
      검토를 모두 마쳤다.

      올해 들어 세 번째로 열린 이 모임에는 설계를 맡은 사람과 물의 깊이를 재는 사람, 철도국 직원들도
      함께 둘러앉았다.

      현장 책임자는 기자들에게 강바닥이 생각보다 단단해서 말뚝을 짧게 박아도 된다며 공사는
      빨라진다고 했다.
      """,
      [
        "p: 두만강 다리 공사를 맡은 두 나라 기술자들이 가을 장마가 끝난 뒤에 다시 만나 말뚝과 관련된{ }검토를 모두 마쳤다.",
        "p: 올해 들어 세 번째로 열린 이 모임에는 설계를 맡은 사람과 물의 깊이를 재는 사람, 철도국 직원들도{ }함께 둘러앉았다.",
        "p: 현장 책임자는 기자들에게 강바닥이 생각보다 단단해서 말뚝을 짧게 박아도 된다며 공사는{ }빨라진다고 했다.",
      ]
    ),
    DraftCase(
      "long lines are paragraphs",
      """
      The minister of foreign affairs said on Saturday that the sanctions deepen the mistrust, and named Kim
      Jong Un.
      said others
      """,
      [
        "p: The minister of foreign affairs said on Saturday that the sanctions deepen the mistrust, and named Kim",
        "p: Jong Un.", "p: said others",
      ]
    ),
    DraftCase(
      "a sentence a line, in lines that would do as a column",
      """
      The two leaders met in Vladivostok on Thursday and talked at length.
      Kim Jong Un thanked his host for the warm reception that he was given.
      Both sides then agreed to hold more meetings at the highest level now.
      """,
      [
        "p: The two leaders met in Vladivostok on Thursday and talked at length.",
        "p: Kim Jong Un thanked his host for the warm reception that he was given.",
        "p: Both sides then agreed to hold more meetings at the highest level now.",
      ]
    ),
    DraftCase(
      "a headline over its text",
      "Summit with Kim\nJong Un arrived in Vladivostok by train on Wednesday.",
      ["p: Summit with Kim", "p: Jong Un arrived in Vladivostok by train on Wednesday."]
    ),
    DraftCase(
      "a dateline over its text",
      """
      SEOUL, South Korea
      Kim Jong Un arrived in Vladivostok by train on Wednesday, officials
      said, and was met by the governor of the region.
      """,
      [
        "p: SEOUL, South Korea",
        "p: Kim Jong Un arrived in Vladivostok by train on Wednesday, officials{ }"
          + "said, and was met by the governor of the region.",
      ]
    ),
    DraftCase(
      "names one a line",
      "Kim Jong-un\nRi Sol-ju\nKim Yo-jong\nChoe Ryong-hae\nKim Tok-hun",
      ["p: Kim Jong-un", "p: Ri Sol-ju", "p: Kim Yo-jong", "p: Choe Ryong-hae", "p: Kim Tok-hun"]
    ),
    DraftCase("Korean names one a line", "김정은\n리설주\n김여정", ["p: 김정은", "p: 리설주", "p: 김여정"]),
    DraftCase(
      "verse",
      "Мороз и солнце; день чудесный!\nЕщё ты дремлешь, друг прелестный —\nПора, красавица, проснись:",
      [
        "p: Мороз и солнце; день чудесный!", "p: Ещё ты дремлешь, друг прелестный —",
        "p: Пора, красавица, проснись:",
      ]
    ),
    DraftCase(
      "a line in lower case goes on from the one before, however short",
      "Mr Kim\nsaid no.\nhe left",
      ["p: Mr Kim{ }said no.", "p: he left"]
    ),
    DraftCase(
      "a narrow column of running text",
      """
      Президент страны Ким Чен
      Ын прибыл вчера в город,
      где провёл долгие
      переговоры и уехал.
      """,
      [
        "p: Президент страны Ким Чен{ }Ын прибыл вчера в город,{ }где провёл долгие{ }переговоры и уехал."
      ]
    ),
    DraftCase("a hyphen at the line's end is kept", "Kim Jong-\nun", ["p: Kim Jong-{}un"]),
    DraftCase("a soft hyphen joins too", "Влади\u{AD}\nвосток", ["p: Влади\u{AD}{}восток"]),
    DraftCase("a dash is not a hyphen", "Kim —\nleader", ["p: Kim —{ }leader"]),
    DraftCase("a hyphen after a blank is a dash", "Kim -\nleader", ["p: Kim -{ }leader"]),
    DraftCase(
      "bullets and numbers begin items",
      "- Kim\n- Ri\n• Choe\n1. Pak\n2) O, the\n   envoy",
      ["li: - Kim", "li: - Ri", "li: • Choe", "li: 1. Pak", "li: 2) O, the{ }envoy"]
    ),
    DraftCase(
      "an indented line begins a paragraph",
      "  Kim came to the city, and the governor of the region met him there, with\n  Ri.",
      ["p: Kim came to the city, and the governor of the region met him there, with{ }Ri."]
    ),
    DraftCase(
      "a deeper indent begins a paragraph",
      "Kim came to the city, and the governor of the region met him there, with\n  Ri.",
      ["p: Kim came to the city, and the governor of the region met him there, with", "p: Ri."]
    ),
    DraftCase("a reply quotes", "> Kim\n> came\nRi left", ["q: Kim{ }came", "p: Ri left"]),
    DraftCase(
      "addresses are barriers",
      "See https://ru.wikipedia.org/wiki/Ким_(род), www.kcna.kp. Or ri@mfa.gov.kp, ok.",
      ["p: See ▮, ▮. Or ▮, ok."]
    ),
    DraftCase(
      "what looks like an address but is none",
      "www. a@b http:// xhttp",
      [
        "p: www. a@b http:// xhttp"
      ]
    ),
    DraftCase("a bracket around an address is not in it", "(http://a.kp/x)Kim", ["p: (▮)Kim"]),
    DraftCase("a line that is an address is no prose", "http://www.kcna.kp/", []),
  ]
}
