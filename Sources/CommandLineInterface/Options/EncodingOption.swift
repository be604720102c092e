internal import ArgumentParser
internal import ICU
internal import Languages

/// The encoding of a glossary's file that is none of Unicode.
struct EncodingOption: ParsableArguments {
  @Option(
    help: "The encoding of the file where it is not Unicode: windows-1251, koi8-r, cp949, euc-kr …"
  )
  var encoding: String?

  /// The encoding, checked.
  func known() throws -> LegacyEncoding? {
    guard let encoding else { return nil }
    guard let known = LegacyEncoding(name: encoding) else {
      throw UsageError(
        "“\(encoding)” is not an encoding; write one such as windows-1251, koi8-r, cp949 or euc-kr"
      )
    }
    return known
  }
}

/// A language that is named on the command line.
enum LanguageTag {
  /// The language with this tag, checked.
  static func known(_ tag: String) throws -> Language {
    guard let language = Language(tag: tag) else {
      throw UsageError("“\(tag)” is not a language tag; write one such as en, ru or ko")
    }
    return language
  }

  /// Whether ICU has a name for `language`, which it has for all that are registered and in use.
  static func hasName(_ language: Language) -> Bool {
    let tag = language.base.tag
    guard let names = try? DisplayNames(language: .english) else { return true }
    return names.language(tag).map { $0 != tag } ?? false
  }
}
