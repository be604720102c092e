internal import Languages

/// A term while it is read.
struct TBXTerm {
  private var status: TermStatus?
  private var type = ""
  private var partOfSpeech = ""
  private var labels: [String] = []
  private var notes: [String] = []
  private var sources: [String] = []
  private var gender: Grammar.Gender?

  /// Takes the categories of a term.
  init(_ items: [TBXCategories.Item], _ unread: inout ExchangeLedger) {
    for item in items {
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
        if TableWords.partOfSpeech(item.text) == nil { unread.lose("partOfSpeech “\(item.text)”") }
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
    let part =
      form == .derived && partOfSpeech == "other" ? nil : TableWords.partOfSpeech(partOfSpeech)
    return Term(
      text,
      language: language,
      status: status ?? (isFirst ? .preferred : .admitted),
      form: form,
      labels: labels,
      note: notes.joined(separator: "\n"),
      grammar: Grammar(partOfSpeech: part, gender: gender),
      sources: sources,
      line: line
    )
  }
}
