/// What is being written: the same letters are a word, a person or a place.
public enum TransliterationMode: String, Hashable, Sendable, CaseIterable {
  /// Running text.
  case word
  /// A person's name, by the system's own convention.
  case name
  /// A person's name, with a hyphen between the syllables of the given name.
  case nameHyphen = "name-hyphen"
  /// The name of a place, with its administrative unit set off.
  case place
  /// A title of a work, with the word division and capitals of libraries.
  case title
  /// Established forms first, the rules for the rest.
  case established
  /// A name as a passport shows it.
  case passport
}
