internal import ICU
internal import Languages

/// A spelling without what people leave out: letter case, signs, spaces, the marks of Latin letters.
///
/// `Ch’oe Sŏn-hŭi` and `Choe Son Hui` are loosely the same. Letters of other scripts stay whole: й is no и.
public struct LooseSpelling: Hashable, Sendable {
  private let letters: String

  /// Loosens `text`.
  ///
  /// - Complexity: O(n) in the scalars.
  public init(_ text: some StringProtocol) {
    var letters = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      let isLatin = CharacterProperties.script(of: scalar) == .latin
      let parts = isLatin ? Self.decomposition.normalized(scalars: [scalar]) : [scalar]
      letters.append(contentsOf: parts.filter(Self.counts))
    }
    self.letters = String(letters)
  }

  /// Whether a scalar is a letter by itself, and no sign such as ʹ.
  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !(0x2B0...0x2FF).contains(scalar.value)
      && !CharacterProperties.isMark(scalar)
  }

  private static let decomposition: UnicodeNormalizer = {
    do {
      return try UnicodeNormalizer(.nfd)
    } catch {
      // ICU keeps the data of NFD in its code; without it no text can be read at all.
      preconditionFailure("ICU cannot normalize: \(error)")
    }
  }()
}
