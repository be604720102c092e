import Annotating
import Glossaries
import TermMatching

/// A small glossary of the sort a news desk keeps, for tests.
enum NewsGlossary {
  static let annotator: Annotator = {
    do {
      let glossary = try Glossary(name: "news", path: "news.csv", table: Array(table.utf8))
      guard let style = HouseStyle.shipped("ap") else { preconditionFailure("ap is not shipped") }
      return Annotator(index: TermIndex(glossary), style: style)
    } catch {
      preconditionFailure("the test's glossary is broken: \(error)")
    }
  }()

  private static let table = """
    concept,kind,origin,relations,language,term,status,type,labels,match
    kim-jong-un,person,ko-KP,,en,Kim Jong Un,preferred,,,
    kim-jong-un,person,,,en,Kim Jong-un,deprecated,,yonhap,
    kim-jong-un,person,,,en,Kim Jong Woon,forbidden,,typo,
    kim-jong-un,person,,,en,Kim,admitted,short,,context
    kim-jong-un,person,,,ru,Ким Чен Ын,preferred,,,
    kim-jong-un,person,,,ru,Ким,admitted,short,,context; exact-case
    kim-jong-un,person,,,ko,김정은,preferred,,,
    kim-jong-un,person,,,ko,김정운,forbidden,,error,
    kim-jong-un,person,,,ko,김 위원장,admitted,short,,context
    kim-jong-un,person,,,ko-KP,김정은,preferred,,,
    kim-jong-un,person,,,ko-Hani,金正恩,preferred,,,
    kim-yo-jong,person,ko-KP,,en,Kim Yo Jong,preferred,,,
    kim-yo-jong,person,,,en,Kim,admitted,short,,context
    kim-yo-jong,person,,,ru,Ким Ё Чжон,preferred,,,
    kim-yo-jong,person,,,ru,Ким,admitted,short,,context; exact-case
    actress,person,ko,,en,Kim Jung-eun,preferred,,,
    actress,person,,,ko,김정은,preferred,,,
    donald-trump,person,en,,en,Donald Trump,preferred,,,
    donald-trump,person,,,en,Trump,admitted,short,,
    donald-trump,person,,,ko,트럼프,admitted,short,,
    donald-trump,person,,,ru,Трамп,admitted,short,,
    rice,person,en,,en,Condoleezza Rice,preferred,,,
    rice,person,,,en,Rice,admitted,short,,context
    hill,person,en,,en,Christopher Hill,preferred,,,
    hill,person,,,en,Hill,admitted,short,,context
    zelenskyy,person,uk,,en,Volodymyr Zelenskyy,preferred,,,
    zelenskyy,person,,,en,Zelenskyy,admitted,short,,
    zelenskyy,person,,,en,Zelensky,deprecated,short,bbc,
    north-korea,place,ko-KP,contrast:joseon,en,North Korea,preferred,,,
    north-korea,place,,,en,DPRK,deprecated,abbreviation,kcna,
    north-korea,place,,,en,North Korean,admitted,derived,,
    north-korea,place,,,en,the North,admitted,,clipped,context
    north-korea,place,,,ru,КНДР,preferred,,,
    north-korea,place,,,ru,Северная Корея,admitted,,,
    north-korea,place,,,ko,북한,preferred,,,
    north-korea,place,,,ko,조선,deprecated,,north,context
    north-korea,place,,,ko-KP,조선,preferred,,,
    north-korea,place,,,ko-KP,북한,deprecated,,south,
    joseon,place,ko,contrast:north-korea,en,Joseon,preferred,,,
    joseon,place,,,ko,조선,preferred,,,
    joseon,place,,,ko-KP,조선,preferred,,,no-match
    pyongyang,place,ko-KP,capital-of:north-korea,en,Pyongyang,preferred,,,
    pyongyang,place,,,ru,Пхеньян,preferred,,,
    pyongyang,place,,,ko,평양,preferred,,,
    kaesong,place,ko-KP,part-of:north-korea,en,Kaesong,preferred,,,
    kaesong,place,,,en,the Zone,admitted,,clipped,context
    kaesong,place,,,ko,개성,preferred,,,context
    vienna,place,de,capital-of:austria,en,Vienna,preferred,,,
    vienna,place,,,ko,빈,preferred,,,context
    austria,place,de,,en,Austria,preferred,,,
    austria,place,,,ko,오스트리아,preferred,,,
    russia,place,ru,,en,Russia,preferred,,,
    russia,place,,,en,Russian,admitted,derived,,
    russia,place,,,ko,러시아,preferred,,,
    russia,place,,,ko,로씨야,deprecated,,north,
    russia,place,,,ko-KP,로씨야,preferred,,,
    russia,place,,,ko-KP,러시아,deprecated,,south,
    united-states,place,en,,en,United States,preferred,,,
    united-states,place,,,en,U.S.,admitted,abbreviation,,
    united-states,place,,,en,US,deprecated,abbreviation,no-periods,
    united-states,place,,,ko,미국,preferred,,,
    kursk-region,place,ru,,en,Kursk region,preferred,,,
    kursk-region,place,,,en,Kursk Region,deprecated,,caps,
    united-nations,org,en,,en,United Nations,preferred,,,
    united-nations,org,,,en,U.N.,admitted,abbreviation,,
    wpk,org,ko-KP,,en,Workers' Party of Korea,preferred,,,
    wpk,org,,,ko,노동당,preferred,,,
    rodong-sinmun,work,ko-KP,,en,Rodong Sinmun,preferred,,,
    rodong-sinmun,work,,,ko,노동신문,preferred,,,
    rodong-sinmun,work,,,ko,로동신문,deprecated,,north,
    rodong-sinmun,work,,,ko-KP,로동신문,preferred,,,
    rodong-sinmun,work,,,ko-KP,노동신문,deprecated,,south,
    time,work,en,,en,Time,preferred,,,context; exact-case
    time,work,,,en,Time magazine,admitted,,,
    president-of-russia,title,ru,,en,Russian President,preferred,,,
    president-of-us,title,en,,en,U.S. President,preferred,,,
    president-of-us,title,,,en,US President,deprecated,,no-periods,
    resolution,work,en,,en,Security Council resolution,preferred,,,
    resolution,work,,,en,SC resolution,deprecated,,wording,
    missile,term,en,,en,ballistic missile,preferred,,,
    """
}
