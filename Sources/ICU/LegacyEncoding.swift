/// An encoding of the time before Unicode, by any of its names: `windows-1251`, `koi8-r`, `cp949`.
public struct LegacyEncoding: Hashable, Sendable {
  /// The name it was asked for by.
  public let name: String
  private let converter: String

  /// Finds the encoding with this name; `nil` when ICU has none.
  ///
  /// - Source: WHATWG Encoding Standard, 4.2, for what the names of Korean encodings stand for: files called
  ///   EUC-KR are in its superset, code page 949.
  public init?(name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    let korean = [
      "euckr", "cp949", "949", "ms949", "uhc", "ksc5601", "ksc56011987", "ksc56011989",
      "windows949",
      "korean",
    ]
    let converter = korean.contains(key) ? "windows-949" : name
    guard !name.isEmpty, !name.utf8.contains(0), hasConverter(converter) else { return nil }
    self.name = name
    self.converter = converter
  }

  /// The text of `bytes` in UTF-8, or where the first byte stands that is none of the encoding.
  ///
  /// - Throws: `ICUError` when memory runs out or the text is longer than 512 MiB.
  /// - Complexity: O(n).
  public func utf8(of bytes: [UInt8]) throws(ICUError) -> (text: [UInt8], fault: Int?) {
    try decoded(bytes, by: converter)
  }
}
