public import ICU
public import Languages

/// What a format with two columns cannot say by itself, and how a table is written.
public struct ExchangeOptions: Sendable {
  /// The language of the source column; told from the letters when a file is read and this is `nil`.
  public var source: Language?
  /// The language of the target column.
  public var target: Language?
  /// The encoding of a file that is read, where it is none of Unicode; told from its bytes when `nil`.
  public var encoding: LegacyEncoding?
  /// How the file is written.
  public var export: GlossaryExport.Options

  /// Creates options.
  public init(
    source: Language? = nil,
    target: Language? = nil,
    encoding: LegacyEncoding? = nil,
    export: GlossaryExport.Options = .init()
  ) {
    self.source = source
    self.target = target
    self.encoding = encoding
    self.export = export
  }
}
