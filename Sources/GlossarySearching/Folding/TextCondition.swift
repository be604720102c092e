internal import Glossaries

/// A condition on the folded text of a term.
package struct TextCondition: Sendable {
  /// Where in the term the letters stand.
  package enum Place: Sendable {
    case whole, prefix, part
  }

  /// Where the letters stand.
  package let place: Place
  /// The letters, folded.
  package let letters: [UInt8]

  /// The condition of a query; none where it is about likeness or there is none.
  init?(_ text: StoreQuery.Text?) {
    switch text {
    case .whole(let text): (place, letters) = (.whole, TermFolding.folded(text))
    case .prefix(let text): (place, letters) = (.prefix, TermFolding.folded(text))
    case .part(let text): (place, letters) = (.part, TermFolding.folded(text))
    case .like, nil: return nil
    }
  }

  /// Whether a folded term meets it; nothing meets one without letters.
  func isMet(by folded: [UInt8]) -> Bool {
    guard !letters.isEmpty, folded.count >= letters.count else { return false }
    switch place {
    case .whole: return folded == letters
    case .prefix: return folded.starts(with: letters)
    case .part:
      // A letter of several bytes never begins with a byte from the middle of another.
      return (0...folded.count - letters.count).contains { folded[$0...].starts(with: letters) }
    }
  }
}
