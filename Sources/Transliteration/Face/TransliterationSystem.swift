public import Languages

/// A standard or convention for writing the words of one script in another.
public struct TransliterationSystem: Hashable, Sendable {
  /// A word of the standard, with what it becomes.
  public struct Example: Hashable, Sendable {
    /// The word.
    public let input: String
    /// What the standard itself makes of it.
    public let output: String
    /// The mode it holds in.
    public let mode: TransliterationMode
    /// The line of the system's file.
    public let line: Int

    /// Creates an example.
    public init(input: String, output: String, mode: TransliterationMode = .word, line: Int = 0) {
      self.input = input
      self.output = output
      self.mode = mode
      self.line = line
    }
  }

  /// The id on the command line: language, then the system: `ru-bgn-pcgn`.
  public let id: String
  /// Other names of it, among them its code in the Interscript maps, if it has one.
  public let aliases: [String]
  /// The title.
  public let title: String
  /// Who issued it.
  public let authority: String
  /// The year of the edition that is followed.
  public let year: String
  /// Where the rules were taken from.
  public let source: String
  /// What one should know of it.
  public let notes: String
  /// The script it reads.
  public let from: Script
  /// The script it writes.
  public let to: Script
  /// The modes it has beside `word`, which every system has.
  public let modes: Set<TransliterationMode>
  /// Words with what becomes of them; the tests run them.
  public let examples: [Example]

  /// Creates a system.
  public init(
    id: String,
    aliases: [String] = [],
    title: String,
    authority: String,
    year: String,
    source: String,
    notes: String = "",
    from: Script,
    to: Script,
    modes: Set<TransliterationMode> = [],
    examples: [Example] = []
  ) {
    self.id = id
    self.aliases = aliases
    self.title = title
    self.authority = authority
    self.year = year
    self.source = source
    self.notes = notes
    self.from = from
    self.to = to
    self.modes = modes
    self.examples = examples
  }
}
