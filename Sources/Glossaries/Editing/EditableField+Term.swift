internal import Languages
internal import Morphology

extension EditableField where Owner == Term {
  /// The fields of a term, in the order of its card.
  public static let all: [EditableField] = [
    EditableField("term", isList: false) {
      [$0.text]
    } put: { term, texts in
      guard let text = texts.first, !text.isEmpty else { return "the text of the term" }
      term.text = text
      return nil
    },
    EditableField("language", isList: false) {
      [$0.language.tag]
    } put: { term, texts in
      guard let language = texts.first.flatMap({ Language(tag: $0) }) else {
        return "the tag of a language, such as ko-KP"
      }
      term.language = language
      return nil
    },
    EditableField("status", isList: false) {
      [$0.status.rawValue]
    } put: { term, texts in
      guard let status = texts.first.flatMap(TermStatus.init) else {
        return words(of: TermStatus.self)
      }
      term.status = status
      return nil
    },
    EditableField("type", isList: false) {
      $0.form == .full ? [] : [$0.form.rawValue]
    } put: { term, texts in
      guard let form = Term.Form(rawValue: texts.first ?? "") else {
        return words(of: Term.Form.self)
      }
      term.form = form
      return nil
    },
    EditableField(list: "labels", \.labels),
    EditableField("match", isList: true) {
      $0.matching.map(\.rawValue).sorted()
    } put: { term, texts in
      let flags = texts.compactMap(Term.Matching.init)
      guard flags.count == texts.count else { return words(of: Term.Matching.self) }
      term.matching = Set(flags)
      return nil
    },
    EditableField("paradigm", isList: false) {
      $0.paradigm.isEmpty ? [] : [$0.paradigm]
    } put: { term, texts in
      let text = texts.first ?? ""
      if !text.isEmpty {
        let paradigm = try? RussianDeclension.standard.paradigm(
          of: term.text,
          stored: text,
          kind: .term
        )
        guard paradigm != nil else {
          let cases = RussianCase.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
          return
            "the genitive, cases as in “genitive=Кобеца; dative=Кобецу” (\(cases)), or indeclinable"
        }
      }
      term.paradigm = text
      return nil
    },
    EditableField(text: "note", \.note),
    EditableField(word: "part-of-speech", \.grammar.partOfSpeech),
    EditableField(word: "term-gender", \.grammar.gender),
    EditableField(word: "number", \.grammar.number),
    EditableField(text: "abbreviation-of", \.abbreviates),
    EditableField("valid", isList: false) {
      $0.validity.map { ["\($0)"] } ?? []
    } put: { term, texts in
      let validity = texts.first.flatMap { Validity($0) }
      guard validity != nil || texts.isEmpty else { return "a time as in “2011-12..2020”" }
      term.validity = validity
      return nil
    },
    EditableField(list: "term-sources", \.sources),
    EditableField("review", isList: false) {
      $0.review.map { ["\($0)"] } ?? []
    } put: { term, texts in
      let review = texts.first.flatMap { Review($0) }
      guard review != nil || texts.isEmpty else { return "a decision as in “rejected: why”" }
      term.review = review
      return nil
    },
  ]

  /// The field with this name; `gender` and `sources` need not be told from those of the concept.
  public init(named name: String) throws(EditError) {
    let full = ["gender": "term-gender", "sources": "term-sources", "text": "term"][name] ?? name
    guard let known = Self.all.first(where: { $0.name == full }) else {
      let names = Self.all.map(\.name).joined(separator: ", ")
      throw EditError("a term has no field “\(name)”; use one of \(names)")
    }
    self = known
  }
}
