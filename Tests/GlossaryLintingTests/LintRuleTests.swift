import Diagnostics
import GlossaryLinting
import SourceText
import TestSupport
import Testing

@Suite("A lint rule")
struct LintRuleTests {
  static let cases: [String: [LintCase]] = [
    "duplicate-term": [
      LintCase(
        "a repeated row",
        "seoul,place,,en,Seoul,preferred,,",
        "seoul,place,,en,⟦Seoul⟧,admitted,,",
        finding: "error: “Seoul” stands twice under seoul in en; take out one row"
      ),
      LintCase(
        "a repeated row in other normal form",
        "oslo,place,,en,Åse,preferred,,",
        "oslo,place,,en,⟦A\u{30A}se⟧,deprecated,,",
        finding: "error: “Åse” stands twice under oslo in en; take out one row"
      ),
      LintCase(
        "the same text in two languages, or of two concepts",
        "cnn,org,,en,CNN,preferred,,",
        "cnn,org,,ru,CNN,preferred,,",
        "other,org,,en,CNN,preferred,,",
        "other,org,,en,cnn,admitted,,"
      ),
    ],
    "contested-form": [
      LintCase(
        "a deprecated form that is preferred elsewhere",
        "joseon,place,,ko,조선,preferred,,",
        "north,place,,ko,북한,preferred,,",
        "north,place,,ko,⟦조선⟧,deprecated,,",
        finding:
          "warning: “조선” is deprecated here and preferred under joseon; mark it `context` or `no-match`"
      ),
      LintCase(
        "a clash that is settled",
        "joseon,place,,ko,조선,preferred,,",
        "north,place,,ko,북한,preferred,,",
        "north,place,,ko,조선,deprecated,,context",
        "past,place,contrast:joseon,ko,옛날,preferred,,",
        "past,place,,ko,조선,forbidden,,",
        "now,place,,ko,지금,preferred,,",
        "now,place,,ko,조선,admitted,,"
      ),
    ],
    "wrong-script": [
      LintCase(
        "a term in the letters of another language",
        "moscow,place,,ru,⟦Moscow⟧,preferred,,",
        "seoul,place,,ko,⟦Сеул⟧,preferred,,",
        finding:
          "warning: “Moscow” has no Cyrillic letter, but is listed under ru; mend the language or the term",
        "warning: “Сеул” has no Hangul letter, but is listed under ko; mend the language or the term"
      ),
      LintCase(
        "look-alike letters",
        "moscow,place,,ru,⟦Mocква⟧,preferred,,",
        finding: "error: “Mocква” mixes Latin and Cyrillic letters; write “Москва”"
      ),
      LintCase(
        "names that are written so everywhere",
        "cnn,org,,ru,CNN,preferred,,",
        "kn23,term,,ko,KN-23,preferred,,",
        "time,work,,ru,Time,preferred,,",
        "brand,org,,ru,iPhone,preferred,latin,",
        "north,place,,ko,北,preferred,,",
        "north,place,,ko-Hani,北韓,preferred,,",
        "talks,event,,ko,6자회담,preferred,,",
        "wien,place,,de,Wien,preferred,,"
      ),
    ],
    "unnormalized-term": [
      LintCase(
        "characters that are typed otherwise",
        "kim,person,,ko,⟦\u{1100}\u{1175}\u{11B7}정은⟧,preferred,,",
        "dprk,place,,en,⟦ＤＰＲＫ⟧,preferred,,",
        "putin,person,,ru,⟦Пу\u{301}тин⟧,preferred,,",
        "un,org,,en,⟦United\u{A0}Nations⟧,preferred,,",
        "moon,person,,en,⟦Moon\u{AD} Jae-in⟧,preferred,,",
        "wpk,org,,en,⟦Workers'  Party⟧,preferred,,",
        "trump,person,,en,⟦ Trump⟧,preferred,,",
        finding:
          "error: “\u{1100}\u{1175}\u{11B7}정은” is stored with decomposed characters; type it anew",
        "error: “ＤＰＲＫ” is stored with fullwidth characters; type it anew",
        "error: “Пу\u{301}тин” is stored with stress characters; type it anew",
        "error: “United\u{A0}Nations” is stored with space characters; type it anew",
        "error: “Moon\u{AD} Jae-in” is stored with soft-hyphen characters; type it anew",
        "error: “Workers'  Party” is stored with stray spaces; type it anew",
        "error: “ Trump” is stored with stray spaces; type it anew"
      ),
      LintCase(
        "marks that a name really has",
        "wpk,org,,en,Workers’ Party of Korea,preferred,,",
        "war,event,,en,Korean War 1950–53,preferred,,",
        "pravda,work,,ru,«Правда»,preferred,,",
        "peter,person,,ru,Пётр,preferred,,"
      ),
    ],
    "missing-language": [
      LintCase(
        "a concept without a name in a main language",
        "a,place,,en,Alpha,preferred,,",
        "a,place,,ru,Альфа,preferred,,",
        "b,place,,en,Beta,preferred,,",
        "b,place,,ru,Бета,preferred,,",
        "c,place,,en,Gamma,preferred,,",
        "c,place,,ru,Гамма,preferred,,",
        "d,place,,en,Delta,preferred,,",
        "d,place,,ru,Дельта,preferred,,",
        "e,place,,en,⟦Epsilon⟧,preferred,,",
        finding: "note: e has no term in ru"
      ),
      LintCase(
        "a language that few concepts have",
        "a,place,,en,Alpha,preferred,,",
        "a,place,,de,Alfa,preferred,,",
        "b,place,,en,Beta,preferred,,",
        "c,place,,en,Gamma,preferred,,"
      ),
    ],
    "preferred-count": [
      LintCase(
        "two preferred terms",
        "kyiv,place,,en,Kyiv,preferred,,",
        "kyiv,place,,en,⟦Kiev⟧,preferred,,",
        finding: "error: kyiv has 2 preferred terms in en; keep one"
      ),
      LintCase(
        "nothing to rewrite a term to",
        "kyiv,place,,en,Kyiv,preferred,,",
        "kyiv,place,,ru,⟦Кыив⟧,deprecated,,",
        finding: "error: “Кыив” is to be rewritten, but kyiv has no preferred term in ru; add one"
      ),
      LintCase(
        "one preferred term, or the one of the South",
        "kim,person,,ko,김정은,preferred,,",
        "kim,person,,ko-KP,김정운,forbidden,,",
        "un,org,,en,U.N.,admitted,,"
      ),
    ],
    "unmatchable-term": [
      LintCase(
        "nothing that can be seen, or a space in front",
        "blank,term,,en,⟦\u{AD}⟧,preferred,,",
        "trump,person,,en,⟦ Trump⟧,preferred,,",
        finding:
          "warning: “\u{AD}” can never be found as it stands; mend it or mark it `no-match`",
        "warning: “ Trump” can never be found as it stands; mend it or mark it `no-match`"
      ),
      LintCase(
        "names with signs and digits",
        "us,place,,en,U.S.,preferred,,",
        "yahoo,org,,en,Yahoo!,preferred,,",
        "kn,term,,en,KN-23,preferred,,",
        "talks,event,,ko,6자회담,preferred,,",
        "mark,term,,en,...,preferred,,no-match"
      ),
    ],
    "unsorted-rows": [
      LintCase(
        "a row out of order",
        table: """
          # title: t
          concept\tlanguage\tterm
          b\ten\tBeta
          b\tru\tБета
          ⟦a\ten\tAlpha⟧
          # remark
          c\ten\tGamma

          """,
        finding: "warning: this row belongs before line 4; sort the rows"
      ),
      LintCase(
        "rows in the order of their bytes",
        table: """
          # title: t
          concept\tlanguage\tterm
          B\ten\tBeta
          a\ten\tAlpha
          a\tru\tАльфа

          """
      ),
      LintCase(
        "comma-separated values in any order",
        "b,place,,en,Beta,preferred,,",
        "a,place,,en,Alpha,preferred,,"
      ),
    ],
    "broken-relation": [
      LintCase(
        "a tie to nothing",
        "seoul,place,capital-of:korea,en,⟦Seoul⟧,preferred,,",
        finding: "error: seoul is capital-of “korea”, which no concept is"
      ),
      LintCase(
        "a tie to a concept",
        "seoul,place,capital-of:korea,en,Seoul,preferred,,",
        "korea,place,,en,Korea,preferred,,"
      ),
    ],
  ]

  @Test("reports what it is for, at the field", arguments: cases.keys.sorted())
  func findings(rule: String) throws {
    for sample in Self.cases[rule] ?? [] {
      let found = try sample.lint().diagnostics.filter { $0.rule.name == rule }
      let spans = found.map(\.span)
      #expect(
        MarkedText.mark(spans, in: sample.text.bytes)
          == MarkedText.mark(sample.text.spans, in: sample.text.bytes),
        "\(sample.testDescription)"
      )
      let told = found.map { "\($0.severity.rawValue): \($0.message)" }
      #expect(told == sample.findings, "\(sample.testDescription)")
    }
  }

  @Test("has a glossary that breaks it and one that does not")
  func bothSides() {
    #expect(Self.cases.keys.sorted() == GlossaryLinter.rules.map(\.description.id.name).sorted())
    for (rule, cases) in Self.cases {
      #expect(cases.contains { !$0.findings.isEmpty }, "nothing breaks \(rule)")
      #expect(cases.contains { $0.findings.isEmpty }, "nothing satisfies \(rule)")
    }
  }
}
