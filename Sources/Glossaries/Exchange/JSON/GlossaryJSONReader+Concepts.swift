internal import JSON
internal import Languages

extension GlossaryJSONReader {
  /// The concept that stands next, or none where it is none, which is told.
  mutating func concept(in json: inout JSONReader) throws -> Concept? {
    var concept = Concept(id: "", kind: .name)
    let place = try object("a concept", in: &json) { reader, json, name in
      switch name {
      case "id": concept.id = try reader.text(name, in: &json) ?? ""
      case "kind": concept.kind = try reader.known(name, in: &json) ?? .name
      case "gender": concept.gender = try reader.known(name, in: &json)
      case "origin": concept.origin = try reader.language(name, in: &json)
      case "definition": concept.definition = try reader.text(name, in: &json) ?? ""
      case "sources": concept.sources = try reader.texts(name, in: &json)
      case "external": concept.externalIDs = try reader.texts(name, in: &json)
      case "relations":
        concept.relations = try reader.list(name, in: &json) { try $0.relation(in: &$1) }
      case "confidence": concept.confidence = try reader.known(name, in: &json)
      case "subjects": concept.subjects = try reader.texts(name, in: &json)
      case "sections":
        concept.sections = try reader.list(name, in: &json) { try $0.section(in: &$1) }
      case "comments": concept.comments = try reader.texts(name, in: &json)
      case "terms": concept.terms = try reader.list(name, in: &json) { try $0.term(in: &$1) }
      default: return false
      }
      return true
    }
    return try place.flatMap { line in
      try account.admit(concept, isGivenID: !concept.id.isEmpty, line)
    }
  }

  private mutating func term(in json: inout JSONReader) throws -> Term? {
    var (text, language) = ("", Language?.none)
    var (form, grammar) = (Term.Form.full, Grammar())
    var (status, review) = (TermStatus.preferred, Review?.none)
    // A term whose status or review cannot be read is none to offer.
    var isJudged = true
    var (labels, sources): ([String], [String]) = ([], [])
    var matching: [Term.Matching] = []
    var (paradigm, note, abbreviates) = ("", "", "")
    var validity = Validity?.none
    let told = account.problems.count
    let place = try object("a term", in: &json) { reader, json, name in
      switch name {
      case "text": text = try reader.text(name, in: &json) ?? ""
      case "language": language = try reader.language(name, in: &json, .termSkipped)
      case "status":
        let before = reader.account.problems.count
        status = try reader.known(name, in: &json, .termSkipped) ?? .preferred
        isJudged = isJudged && reader.account.problems.count == before
      case "type": form = try reader.known(name, in: &json) ?? .full
      case "labels": labels = try reader.texts(name, in: &json)
      case "match": matching = try reader.list(name, in: &json) { try $0.known(name, in: &$1) }
      case "paradigm": paradigm = try reader.text(name, in: &json) ?? ""
      case "note": note = try reader.text(name, in: &json) ?? ""
      case "partOfSpeech": grammar.partOfSpeech = try reader.known(name, in: &json)
      case "gender": grammar.gender = try reader.known(name, in: &json)
      case "number": grammar.number = try reader.known(name, in: &json)
      case "abbreviates": abbreviates = try reader.text(name, in: &json) ?? ""
      case "validity":
        validity = try reader.value(name, in: &json, like: "2011-12..2020") { Validity($0) }
      case "sources": sources = try reader.texts(name, in: &json)
      case "review":
        let before = reader.account.problems.count
        review = try reader.value(name, in: &json, like: "rejected: why", .termSkipped) {
          Review($0)
        }
        isJudged = isJudged && reader.account.problems.count == before
      default: return false
      }
      return true
    }
    guard let line = place, isJudged else { return nil }
    guard !text.isEmpty, let language else {
      if account.problems.count == told {
        let sentence =
          text.isEmpty
          ? "a term needs “text”; write it or take the term out"
          : "the term “\(text)” needs a “language” such as en"
        account.report(line, .malformed(sentence), .termSkipped)
      }
      return nil
    }
    return Term(
      text,
      language: language,
      status: status,
      form: form,
      labels: labels,
      matching: Set(matching),
      paradigm: paradigm,
      note: note,
      grammar: grammar,
      abbreviates: abbreviates,
      validity: validity,
      sources: sources,
      review: review,
      line: line
    )
  }

  private mutating func relation(in json: inout JSONReader) throws -> Concept.Relation? {
    var (type, target): (String?, String?)
    let told = account.problems.count
    let place = try object("a relation", in: &json) { reader, json, name in
      switch name {
      case "type": type = try reader.text(name, in: &json)
      case "target": target = try reader.text(name, in: &json)
      default: return false
      }
      return true
    }
    if let type, let target { return Concept.Relation(type: type, target: target) }
    if let place, account.problems.count == told {
      account.report(place, .malformed("a relation needs “type” and “target”"), .partSkipped)
    }
    return nil
  }

  private mutating func section(in json: inout JSONReader) throws -> LanguageSection? {
    var (language, definition, note) = (Language?.none, "", "")
    let told = account.problems.count
    let place = try object("a section", in: &json) { reader, json, name in
      switch name {
      case "language": language = try reader.language(name, in: &json, .partSkipped)
      case "definition": definition = try reader.text(name, in: &json) ?? ""
      case "note": note = try reader.text(name, in: &json) ?? ""
      default: return false
      }
      return true
    }
    if language == nil, let place, account.problems.count == told {
      account.report(place, .malformed("a section needs a “language” such as en"), .partSkipped)
    }
    return language.map { LanguageSection(language: $0, definition: definition, note: note) }
  }
}
