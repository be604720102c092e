/// How a text ends when it is read aloud in Korean: what the choice of a particle hangs on.
///
///     LastSound(of: "화성-18").sound             // ㄹ, for 18 is read 십팔
///     LastSound(of: "조선중앙통신(KCNA)").sound   // a consonant: a bracket is looked through
///     LastSound(of: "S-400").reading            // 백
///
/// Brackets with a word before them, quotation marks and marks such as * are looked through, numbers are read as numbers,
/// acronyms letter by letter unless `readings.tsv` has a word for them.
public struct LastSound: Hashable, Sendable {
  /// What the sound was told from.
  public enum Basis: String, Hashable, Sendable {
    /// The last syllable, as written.
    case hangul
    /// A number read aloud.
    case number
    /// A unit of measure or currency, or a sign.
    case unit
    /// The last letter, read by its name.
    case letter
    /// The reading that the table of readings gives.
    case list
    /// The last letters of a foreign word.
    case spelling
    /// The reading of a Chinese character.
    case hanja
    /// Japanese syllables.
    case kana
    /// Several readings end differently.
    case ambiguous
    /// Nothing that is read aloud.
    case unknown
  }

  /// The sound, or `nil` where it cannot be told.
  public let sound: FinalSound?
  /// What the sound was told from.
  public let basis: Basis
  /// The end of the text as it is read, in Hangul, or as written where only its letters tell.
  public let reading: String

  /// Reads the end of `text`.
  ///
  /// - Source: 외래어 표기법 for foreign words; `readings.tsv`; `hanja-readings.tsv`.
  /// - Complexity: O(n) in the scalars of the text.
  public init(of text: String) {
    self = LastSoundReader(text).read()
  }

  init(_ sound: FinalSound?, _ basis: Basis, _ reading: String) {
    self.sound = sound
    self.basis = basis
    self.reading = reading
  }

  /// The sound at the end of `reading`, which is in Hangul.
  init(reading: String, _ basis: Basis) {
    self.init(reading.unicodeScalars.last.flatMap { FinalSound($0) }, basis, reading)
  }
}
