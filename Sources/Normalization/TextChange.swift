public import SourceText

/// One thing that cleaning did to a text.
public struct TextChange: Hashable, Sendable {
  /// What was found.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Letters not in NFC: a base and combining marks, conjoining jamo.
    case decomposed
    /// Hangul spelled with compatibility jamo: ㄱㅣㅁ.
    case compatibilityJamo = "compatibility-jamo"
    /// Half-width jamo.
    case halfwidth
    /// Full-width Latin letters, digits and signs.
    case fullwidth
    /// A hyphen other than `-` that is one by its name: U+2010, U+2011.
    case hyphen
    /// A dash or a minus where a hyphen would stand.
    case dash
    /// An apostrophe or single quotation mark other than `'`.
    case apostrophe
    /// A quotation mark other than `"`.
    case quote
    /// A space other than U+0020.
    case space
    /// A soft hyphen.
    case softHyphen = "soft-hyphen"
    /// A character of no width: zero-width space, joiner, byte order mark.
    case invisible
    /// A mark that steers the direction of writing.
    case bidi
    /// A stress mark on a Cyrillic vowel.
    case stress
    /// Letters of one script inside a word of another that look the same.
    case homoglyph
  }

  /// What was found.
  public let kind: Kind
  /// Where, in UTF-8 bytes of the original.
  public let span: TextSpan
  /// What it was written as.
  public let written: String
  /// What it was cleaned to; empty when it was left out.
  public let plain: String

  /// The same change at another place, as in the file that the text was taken from.
  public func moved(to span: TextSpan) -> TextChange {
    TextChange(kind: kind, span: span, written: written, plain: plain)
  }
}
