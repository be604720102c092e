/// The forms of a term as TBX-Basic tells them: by term type and part of speech.
///
/// - Source: TBX-Basic dialect 1.2.1, picklists of termType and partOfSpeech. A second reference and a
///   clipped name are both short forms; the first is a person's, the second any other's. A demonym or an
///   adjective is a variant that is no plain noun.
enum TBXTermType {
  /// The form that is read back of `form`, for a concept of this kind.
  static func kept(_ form: Term.Form, of kind: Concept.Kind) -> Term.Form {
    switch form {
    case .short, .clipped: kind == .person ? .short : .clipped
    default: form
    }
  }

  /// The term type to write, and the part of speech of a term that has none.
  static func written(_ form: Term.Form) -> (type: String, partOfSpeech: String) {
    switch form {
    case .full: ("fullForm", "")
    case .short, .clipped: ("shortForm", "")
    case .abbreviation: ("abbreviation", "")
    case .derived: ("variant", "other")
    case .descriptive: ("phrase", "")
    }
  }

  /// The form that is told by a term type and a part of speech, as files of any TBX have them.
  static func read(type: String, partOfSpeech: String, of kind: Concept.Kind) -> Term.Form {
    switch type {
    case "abbreviation", "acronym", "initialism", "abbreviatedForm": .abbreviation
    case "shortForm": kind == .person ? .short : .clipped
    case "phrase": .descriptive
    case "variant" where partOfSpeech == "other" || partOfSpeech == "adjective": .derived
    default: .full
    }
  }

  /// Whether a term type says something that a form keeps, or nothing.
  static func isKnown(_ type: String) -> Bool {
    switch type {
    case "", "fullForm", "variant": true
    default: read(type: type, partOfSpeech: "", of: .name) != .full
    }
  }

  /// The word for a part of speech.
  static func written(_ part: Grammar.PartOfSpeech) -> String {
    part == .properNoun ? "properNoun" : part.rawValue
  }
}
