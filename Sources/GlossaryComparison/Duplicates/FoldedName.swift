internal import Normalization
internal import TermMatching

/// Folds names so that those are equal that differ in case, punctuation and spaces alone.
struct NameFolder: Sendable {
  private let cleaner = TextCleaner()

  /// The letters and digits of `name`, cleaned and folded, in UTF-8.
  ///
  /// - Complexity: O(n).
  func folded(_ name: String) -> [UInt8] {
    let bytes = FoldedText(Array(name.utf8), cleaner: cleaner).bytes
    return bytes.filter { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: true
      default: false
      }
    }
  }
}
