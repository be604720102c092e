import Glossaries
import GlossaryLinting
import Languages
import Workbench

/// The glossary that the program carries, with the style `ap`.
enum ShippedGlossary {
  static let file: GlossaryFile = {
    do {
      return try GlossaryLoader.load(GlossaryLoader.shipped)
    } catch {
      preconditionFailure("the shipped glossary is broken: \(error)")
    }
  }()

  static let style: HouseStyle = {
    do {
      return try StyleLoader.load(StyleLoader.standard)
    } catch {
      preconditionFailure("the standard style is broken: \(error)")
    }
  }()

  /// A workbench for drafts in `language`.
  static func workbench(_ language: Language? = nil) -> Workbench {
    Workbench(glossary: file.glossary, style: style, language: language)
  }
}
