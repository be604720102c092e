import Glossaries
import GlossaryLinting
import Languages
import Testing
import Workbench

@Suite("A house style says what is canonical")
struct HouseStyleTableTests {
  /// A style with what it writes in English for each of `names`, in their order.
  struct House: Sendable, CustomTestStringConvertible {
    let style: String
    let forms: [String]
    var testDescription: String { style }
  }

  private static let names = [
    "최선희", "김정은", "문재인", "윤석열", "이재명", "리병철", "박근혜", "김여정", "Сергей Лавров", "Владимир Путин",
    "조용원", "북한", "한국", "러시아", "조선로동당", "우크라이나", "미국", "유엔",
  ]

  private static let houses: [House] = [
    House(
      style: "academic",
      forms: [
        "Ch’oe Sŏn-hŭi", "Kim Chŏng-ŭn", "Mun Chae-in", "Yun Sŏg-yŏl", "Yi Chae-myŏng",
        "Yi Pyŏng-ch’ŏl", "Pak Kŭn-hye", "Kim Yŏ-jŏng", "Sergey Lavrov", "Vladimir Putin",
        "Cho Yong-wŏn", "North Korea", "South Korea", "Russia", "Workers' Party of Korea",
        "Ukraine", "United States", "United Nations",
      ]
    ),
    House(
      style: "ala-lc",
      forms: [
        "Ch'oe Sŏn-hŭi", "Kim Chŏng-ŭn", "Mun Chae-in", "Yun Sŏg-yŏl", "Yi Chae-myŏng",
        "Yi Pyŏng-ch'ŏl", "Pak Kŭn-hye", "Kim Yŏ-jŏng", "Sergei Lavrov", "Vladimir Putin",
        "Cho Yong-wŏn", "Korea (North)", "Korea (South)", "Russia (Federation)",
        "Workers' Party of Korea", "Ukraine", "United States", "United Nations",
      ]
    ),
    House(
      style: "ap",
      forms: [
        "Choe Son Hui", "Kim Jong Un", "Moon Jae-in", "Yoon Suk Yeol", "Lee Jae Myung",
        "Ri Pyong Chol", "Park Geun-hye", "Kim Yo Jong", "Sergey Lavrov", "Vladimir Putin",
        "Jo Yong Won", "North Korea", "South Korea", "Russia", "Workers' Party of Korea",
        "Ukraine", "United States", "United Nations",
      ]
    ),
    House(
      style: "kcna",
      forms: [
        "Choe Son Hui", "Kim Jong Un", "Moon Jae In", "Yoon Suk Yeol", "Ri Jae Myong",
        "Ri Pyong Chol", "Pak Kun Hye", "Kim Yo Jong", "Sergey Lavrov",
        "Vladimir Vladimirovich Putin", "Jo Yong Won", "DPRK", "ROK", "Russia",
        "Workers' Party of Korea", "Ukraine", "U.S.", "United Nations",
      ]
    ),
    House(
      style: "reuters",
      forms: [
        "Choe Son Hui", "Kim Jong Un", "Moon Jae-in", "Yoon Suk Yeol", "Lee Jae-myung",
        "Ri Pyong Chol", "Park Geun-hye", "Kim Yo Jong", "Sergei Lavrov", "Vladimir Putin",
        "Jo Yong Won", "North Korea", "South Korea", "Russia", "Workers' Party of Korea",
        "Ukraine", "United States", "United Nations",
      ]
    ),
    House(
      style: "rok-government",
      forms: [
        "Choe Seonhui", "Gim Jeongeun", "Moon Jae-in", "Yoon Suk Yeol", "Lee Jae Myung",
        "Ri Byeongcheol", "Park Geun-hye", "Gim Yeojeong", "Sergey Lavrov", "Vladimir Putin",
        "Jo Yongwon", "North Korea", "Republic of Korea", "Russia", "Workers' Party of Korea",
        "Ukraine", "United States", "United Nations",
      ]
    ),
    House(
      style: "tass",
      forms: [
        "Choe Son Hui", "Kim Jong Un", "Moon Jae-in", "Yoon Suk Yeol", "Lee Jae-myung",
        "Ri Pyong Chol", "Park Geun-hye", "Kim Yo Jong", "Sergey Lavrov", "Vladimir Putin",
        "Jo Yong Won", "North Korea", "South Korea", "Russia", "Workers' Party of Korea",
        "Ukraine", "United States", "United Nations",
      ]
    ),
    House(
      style: "yonhap",
      forms: [
        "Choe Son-hui", "Kim Jong-un", "Moon Jae-in", "Yoon Suk Yeol", "Lee Jae-myung",
        "Ri Pyong-chol", "Park Geun-hye", "Kim Yo-jong", "Sergey Lavrov", "Vladimir Putin",
        "Jo Yong-won", "North Korea", "South Korea", "Russia", "Workers' Party of Korea",
        "Ukraine", "United States", "United Nations",
      ]
    ),
  ]

  @Test("of persons, countries and organisations in English", arguments: houses)
  func english(house: House) throws {
    let names = try normalizer(house.style, in: .english)
    for (name, form) in zip(Self.names, house.forms) {
      #expect(names.normalize(name).canonical == form, "\(name)")
    }
    #expect(house.forms.count == Self.names.count)
  }

  @Test("in every style that is shipped")
  func complete() {
    #expect(Self.houses.map(\.style) == HouseStyle.shipped)
  }

  @Test(
    "in Russian",
    arguments: [
      ("ap", "김정은", "Ким Чен Ын"), ("tass", "이재명", "Ли Чжэ Мён"),
      ("tass", "한국", "Республика Корея"), ("ap", "한국", "Южная Корея"),
      ("academic", "최선희", "Чхве Сонхи"), ("academic", "문재인", "Мун Чжэин"),
      ("rok-government", "한국", "Республика Корея"), ("kcna", "북한", "КНДР"),
    ]
  )
  func russian(style: String, name: String, form: String) throws {
    #expect(try normalizer(style, in: .russian).normalize(name).canonical == form)
  }

  @Test(
    "and every form that a style writes is canonical where it stands in a draft",
    arguments: HouseStyle.shipped
  )
  func canonicalInDrafts(style: String) throws {
    let names = try normalizer(style, in: .english)
    for name in Self.names {
      let form = names.normalize(name).canonical
      let again = names.normalize(form)
      let isShared = again.reason.hasPrefix("ambiguous")
      #expect(again.canonical == form && (again.concept != nil || isShared), "\(form)")
    }
  }

  private func normalizer(_ style: String, in language: Language) throws -> NameNormalizer {
    Workbench(
      glossary: ShippedGlossary.file.glossary,
      style: try StyleLoader.load(style),
      language: language
    ).names
  }
}
