import Annotating
import Documents
import Languages
import SourceText
import TestSupport
import Testing

@Suite("A mention points into the file as it is stored")
struct PlaceTests {
  @Test(
    "whatever characters it is stored with",
    arguments: [
      AnnotationCase("\u{FEFF}⟦Kim Jong Un⟧ spoke.", "kim-jong-un canonical"),
      AnnotationCase(
        "The announcement on the visit that was read out on Sunday said that ⟦Kim\r\nJong Un⟧ spoke.",
        "kim-jong-un canonical"
      ),
      AnnotationCase(
        "⟦Kim Jo\u{AD}ng Un⟧ and ⟦Pyong\u{200B}yang⟧",
        "kim-jong-un canonical",
        "pyongyang canonical"
      ),
      AnnotationCase(
        "⟦\u{1100}\u{1175}\u{11B7}\u{110C}\u{1165}\u{11BC}\u{110B}\u{1173}\u{11AB}⟧은 ⟦평양⟧에서",
        "kim-jong-un canonical",
        "pyongyang canonical",
        in: .korean
      ),
      AnnotationCase("⟦Ки\u{301}м Чен Ын⟧", "kim-jong-un canonical", in: .russian),
      AnnotationCase("⟦Kim\u{A0}Jong  Un⟧ spoke.", "kim-jong-un canonical"),
      AnnotationCase("⟦Kim Jong\u{2011}un⟧ spoke.", "kim-jong-un variant → Kim Jong Un"),
      AnnotationCase("⟦Workers’ Party of Korea⟧’s paper", "wpk canonical"),
      AnnotationCase("e\u{301} 🇰🇵 ⟦북한⟧이", "north-korea canonical", in: .korean),
    ]
  )
  func stored(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }

  @Test(
    "with letters of another script inside",
    arguments: [
      AnnotationCase(
        "⟦Kим Чен Ын⟧ и ⟦Ким⟧",
        "kim-jong-un error → Ким Чен Ын",
        "kim-jong-un short",
        in: .russian
      ),
      AnnotationCase("⟦Руоngyang⟧ spoke.", "pyongyang error → Pyongyang"),
      AnnotationCase("⟦Trumр⟧ spoke.", "donald-trump error → Trump"),
    ]
  )
  func mixedScripts(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
    let first = sample.annotation(by: NewsGlossary.annotator).mentions.first
    #expect(first?.isMixedScript == true)
  }

  @Test(
    "through the markup of Markdown, and never in code or addresses",
    arguments: [
      AnnotationCase("# ⟦Kim Jong-un⟧\n\nHe.", "kim-jong-un variant → Kim Jong Un", as: .markdown),
      AnnotationCase("⟦Kim **Jong** Un⟧ spoke.", "kim-jong-un canonical", as: .markdown),
      AnnotationCase("*⟦Kim* Jong Un⟧ spoke.", "kim-jong-un canonical", as: .markdown),
      AnnotationCase(
        "[⟦DPRK⟧](https://example.org/DPRK)",
        "north-korea variant → North Korea",
        as: .markdown
      ),
      AnnotationCase("`DPRK` and\n\n    DPRK\n\n```\nDPRK\n```\n", as: .markdown),
      AnnotationCase(
        "<b>⟦DPRK⟧</b> &amp; ⟦Pyongyang⟧",
        "north-korea variant → North Korea",
        "pyongyang canonical",
        as: .markdown
      ),
      AnnotationCase(
        "| a | ⟦DPRK⟧ |\n|---|---|\n| ⟦Kim Jong Un⟧ | b |",
        "north-korea variant → North Korea",
        "kim-jong-un canonical",
        as: .markdown
      ),
      AnnotationCase("Kim `x` Jong Un", as: .markdown),
      AnnotationCase("- Kim\n- Jong Un", as: .markdown),
    ]
  )
  func markdown(sample: AnnotationCase) {
    #expect(sample.found(by: NewsGlossary.annotator) == sample.expected)
  }
}
