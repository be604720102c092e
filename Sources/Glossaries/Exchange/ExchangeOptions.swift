public import Languages

/// What a format with two columns cannot say by itself, and how a table is written.
public struct ExchangeOptions: Sendable {
  /// The language of the source column; told from the letters when a file is read and this is `nil`.
  public var source: Language?
  /// The language of the target column.
  public var target: Language?
  /// How the file is written.
  public var export: GlossaryExport.Options

  /// Creates options.
  public init(
    source: Language? = nil,
    target: Language? = nil,
    export: GlossaryExport.Options = .init()
  ) {
    self.source = source
    self.target = target
    self.export = export
  }
}
