/// A normal form of Unicode text.
///
/// - Source: Unicode Standard Annex #15, “Unicode Normalization Forms”.
public enum NormalizationForm: String, CaseIterable, Sendable, CustomStringConvertible {
  /// Composed: `한`, `й`.
  case nfc
  /// Decomposed: `한` as three jamo, `й` as `и` and a breve.
  case nfd
  /// Composed, and compatibility characters replaced: `ﾡ` becomes `ᄀ`.
  case nfkc
  /// Decomposed, and compatibility characters replaced.
  case nfkd
  /// As `nfkc`, case-folded, and default-ignorable characters left out.
  case nfkcCaseFold

  /// The name the standard uses: `NFKC_Casefold`.
  public var description: String {
    switch self {
    case .nfc: "NFC"
    case .nfd: "NFD"
    case .nfkc: "NFKC"
    case .nfkd: "NFKD"
    case .nfkcCaseFold: "NFKC_Casefold"
    }
  }
}
