/// A version of ICU and of the Unicode data in it.
///
/// Names, foldings and word boundaries differ from one version to another, so a report states its
/// own.
public struct ICUVersion: Hashable, Sendable, CustomStringConvertible {
  /// The version of ICU: `72.1`.
  public let icu: String
  /// The version of the Unicode Standard: `15.0`.
  public let unicode: String

  /// What this process runs with.
  public static let current = ICUVersion(atRunTime: true)

  /// What this program was compiled with; its patch level may differ from `current`.
  public static let compiledIn = ICUVersion(atRunTime: false)

  private init(atRunTime runtime: Bool) { (icu, unicode) = icuVersion(atRunTime: runtime) }

  /// Both versions: `ICU 72.1, Unicode 15.0`.
  public var description: String { "ICU \(icu), Unicode \(unicode)" }
}
