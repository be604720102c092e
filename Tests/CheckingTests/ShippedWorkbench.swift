import Annotating
import Checking
import Diagnostics
import Documents
import Glossaries
import Languages
import Resources
import SourceText
import TermMatching
import TestSupport

/// The shipped glossary and the style `ap`, ready to check drafts.
enum ShippedWorkbench {
  private static let annotator: Annotator = {
    do {
      func table(_ name: String) throws -> FactTable {
        let path = "glossaries/korea-russia/\(name).tsv"
        return try FactTable(path: path, bytes: EmbeddedResource.bytes(path) ?? [])
      }
      let glossary = try Glossary(
        name: "korea-russia",
        concepts: try table("concepts"),
        terms: try table("terms")
      )
      guard let style = HouseStyle.shipped("ap") else { preconditionFailure("ap is not shipped") }
      return Annotator(index: TermIndex(glossary), style: style)
    } catch {
      preconditionFailure("the shipped glossary is broken: \(error)")
    }
  }()

  /// What `rules` report in a draft.
  static func check(
    _ text: MarkedText,
    in language: Language,
    as format: DraftFormat = .plainText,
    by rules: [any Rule] = RuleCatalog.rules
  ) -> FileFindings {
    let source = SourceText(path: "draft", text: text.text)
    let annotation = annotator.annotate(
      Draft(reading: source, as: format),
      language: language
    )
    return Checker(rules: rules).check(annotation)
  }
}
