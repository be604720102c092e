internal import CICU
import Languages

/// What letters can be turned into.
enum LetterCase {
  case upper, lower, title

  private var icu: cicu_case {
    switch self {
    case .upper: .upper
    case .lower: .lower
    case .title: .title
    }
  }

  /// The text in this case, as `language` writes it.
  func apply(to text: String, in language: Language) throws(ICUError) -> String {
    // SAFETY: CICU reads exactly the bytes lent and the tag up to its zero, and returns text of its
    // own.
    try calling(to: "change the case of a text in \(language)") { status in
      withUTF8(of: text) { bytes, count in
        unsafe adopting(cicu_map_case(icu, language.tag, bytes, count, status))
      }
    }
  }
}

/// The full case folding of a text.
func caseFolded(_ text: String) -> String {
  // SAFETY: CICU reads exactly the bytes lent and returns text of its own. It folds a stretch at a
  // time, so no length is too long, and only memory can fail, as for any string.
  var status = unsafe cicu_status()
  let folded = withUTF8(of: text) { unsafe adopting(cicu_fold($0, $1, &status)) }
  unsafe precondition(status.code <= 0, "no memory to fold a text")
  return folded
}

/// The simple case folding of a scalar.
func caseFolded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  Unicode.Scalar(cicu_fold_scalar(scalar.value)) ?? scalar
}
