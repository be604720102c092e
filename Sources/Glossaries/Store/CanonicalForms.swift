internal import ICU

/// The bytes in which one text may be kept.
package enum CanonicalForms {
  private static let composer = try? UnicodeNormalizer(.nfc)
  private static let decomposer = try? UnicodeNormalizer(.nfd)

  /// The text as it is, composed and decomposed; each once.
  ///
  /// - Source: UAX #15.
  /// - Complexity: O(n).
  package static func of(_ text: String) -> [String] {
    var forms = [text]
    for normalizer in [composer, decomposer] {
      guard let form = try? normalizer?.normalized(text) else { continue }
      if !forms.contains(where: { $0.utf8.elementsEqual(form.utf8) }) { forms.append(form) }
    }
    return forms
  }

  /// The text composed, so that texts that are canonically equivalent have the same bytes.
  ///
  /// - Complexity: O(n).
  package static func composed(_ text: String) -> String {
    (try? composer?.normalized(text)) ?? text
  }
}
