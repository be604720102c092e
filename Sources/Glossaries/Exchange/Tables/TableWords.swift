/// The words that tables use for statuses and forms.
///
/// - Source: Crowdin's API for glossaries; UTX 1.11 specification, term status.
enum TableWords {
  /// Crowdin's word for a status.
  static func status(_ status: TermStatus) -> String {
    switch status {
    case .preferred: "preferred"
    case .admitted: "admitted"
    case .deprecated, .forbidden: "not recommended"
    case .superseded: "obsolete"
    }
  }

  /// UTX's word for a status.
  static func utxStatus(_ status: TermStatus) -> String {
    switch status {
    case .preferred: "approved"
    case .admitted: "provisional"
    case .deprecated, .superseded: "non-standard"
    case .forbidden: "forbidden"
    }
  }

  /// The status that a word of any of them means, or `nil`.
  static func status(_ word: String) -> TermStatus? {
    word.lowercased() == "non-standard" ? .deprecated : TBXStatus.read(word)
  }

  /// Crowdin's word for a form.
  static func form(_ form: Term.Form) -> String {
    switch form {
    case .full: "full form"
    case .short, .clipped: "short form"
    case .abbreviation: "abbreviation"
    case .derived: "variant"
    case .descriptive: "phrase"
    }
  }

  /// The form that a word means, for a concept of this kind.
  static func form(_ word: String, of kind: Concept.Kind) -> Term.Form {
    switch word.lowercased() {
    case "abbreviation", "acronym": .abbreviation
    case "short form": kind == .person ? .short : .clipped
    case "phrase": .descriptive
    default: .full
    }
  }

  /// The word for a part of speech, of which proper nouns have one.
  static func partOfSpeech(_ part: Grammar.PartOfSpeech?) -> String {
    part == .properNoun ? "proper noun" : part?.rawValue ?? ""
  }

  /// The part of speech that a word means, or `nil`.
  static func partOfSpeech(_ word: String) -> Grammar.PartOfSpeech? {
    if let usual = Grammar.PartOfSpeech(rawValue: word) { return usual }
    let key = word.lowercased().filter { $0.isLetter }
    if key == "propernoun" { return .properNoun }
    return Grammar.PartOfSpeech(rawValue: key)
  }

  /// Whether a word says yes or no; `nil` for one that says neither.
  static func isYes(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "yes", "true", "1", "y", "x": true
    case "no", "false", "0", "n", "-": false
    default: nil
    }
  }

  /// Whether Crowdin has this word for a form.
  static func isForm(_ word: String) -> Bool {
    [
      "", "full form", "short form", "abbreviation", "acronym", "phrase",
    ].contains(word.lowercased())
  }
}
