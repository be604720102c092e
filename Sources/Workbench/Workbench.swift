public import Annotating
public import Checking
public import Diagnostics
public import Documents
public import Glossaries
public import Languages
internal import SourceText
internal import TermMatching

/// A glossary, a house style and a language, ready to work on drafts.
public struct Workbench: Sendable {
  /// The glossary.
  public let glossary: Glossary
  /// The house style.
  public let style: HouseStyle
  /// The language of the drafts, or `nil` to take each draft's own.
  public let language: Language?

  private let annotators: AnnotatorCache

  /// Opens a workbench; of `glossary` it holds what is in use.
  public init(glossary: Glossary, style: HouseStyle, language: Language? = nil) {
    let glossary = glossary.inUse
    self.glossary = glossary
    self.style = style
    self.language = language
    self.annotators = AnnotatorCache(glossary: glossary, style: style)
  }

  /// Reads the draft at `path`, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - format: how it is marked up, or `nil` to tell by the name.
  ///   - name: the name to report, and to tell the format by, in place of `path`.
  /// - Throws: `FileError` or `InvalidUTF8`, each one sentence.
  public static func read(
    _ path: String,
    format: DraftFormat? = nil,
    name: String? = nil
  ) throws -> Draft {
    let source = try SourceText(path: name ?? path, bytes: try FileAccess.read(path))
    return Draft(reading: source, as: format ?? DraftFormat(path: source.path))
  }

  /// Every mention in `draft`.
  ///
  /// - Complexity: O(n log n) in the terms of the glossary for the first draft of its scripts.
  public func annotate(_ draft: Draft) -> DraftAnnotation {
    annotators.annotator(for: ScriptSet(ofText: draft.source.bytes))
      .annotate(draft, language: language ?? DraftLanguage.of(draft))
  }

  /// The findings of `checker` in `draft`.
  public func check(_ draft: Draft, by checker: Checker) -> FileFindings {
    checker.check(annotate(draft))
  }

  /// A normalizer of single names.
  public var names: NameNormalizer {
    NameNormalizer(
      index: annotators.index(for: .all),
      variants: annotators.variants,
      style: style,
      language: language
    )
  }
}
