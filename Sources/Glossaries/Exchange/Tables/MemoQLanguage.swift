internal import Languages

/// memoQ's names of languages, which are column names in its tables.
///
/// - Source: memoQ's list of languages, words parted by `_` as in its CSV exports.
enum MemoQLanguage {
  private static let names = [
    ("ar", "Arabic"), ("be", "Belarusian"), ("cs", "Czech"), ("de", "German"), ("en", "English"),
    ("en-GB", "English_United_Kingdom"), ("en-US", "English_United_States"), ("es", "Spanish"),
    ("fi", "Finnish"), ("fr", "French"), ("he", "Hebrew"), ("it", "Italian"), ("ja", "Japanese"),
    ("ko", "Korean"), ("nl", "Dutch"), ("pl", "Polish"), ("pt", "Portuguese"), ("ru", "Russian"),
    ("tr", "Turkish"), ("uk", "Ukrainian"), ("zh-CN", "Chinese_PRC"), ("zh-TW", "Chinese_Taiwan"),
  ]

  /// The name of a language; its tag, where memoQ has none.
  static func name(of language: Language) -> String {
    names.first { $0.0 == language.tag }?.1 ?? language.tag
  }

  /// The language of a name or a tag.
  static func language(named name: String) -> Language? {
    let known = names.first { $0.1.lowercased() == name.lowercased() }?.0
    return Language(tag: known ?? name)
  }
}
