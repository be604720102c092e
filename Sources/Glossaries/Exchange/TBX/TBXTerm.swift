internal import Languages

/// A term while it is read.
struct TBXTerm {
  /// The term itself, once it is found.
  var text: String?
  private var status: TermStatus?
  private var type = ""
  /// The part of speech, as it is written and as it is understood.
  private var partOfSpeech = ""
  private var part: Grammar.PartOfSpeech?
  private var labels: [String] = []
  private var notes: [String] = []
  private var sources: [String] = []
  private var gender: Grammar.Gender?

  /// Takes a category of the term.
  mutating func take(_ item: TBXCategory, _ unread: inout ExchangeLedger) {
    switch item.name {
    case "administrativeStatus", "normativeAuthorization", "processStatus":
      if let known = TBXStatus.read(item.text) {
        status = known
      } else {
        unread.lose("\(item.name) “\(item.text)”")
      }
    case "termType":
      type = item.text
      if !TBXTermType.isKnown(type) { unread.lose("termType “\(type)”") }
    case "partOfSpeech":
      partOfSpeech = item.text
      part = TableWords.partOfSpeech(item.text)
      if part == nil { unread.lose("partOfSpeech “\(item.text)”") }
    case "grammaticalGender":
      gender = Grammar.Gender(rawValue: item.text)
      if gender == nil { unread.lose("grammaticalGender “\(item.text)”") }
    case "source" where !item.text.isEmpty: sources.append(item.text)
    case "customerSubset" where !item.text.isEmpty: labels.append(item.text)
    case "note", "Usage note", "usageNote":
      if !item.text.isEmpty { notes.append(item.text) }
    default: unread.lose(item.name)
    }
  }

  /// The term.
  ///
  /// Without a status the first of a language is preferred and the others are admitted.
  func term(
    _ text: String,
    _ language: Language,
    isFirst: Bool,
    of kind: Concept.Kind,
    line: Int
  ) -> Term {
    let form = TBXTermType.read(type: type, partOfSpeech: partOfSpeech, of: kind)
    // What tells a demonym is no part of speech.
    let part = form == .derived && partOfSpeech == "other" ? nil : part
    return Term(
      text,
      language: language,
      status: status ?? (isFirst ? .preferred : .admitted),
      form: form,
      labels: labels,
      note: notes.isEmpty ? "" : notes.joined(separator: "\n"),
      grammar: Grammar(partOfSpeech: part, gender: gender),
      sources: sources,
      line: line
    )
  }
}
