internal import Resources

/// A system that goes letter by letter, with the neighbours of each letter in view.
///
/// The file is a table of facts. Its header names the system (`id`, `title`, `authority`, `year`, `source`,
/// `licence`, `from`, `to`; `alias`, `notes`, `lexicon` and `reversible` if there are any); its columns are
/// `kind`, `input`, `output`, `before`, `after`, `when` and `note`.
///
///     # id: my-system
///     # title: …
///     # from: Cyrl
///     # to: Latn
///     kind	input	output	before	after	when	note
///     example	Ельцин	Yel'tsin
///     letter	е	e
///     option	plain-signs				 	ь and ъ are left out
///     rule	е	ye	^ vowel [ъь]			at the start of a word and after a vowel
///     rule	ь				plain-signs
///
/// A `letter` is one letter and what becomes of it anywhere; a `rule` holds only `before` and `after` what it says:
/// `^` or `$` for the edge of the word, `vowel`, `consonant`, `sign`, a set as `[жш]`, several of them with blanks
/// between, each taken away by a `!` before it. Where several rules fit, the longest input goes first, then a rule that
/// an option turned on, then the one that states both sides, then the one with the fewest neighbours; the order of
/// the rows does not matter. A word is a run of Cyrillic letters, so a hyphen begins a new one.
///
/// Inputs and outputs are in small letters: a capital makes a capital of its output's first letter (`Юлия`, `Yuliya`),
/// or of all its letters where the next letter, or at the end of a word the one before, is a capital too (`ЮГ`, `YUG`).
public struct LetterTable: Sendable {
  /// A choice that the system leaves open.
  public struct Option: Hashable, Sendable {
    /// The name.
    public let name: String
    /// What it does, in a sentence.
    public let summary: String
    /// The line of the file.
    public let line: Int
  }

  /// An example of the file, with the options it holds under.
  public struct Example: Hashable, Sendable {
    /// The words.
    public let input: String
    /// What becomes of them.
    public let output: String
    /// The mode it holds in.
    public let mode: TransliterationMode
    /// The options that are on.
    public let options: Set<String>
    /// The line of the file.
    public let line: Int
  }

  /// The name of the file.
  public let path: String
  /// The system.
  public let system: TransliterationSystem
  /// The choices it leaves open, in the order of the file; all are off unless asked for.
  public let options: [Option]
  /// The examples, those with options among them.
  public let examples: [Example]
  /// The id of the lexicon of established forms that the mode `established` looks into first.
  public let lexicon: String?
  /// Whether the table can be read backwards without loss.
  public let isReversible: Bool

  let rules: [LetterRule]

  /// Reads a table and checks it.
  ///
  /// - Parameters:
  ///   - path: the name of the file, for messages and traces.
  ///   - bytes: its content, in UTF-8.
  ///   - isChecked: whether rules are looked for that contradict or hide each other; a table of the program
  ///     is checked by its tests.
  /// - Throws: `SystemFileError` for the first thing that is wrong.
  /// - Complexity: O(n) in the bytes, and where it is checked, for each letter O(m²) in its rules.
  public init(
    path: String,
    bytes: [UInt8],
    isChecked: Bool = true
  ) throws(SystemFileError) {
    let table: FactTable
    do {
      table = try FactTable(path: path, bytes: bytes)
    } catch {
      throw SystemFileError(path: path, line: error.line, column: 1, fault: .table(error))
    }
    var reader = try LetterTableReader(table)
    try reader.readRows()
    if isChecked { try reader.check() }
    self.path = path
    self.system = reader.system
    self.options = reader.options
    self.examples = reader.examples
    self.lexicon = table.header("lexicon")
    self.isReversible = reader.isReversible
    self.rules = reader.rules.sorted { $0.precedes($1) }
  }
}
