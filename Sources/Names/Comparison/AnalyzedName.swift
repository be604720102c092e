/// A name made ready to be compared: its words, their letters in runs, its Korean readings and how
/// much information each carries.
///
/// Analysing costs more than comparing; analyse each name once.
public struct AnalyzedName: Sendable {
  /// A word ready to be compared.
  struct Part: Sendable {
    let word: NameWord
    /// The names whose forms the word is, see `GivenNames`.
    let names: [GivenNames.Membership]
    /// A single letter that stands for a word.
    let isInitial: Bool
  }

  /// The name as it was given.
  public let text: String
  /// Whether the name was longer than is looked at.
  public let isCut: Bool

  let parts: [Part]
  /// The letters of the parts, then all letters in one run: in the order written, with the last word
  /// first, with the first word last.
  let sounds: SoundStore
  let script: NameScript?
  let readings: [KoreanReading]
  /// The information of the words, and of the likeliest reading as Korean, in hundredths of a bit.
  let wordInformation: Int32
  let information: Int32

  /// Whether there is anything to compare.
  public var isEmpty: Bool { parts.isEmpty }
  /// The words, as they were written.
  public var words: [String] { parts.map(\.word.text) }
}
