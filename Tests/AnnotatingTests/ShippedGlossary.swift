import Annotating
import Glossaries
import Resources
import TermMatching

/// An annotator over the glossary that the program carries, by the style `ap`.
enum ShippedGlossary {
  static let glossary: Glossary = {
    do {
      func table(_ name: String) throws -> FactTable {
        let path = "glossaries/korea-russia/\(name).tsv"
        return try FactTable(path: path, bytes: EmbeddedResource.bytes(path) ?? [])
      }
      return try Glossary(
        name: "korea-russia",
        concepts: try table("concepts"),
        terms: try table("terms")
      )
    } catch {
      preconditionFailure("the shipped glossary is broken: \(error)")
    }
  }()

  static let annotator: Annotator = {
    guard let style = HouseStyle.shipped("ap") else { preconditionFailure("ap is not shipped") }
    return Annotator(index: TermIndex(glossary), style: style)
  }()
}
