internal import Annotating
internal import Glossaries
internal import Synchronization
internal import TermMatching

/// The annotators of a workbench, each compiled once, for the drafts of the scripts that it is good for.
///
/// An English draft needs no declined Russian name, and to compile them all takes longer than to read it.
final class AnnotatorCache: Sendable {
  /// Where spellings come from that the glossary does not list.
  let variants: PersonVariants

  private let glossary: Glossary
  private let style: HouseStyle
  private let made = Mutex<[ScriptSet: (index: TermIndex, annotator: Annotator)]>([:])

  init(glossary: Glossary, style: HouseStyle) {
    self.glossary = glossary
    self.style = style
    self.variants = PersonVariants(glossary)
  }

  /// The terms that a text of `scripts` can hold.
  func index(for scripts: ScriptSet) -> TermIndex { both(for: scripts).index }

  /// What annotates drafts of `scripts`.
  func annotator(for scripts: ScriptSet) -> Annotator { both(for: scripts).annotator }

  private func both(for scripts: ScriptSet) -> (index: TermIndex, annotator: Annotator) {
    made.withLock { made in
      if let ready = made[scripts] { return ready }
      let sources = TermIndex.allSources(and: [HouseForms(style)], for: scripts)
      let index = TermIndex(glossary, sources: sources)
      let annotator = Annotator(index: index, style: style, variants: variants)
      made[scripts] = (index, annotator)
      return (index, annotator)
    }
  }
}
