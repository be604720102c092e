public import Languages
internal import Normalization

/// The spellings of a name that a reader may meet in a language, the likeliest first.
///
///     NameVariants.of("최선희", language: .english)?.variants.first?.text  // "Choi Sun-hee"
///
/// Nothing is made that is not asked for: the spellings are enumerated best first.
public struct NameVariants: Hashable, Sendable {
  /// The name, cleaned.
  public let name: String
  /// Whose name it was taken for.
  public let origin: NameOrigin
  /// The language the spellings are meant for.
  public let language: Language
  /// The forms that the name was read as, where it was given in neither the script it is native to: `최선희`
  /// for *Choe Son Hui*, with their probabilities.
  public let readings: [String]
  /// The spellings; their probabilities sum to 1 at most.
  public let variants: [NameVariant]

  /// The spellings of `name` in `language`.
  ///
  /// - Parameters:
  ///   - name: a person's whole name, in Hangul, Cyrillic or Latin letters. Latin letters, and Cyrillic
  ///     ones of a Korean name, are read back first, and the readings weighed.
  ///   - origin: whose name it is, or `nil` to tell by the name.
  ///   - language: English, Russian or Korean; others have none.
  ///   - limit: how many spellings.
  ///   - isExplained: whether the systems that write a form are named, and those with marks made.
  /// - Returns: `nil` where the name cannot be read as a Korean or a Russian one.
  /// - Complexity: O(`limit` · log `limit`).
  public static func of(
    _ name: String,
    as origin: NameOrigin? = nil,
    language: Language,
    limit: Int,
    isExplained: Bool = true
  ) -> NameVariants? {
    let clean = TextCleaner().clean(name).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !clean.isEmpty, clean.utf8.count <= 400, limit > 0 else { return nil }
    let sources = Sources.of(clean, as: origin)
    guard !sources.isEmpty else { return nil }
    let script = language.script
    var merged: [String: NameVariant] = [:]
    var order: [String] = []
    for source in sources {
      for variant in source.variants(script, limit: limit, isExplained) {
        let weighed = variant.weighed(source.probability)
        if let known = merged[variant.text] {
          merged[variant.text] = known.merged(with: weighed)
        } else {
          order.append(variant.text)
          merged[variant.text] = weighed
        }
      }
    }
    let variants = order.compactMap { merged[$0] }
    let ranked =
      sources.count == 1
      ? variants
      : variants.enumerated().sorted {
        ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset)
      }.map(\.element)
    return NameVariants(
      name: clean,
      origin: sources[0].origin,
      language: language,
      readings: sources.map(\.text).filter { $0 != clean },
      variants: Array(ranked.prefix(limit))
    )
  }
}

extension NameVariant {
  fileprivate func weighed(_ share: Double) -> NameVariant {
    NameVariant(
      text: text,
      probability: probability * share,
      reasons: reasons,
      layouts: layouts.map {
        Layout(text: $0.text, probability: $0.probability * share, convention: $0.convention)
      },
      needsContext: needsContext
    )
  }

  fileprivate func merged(with other: NameVariant) -> NameVariant {
    NameVariant(
      text: text,
      probability: probability + other.probability,
      reasons: reasons,
      layouts: layouts.map { own in
        let more = other.layouts.first { $0.text == own.text }?.probability ?? 0
        return Layout(
          text: own.text,
          probability: own.probability + more,
          convention: own.convention
        )
      },
      needsContext: needsContext || other.needsContext
    )
  }
}
