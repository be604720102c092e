public import Glossaries
internal import Normalization

/// All spellings of a glossary, folded and compiled into one automaton.
public struct TermIndex: Sendable {
  /// The glossary it was made from.
  public let glossary: Glossary
  /// The forms that fold to each key, by the key's index.
  let groups: [[SurfaceForm]]
  let trie: ByteTrie

  /// Compiles the forms that `sources` make of `glossary`.
  ///
  /// - Complexity: O(n log n) in the bytes of all forms.
  public init(
    _ glossary: Glossary,
    sources: [any SurfaceFormSource] = [ListedForms(), EnglishPlurals()]
  ) {
    let cleaner = TextCleaner()
    var forms: [(key: [UInt8], form: SurfaceForm)] = []
    forms.reserveCapacity(glossary.termCount)
    for place in glossary.concepts.indices {
      for source in sources {
        for form in source.forms(ofConceptAt: place, in: glossary) {
          let key = FoldedText(Array(form.text.utf8), cleaner: cleaner).bytes
          if !key.isEmpty { forms.append((key, form)) }
        }
      }
    }
    forms.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var keys: [[UInt8]] = []
    var groups: [[SurfaceForm]] = []
    for (key, form) in forms {
      if key == keys.last {
        groups[groups.count - 1].append(form)
      } else {
        keys.append(key)
        groups.append([form])
      }
    }
    self.glossary = glossary
    self.groups = groups
    self.trie = ByteTrie(sortedKeys: keys)
  }
}
