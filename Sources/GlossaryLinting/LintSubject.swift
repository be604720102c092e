internal import Diagnostics
public import Glossaries
internal import Languages

/// A glossary as the rules see it: with what several of them need worked out once.
///
/// A term that waits for its review, or that was rejected, is not looked at.
public struct LintSubject: Sendable {
  /// The glossary with its files.
  public let file: GlossaryFile
  /// Other glossaries that are used together with it.
  public let others: [Glossary]
  /// Which of its concepts stand in the drafts that it is for; none where no draft was named.
  public let usage: GlossaryUsage?
  /// The terms that are written the same in one language.
  let same: [[TermPlace]]
  /// The terms that the matcher may take for each other in one language: written the same but for capitals, ё, and
  /// kinds of hyphens, apostrophes, quotation marks and spaces.
  let alike: [[TermPlace]]

  /// Works out what the rules need.
  ///
  /// - Complexity: O(n) in the terms.
  public init(_ file: GlossaryFile, beside others: [Glossary] = [], usage: GlossaryUsage? = nil) {
    self.file = file
    self.others = others
    self.usage = usage
    let folder = FormFolder()
    var same: [FormKey: [TermPlace]] = [:]
    var alike: [FoldedKey: [TermPlace]] = [:]
    same.reserveCapacity(file.glossary.termCount)
    alike.reserveCapacity(file.glossary.termCount)
    for (place, concept) in file.glossary.concepts.enumerated() {
      for (order, term) in concept.terms.enumerated() where term.isInUse {
        let at = TermPlace(concept: place, term: order)
        same[FormKey(term), default: []].append(at)
        alike[folder.key(of: term), default: []].append(at)
      }
    }
    self.same = same.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    self.alike = alike.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// The glossary.
  var glossary: Glossary { file.glossary }

  /// The concept at `place`.
  func concept(_ place: TermPlace) -> Concept { glossary.concepts[place.concept] }

  /// The term at `place`.
  func term(_ place: TermPlace) -> Term { glossary.concepts[place.concept].terms[place.term] }

  /// The terms of all concepts for which `body` has a finding, in order.
  func terms<Value>(_ body: (TermPlace, Term, Concept) -> Value?) -> [Value] {
    var found: [Value] = []
    for (place, concept) in glossary.concepts.enumerated() {
      for (order, term) in concept.terms.enumerated() where term.isInUse {
        if let value = body(TermPlace(concept: place, term: order), term, concept) {
          found.append(value)
        }
      }
    }
    return found
  }
}

/// A term's language and text; texts are one where they are canonically equivalent.
struct FormKey: Hashable {
  let language: Language
  let text: String

  init(_ term: Term) {
    language = term.language
    text = term.text
  }
}
