/// Writes text of one script in another, by one system.
public protocol Transliterator: Sendable {
  /// The system.
  var system: TransliterationSystem { get }

  /// `text` in the system's script. What the system does not read is passed through as it stands.
  ///
  /// - Parameters:
  ///   - text: any text; it is read in NFC, and stress marks on Cyrillic letters are left out.
  ///   - mode: what is being written; a mode that the system does not have is read as `word`.
  ///   - traced: whether the steps are wanted.
  /// - Complexity: O(n) in the bytes.
  func transliterate(_ text: String, mode: TransliterationMode, traced: Bool) -> Transliteration
}

/// A group of systems that share an engine.
public protocol SystemFamily: Sendable {
  /// The ids of the systems, without reading any of them.
  static var ids: [String] { get }
  /// Other names, by id.
  static var aliases: [String: String] { get }
  /// Reads the system with this id, and no other.
  static func transliterator(_ id: String) -> (any Transliterator)?
}
