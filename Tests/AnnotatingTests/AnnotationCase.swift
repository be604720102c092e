import Annotating
import Documents
import Glossaries
import Languages
import SourceText
import TermMatching
import TestSupport
import Testing

/// A draft with its mentions marked, and what must be held of each.
///
/// A mention is told as its concept and status, `kim-jong-un short`, and, where something else is to be
/// written, what that is: `kim-jong-un variant → Kim Jong Un`.
struct AnnotationCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let language: Language
  let format: DraftFormat
  let mentions: [String]

  init(
    _ marked: String,
    _ mentions: String...,
    in language: Language = .english,
    as format: DraftFormat = .plainText
  ) {
    self.marked = marked
    self.language = language
    self.format = format
    self.mentions = mentions
  }

  var testDescription: String { "\(language): \(marked)" }

  /// The mentions that must be found, each with its place.
  var expected: [String] {
    let text = MarkedText(marked)
    // An outer mention comes before those within it.
    let spans = text.spans.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    guard spans.count == mentions.count else {
      return ["\(spans.count) marks, but \(mentions.count) mentions are told"]
    }
    return zip(spans, mentions).map { span, told in
      Self.line(span, String(decoding: text.bytes[span.range], as: UTF8.self), told)
    }
  }

  /// The mentions that `annotator` finds, told alike.
  func found(by annotator: Annotator) -> [String] {
    annotation(by: annotator).mentions.map {
      Self.line($0.span, $0.surface, told($0, by: annotator))
    }
  }

  func annotation(by annotator: Annotator) -> DraftAnnotation {
    let source = SourceText(path: "draft", text: MarkedText(marked).text)
    return annotator.annotate(Draft(reading: source, as: format), language: language)
  }

  private func told(_ mention: Mention, by annotator: Annotator) -> String {
    let concept = annotation(by: annotator).concept(of: mention).id
    return "\(concept) \(mention.status.rawValue)" + (mention.replacement.map { " → \($0)" } ?? "")
  }

  private static func line(_ span: TextSpan, _ surface: String, _ told: String) -> String {
    "\(span.start)..<\(span.end) \(surface): \(told)"
  }
}

extension Annotator {
  /// The first mention in a text of one line.
  func firstMention(in text: String, _ language: Language = .english) -> Mention? {
    annotate(
      Draft(reading: SourceText(path: "draft", text: text), as: .plainText),
      language: language
    )
    .mentions.first
  }
}
