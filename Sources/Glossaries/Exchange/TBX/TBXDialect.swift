/// Which TBX is written.
struct TBXDialect: Sendable {
  /// The name of the dialect: `TBX-Basic`, `TBX-Min`.
  let name: String
  /// How it names its elements and categories.
  let style: TBXStyle
  /// Whether it has the categories of the module Basic.
  let isBasic: Bool

  /// TBX-Basic, version 3, categories as attributes.
  static let basic = TBXDialect(name: "TBX-Basic", style: .dca, isBasic: true)
  /// TBX-Basic, version 3, categories as elements.
  static let basicDCT = TBXDialect(name: "TBX-Basic", style: .dct, isBasic: true)
  /// TBX-Basic, version 2.
  static let martif = TBXDialect(name: "TBX-Basic", style: .martif, isBasic: true)
  /// TBX-Min, version 3, categories as attributes.
  static let min = TBXDialect(name: "TBX-Min", style: .dca, isBasic: false)

  /// Whether it tells proper nouns from others.
  ///
  /// - Source: the picklists of partOfSpeech; `properNoun` is in that of 2008 alone.
  var hasProperNouns: Bool { style == .martif }
}
