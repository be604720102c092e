public import Glossaries

extension Concept {
  /// This concept with `changes` made, those that are about other concepts left aside.
  ///
  /// - Parameter place: the place of the concept in the glossary that was linted.
  public func changed(by changes: [GlossaryChange], at place: Int) -> Concept {
    var changed = self
    var removed: Set<Int> = []
    for change in changes where change.concept == place {
      switch change {
      case .write(let text, let at): changed.terms[at.term].text = text
      case .remove(let at): removed.insert(at.term)
      case .judge(let status, let at): changed.terms[at.term].status = status
      case .retag(let language, let at): changed.terms[at.term].language = language
      case .mark(let flag, let at): changed.terms[at.term].matching.insert(flag)
      case .unmark(let flag, let at): changed.terms[at.term].matching.remove(flag)
      case .untie(let relation, _): changed.relations.removeAll { $0 == relation }
      case .sort: break
      }
    }
    changed.terms = changed.terms.indices.filter { !removed.contains($0) }
      .map { changed.terms[$0] }
    return changed
  }
}
