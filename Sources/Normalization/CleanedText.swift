public import SourceText

/// A text as a careful typist would have written it, with the way back to the original.
public struct CleanedText: Hashable, Sendable {
  /// The clean text, in UTF-8 and NFC.
  public let bytes: [UInt8]
  /// From the clean text back to the original.
  public let map: OffsetMap
  /// What was changed, by place in the original, ascending.
  public let changes: [TextChange]

  /// The clean text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
