public import Glossaries
public import SourceText

/// A glossary together with the text its terms were read from, so that findings can point into it.
public struct GlossaryFile: Sendable {
  /// How the glossary is written down.
  public enum Layout: Hashable, Sendable {
    /// In Onoma's own tables, whose rows have a place and can be mended.
    case tables
    /// In a file of another format, whose terms have a line.
    case lines
    /// In a store, or in a file without lines: a finding names the concept, and shows it as a row.
    case listing
  }

  /// The glossary.
  public let glossary: Glossary
  /// The file that holds the terms.
  public let terms: SourceText
  /// The file that holds the concepts; the same one where a single table holds both.
  public let concepts: SourceText
  /// How it is written down.
  public let layout: Layout

  /// Whether the order of a concept's terms is its own; in a folder the tables are sorted.
  public var keepsTermOrder: Bool {
    layout != .tables || terms.bytes.dropFirst(terms.byteOrderMarkLength).first != UInt8(ascii: "#")
  }

  /// Creates a glossary with its files.
  public init(
    glossary: Glossary,
    terms: SourceText,
    concepts: SourceText,
    layout: Layout = .tables
  ) {
    self.glossary = glossary
    self.terms = terms
    self.concepts = concepts
    self.layout = layout
  }
}
