internal import ICU
internal import Languages
internal import SourceText

/// ICU's own transforms, by the ids that ICU gives them: `icu:Russian-Latin/BGN`.
///
/// They are run as they are, faults included: `icu:Korean-Latin/BGN` loses vowels and leaves precomposed
/// Hangul alone in ICU 72, for which `ko-bgn-1945` is the cure. ICU's alignment is not known, so a whole
/// text is one step.
public enum ICUFamily: SystemFamily {
  private static let prefix = "icu:"

  /// None is listed: ICU has some hundreds, and listing them would fill its registry.
  public static var ids: [String] { [] }

  /// None.
  public static var aliases: [String: String] { [:] }

  /// The transform with this id, or `nil` when ICU has none.
  public static func transliterator(_ id: String) -> (any Transliterator)? {
    guard id.hasPrefix(prefix),
      let transform = try? Transform(id: String(id.dropFirst(prefix.count)))
    else { return nil }
    return ICUTransliterator(id: id, transform: transform)
  }
}

/// A text through one of ICU's transforms.
struct ICUTransliterator: Transliterator {
  let system: TransliterationSystem
  private let transform: Transform

  init(id: String, transform: Transform) {
    self.transform = transform
    system = TransliterationSystem(
      id: id,
      title: "ICU transform \(transform.id)",
      authority: "Unicode CLDR",
      year: "ICU \(ICUVersion.current.icu)",
      source: "ICU",
      from: .common,
      to: .common
    )
  }

  func transliterate(_ text: String, mode: TransliterationMode, traced: Bool) -> Transliteration {
    var builder = TransliterationBuilder(traced: traced)
    let whole = TextSpan(start: 0, end: text.utf8.count)
    do {
      let result = try transform.apply(text)
      builder.append(result.utf8, from: whole, rule: system.title)
    } catch {
      builder.append(text.utf8, from: whole, rule: "passed through")
      builder.note("\(error)")
    }
    return builder.finish()
  }
}
