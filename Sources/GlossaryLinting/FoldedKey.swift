internal import Glossaries
internal import Languages
internal import Normalization
internal import TermMatching

/// A term's language and text, folded as the matcher folds both terms and drafts.
struct FoldedKey: Hashable {
  let language: Language
  let text: [UInt8]
}

/// Folds terms as the matcher does.
struct FormFolder: Sendable {
  private let cleaner = TextCleaner()

  /// The folded form of a term.
  ///
  /// - Complexity: O(n) in the bytes.
  func key(of term: Term) -> FoldedKey {
    let text = Array(term.text.utf8)
    return FoldedKey(language: term.language, text: FoldedText(text, cleaner: cleaner).bytes)
  }

  /// The form of a term but for its hyphens, apostrophes, quotation marks and spaces, and ё.
  ///
  /// - Complexity: O(n) in the bytes.
  func plainKey(of term: Term) -> FoldedKey {
    // What cleaning changes is never a letter or a digit of ASCII.
    let isPlain = term.text.utf8.allSatisfy { $0 < 0x80 }
    let text = isPlain ? term.text : cleaner.clean(term.text).text
    return FoldedKey(language: term.language, text: Array(text.withoutYo.utf8))
  }

  /// Whether two terms with one plain key differ in ё alone.
  func differInYo(_ a: Term, _ b: Term) -> Bool {
    let (first, second) = (cleaner.clean(a.text).text, cleaner.clean(b.text).text)
    return !first.unicodeScalars.elementsEqual(second.unicodeScalars)
  }
}

extension String {
  /// The text with е for ё.
  fileprivate var withoutYo: String {
    guard utf8.contains(0xD1) || utf8.contains(0xD0) else { return self }
    return String(
      UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar {
          case "ё": "е"
          case "Ё": "Е"
          default: scalar
          }
        }
      )
    )
  }
}

extension Term {
  /// Whether some spelling in a draft could be either of two terms that fold alike: what is written *Turkey* may be
  /// *turkey* at the beginning of a sentence; what must have its own capitals is nothing else.
  func canBeTaken(for other: Term) -> Bool {
    if text.unicodeScalars.elementsEqual(other.text.unicodeScalars) { return true }
    let (mine, theirs) = (
      CaseAgreement(written: other.text, form: text), CaseAgreement(written: text, form: other.text)
    )
    return mine != .capitalsDiffer && !matching.contains(.exactCase)
      || theirs != .capitalsDiffer && !other.matching.contains(.exactCase)
  }
}
