public import Glossaries
internal import Normalization

/// All spellings of a glossary, folded and compiled into one automaton.
public struct TermIndex: Sendable {
  /// The glossary it was made from.
  public let glossary: Glossary
  /// A form with its cleaned spelling, to compare letter case with.
  struct Entry: Sendable {
    let form: SurfaceForm
    let cleaned: String
  }

  /// The forms that fold to each key, by the key's index.
  let groups: [[Entry]]
  let trie: ByteTrie

  /// Everything that Onoma makes of a glossary's terms.
  public static let allSources: [any SurfaceFormSource] = [
    RussianCases(of: [ListedForms(), ShortReferences()]), EnglishPlurals(),
  ]

  /// Compiles the forms that `sources` make of `glossary`.
  ///
  /// - Complexity: O(n log n) in the bytes of all forms.
  public init(
    _ glossary: Glossary,
    sources: [any SurfaceFormSource] = TermIndex.allSources
  ) {
    let cleaner = TextCleaner()
    var forms: [Entry] = []
    var folded: [[UInt8]] = []
    forms.reserveCapacity(glossary.termCount)
    folded.reserveCapacity(glossary.termCount)
    for place in glossary.concepts.indices {
      for source in sources {
        for form in source.forms(ofConceptAt: place, in: glossary) {
          let text = FoldedText(Array(form.text.utf8), cleaner: cleaner)
          guard !text.bytes.isEmpty else { continue }
          let isClean = text.cleaned.changes.isEmpty
          forms.append(Entry(form: form, cleaned: isClean ? form.text : text.cleaned.text))
          folded.append(text.bytes)
        }
      }
    }
    let order = folded.indices.sorted { folded[$0].lexicographicallyPrecedes(folded[$1]) }
    var keys: [[UInt8]] = []
    var groups: [[Entry]] = []
    for place in order {
      if folded[place] == keys.last {
        groups[groups.count - 1].append(forms[place])
      } else {
        keys.append(folded[place])
        groups.append([forms[place]])
      }
    }
    self.glossary = glossary
    self.groups = groups
    self.trie = ByteTrie(sortedKeys: keys)
  }
}
