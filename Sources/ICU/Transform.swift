/// A rewriting of text by rules: ICU's own, by name, or rules that are given.
///
/// ```swift
/// try Transform(id: "Russian-Latin/BGN").apply("Ельцин")
/// try Transform(id: "Room", rules: "ж > zh ;").apply("жук")  // "zhук"
/// ```
///
/// ICU fills its registry of transforms, which takes some 15 ms, when the first is opened by name,
/// or when rules name one (`::NFC;`). One value may be used from several tasks: each call has a
/// transliterator of ICU's to itself.
///
/// - Source: Unicode Technical Standard #35, part 2, “Transforms”.
public struct Transform: Sendable {
  /// The name: ICU's, or the one given to rules.
  public let id: String
  /// The rules given, or `nil` for one of ICU's own.
  public let rules: String?
  /// Whether the transform runs backwards.
  public let isReversed: Bool

  private let pool: Pool<TransformHandle>

  /// Opens ICU's transform called `id`, which may be a chain of several: `NFD; Russian-Latin/BGN`.
  ///
  /// - Throws: `ICUError` if there is none.
  public init(id: String) throws(ICUError) {
    try self.init(id: id, rules: nil, isReversed: false)
  }

  /// Makes a transform of `rules` and calls it `id`.
  ///
  /// - Throws: `ICUError`, with the place of the fault, if the rules cannot be read.
  /// - Complexity: O(n) in the rules.
  public init(id: String, rules: String) throws(ICUError) {
    try self.init(id: id, rules: rules, isReversed: false)
  }

  private init(id: String, rules: String?, isReversed: Bool) throws(ICUError) {
    self.id = id
    self.rules = rules
    self.isReversed = isReversed
    self.pool = Pool(of: try TransformHandle(id: id, rules: rules, reverse: isReversed))
  }

  /// The transform in the opposite direction, which need not bring back the original.
  ///
  /// - Throws: `ICUError` if ICU has none, or the rules cannot be read backwards.
  /// - Complexity: O(n) in the rules.
  public var reversed: Transform {
    get throws(ICUError) { try Transform(id: id, rules: rules, isReversed: !isReversed) }
  }

  /// The text as this transform writes it.
  ///
  /// - Throws: `ICUError` if the text is longer than ICU can count (2 GiB).
  /// - Complexity: O(n) in the text for each pass of the rules.
  public func apply(_ text: String) throws(ICUError) -> String {
    if text.isEmpty { return text }
    return try pool.withHandle { handle throws(ICUError) in try handle.apply(to: text) }
  }

  /// The names of ICU's own transforms.
  ///
  /// - Throws: `ICUError` if the registry cannot be filled.
  /// - Complexity: O(n) in their number.
  public static var availableIDs: [String] {
    get throws(ICUError) { try TransformHandle.availableIDs() }
  }
}
