import Annotating
import Documents
import Foundation
import Glossaries
import Languages
import SourceText
import TermMatching
import TestSupport
import Testing

@Suite("Whatever the draft")
struct InvariantTests {
  @Test("names spliced into text are found in order, apart, and as they stand", arguments: 0..<40)
  func splices(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let names = ShippedGlossary.glossary.concepts.flatMap { $0.terms.map(\.text) }
    let joints = [
      " ", "", ", ", "\r\n", "\n\n", "\u{A0}", "-", "'s ", "은 ", "에게서", "(", ") ", "“", "”",
      "\u{AD}", "\u{200B}",
      "\u{301}", " the ", "a", "а", "\u{FEFF}", "🇰🇵", "**", "`", "[", "](x)", "ㄱ", "\u{1100}", "é",
      "ё",
    ]
    var text = seed % 5 == 0 ? "\u{FEFF}" : ""
    for _ in 0..<120 {
      text += names.randomElement(using: &random) ?? ""
      text += joints.randomElement(using: &random) ?? ""
    }
    for format in DraftFormat.allCases {
      for language in Language.draftLanguages {
        Self.check(ShippedGlossary.annotator.annotate(Self.draft(text, format), language: language))
      }
    }
  }

  private static let seeds: [URL] = {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent()
      .appending(path: "../../seeds/demo")
      .standardizedFileURL
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted()
      .map { folder.appending(path: $0) }
  }()

  @Test("that the project ships as a sample, its mentions are found likewise", arguments: seeds)
  func samples(file: URL) throws {
    let source = try SourceText(path: file.path, bytes: Array(Data(contentsOf: file)))
    let draft = Draft(reading: source, as: DraftFormat(path: source.path))
    for language in Language.draftLanguages {
      Self.check(ShippedGlossary.annotator.annotate(draft, language: language))
    }
  }

  private static func draft(_ text: String, _ format: DraftFormat = .plainText) -> Draft {
    Draft(reading: SourceText(path: "draft", text: text), as: format)
  }

  static func check(_ annotation: DraftAnnotation) {
    let source = annotation.draft.source
    var outer: Mention?
    for mention in annotation.mentions {
      #expect(!mention.span.isEmpty)
      #expect(
        source.text(mention.span).unicodeScalars.elementsEqual(mention.surface.unicodeScalars),
        "the span is not what stands there"
      )
      #expect(String(validating: source.bytes[mention.span.range], as: UTF8.self) != nil)
      #expect(mention.status.isToBeRewritten || mention.replacement == nil)
      #expect(!mention.reason.isEmpty)
      if mention.isNested {
        #expect(outer?.span.contains(mention.span) == true, "nested in nothing: \(mention.surface)")
      } else {
        #expect((outer?.span.end ?? 0) <= mention.span.start, "overlaps: \(mention.surface)")
        outer = mention
      }
    }
  }
}
