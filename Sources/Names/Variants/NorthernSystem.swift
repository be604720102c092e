internal import Transliteration

/// How the North spells the parts of a name in its English texts.
struct NorthernSystem: Sendable {
  static let shared = NorthernSystem()

  private let writer = try? SystemCatalog.transliterator("ko-dprk-press")

  /// The spelling of one part in small letters.
  func spelling(of part: String) -> String {
    writer?.transliterate(part, mode: .word, traced: false).text.lowercased() ?? ""
  }
}
