public import Languages

/// What a language calls regions, languages and scripts.
///
/// ```swift
/// try DisplayNames(language: .russian).region("KP")  // "КНДР"
/// ```
///
/// Names are ICU's, of the version that `ICUVersion.current` states. A code that ICU cannot read
/// has no name. One value may be used from any number of tasks.
public struct DisplayNames: Sendable {
  /// The language that the names are in.
  public let language: Language

  private let handle: NamesHandle

  /// Opens the names in `language`; there are none in a language that ICU has no names in.
  ///
  /// - Throws: `ICUError` if they cannot be loaded.
  public init(language: Language) throws(ICUError) {
    self.language = language
    self.handle = try NamesHandle(in: language)
  }

  /// The name of the region with this ISO 3166-1 or UN M.49 code, as `KP`, or `nil`.
  public func region(_ code: String) -> String? {
    try? handle.name(.region, code.uppercased())
  }

  /// The name of the language with this BCP 47 tag, as `ko` or `ko-KP`, or `nil`.
  public func language(_ tag: String) -> String? {
    try? handle.name(.language, tag)
  }

  /// The name of the script with this ISO 15924 code, as `Cyrl`, or `nil`.
  public func script(_ code: String) -> String? {
    try? handle.name(.script, code.prefix(1).uppercased() + code.dropFirst().lowercased())
  }

  /// The name of the language, or `nil`.
  public func name(of language: Language) -> String? { self.language(language.tag) }

  /// The name of the script, or `nil`.
  public func name(of script: Script) -> String? { self.script(script.code) }
}
