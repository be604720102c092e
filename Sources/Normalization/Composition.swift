internal import ICU

/// NFC, for clusters.
struct Composition: Sendable {
  private let nfc: UnicodeNormalizer

  static let shared = Composition()

  private init() {
    do {
      nfc = try UnicodeNormalizer(.nfc)
    } catch {
      // ICU keeps the data of NFC in its code; without it no text can be read at all.
      preconditionFailure("ICU cannot normalize: \(error)")
    }
  }

  /// Whether a new cluster begins with `scalar`.
  func beginsCluster(_ scalar: Unicode.Scalar) -> Bool { nfc.hasBoundaryBefore(scalar) }

  /// The NFC of one cluster.
  func composed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    nfc.normalized(scalars: cluster)
  }
}
