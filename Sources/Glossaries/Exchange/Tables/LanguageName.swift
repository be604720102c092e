internal import Languages

/// Languages by what people call their columns: a tag, or a name in English, Russian or Korean.
enum LanguageName {
  private static let names = [
    ("en", ["английский", "영어", "영문"]), ("ru", ["русский", "러시아어", "노어"]),
    ("ko", ["корейский", "한국어", "국문", "한글", "조선어"]),
    ("ko-Hani", ["hanja", "한자", "ханча"]), ("zh", ["chinese", "китайский", "중국어"]),
    ("ja", ["японский", "일본어"]),
  ]

  /// The language that the name of a column means, or `nil`.
  ///
  /// A tag counts where its language is one that people have glossaries of, for words such as “ref” and “pos”
  /// are tags of languages as well.
  static func language(of name: String) -> Language? {
    let plain = LayoutSpace.line(name)
    let lower = plain.lowercased()
    if let known = names.first(where: { $0.1.contains(lower) }) { return Language(tag: known.0) }
    guard let language = MemoQLanguage.language(named: plain.replacingUnderscores) else {
      return MemoQLanguage.language(named: plain)
    }
    return common.contains(language.base.tag) ? language : nil
  }

  private static let common: Set<String> = [
    "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fil",
    "fr",
    "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "km", "ko", "ky", "lo", "lt", "lv",
    "mn",
    "ms", "my", "nb", "ne", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "sw", "ta",
    "tg",
    "th", "tk", "tl", "tr", "uk", "ur", "uz", "vi", "yue", "zh",
  ]
}
