internal import ArgumentParser
internal import Glossaries

/// What a glossary's file does not say of itself: its encoding and its languages.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var encoding: EncodingOption

  @Option(help: "The language of the source column, in a file that does not name it.")
  var source: String?

  @Option(help: "The language of the target column, in a file that does not name it.")
  var target: String?

  /// The options, checked.
  func known() throws -> ExchangeOptions {
    ExchangeOptions(
      source: try source.map { try LanguageTag.known($0) },
      target: try target.map { try LanguageTag.known($0) },
      encoding: try encoding.known()
    )
  }
}
