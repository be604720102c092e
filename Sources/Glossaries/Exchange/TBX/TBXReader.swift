internal import Languages
internal import XML

/// Reads TBX: version 3 in either style, and version 2 (`martif`) with `tig` or `ntig`.
///
/// Files of others are read as they are: ids that XML forbids, categories of other dialects, DOCTYPEs that
/// are never fetched. What a glossary does not keep is counted; an entry without a term or with a language
/// that is none is skipped and told.
struct TBXReader {
  private let path: String
  private var account: EntryAccount
  private var title = ""
  /// How many terms the last entry had: the next has as many, as a rule.
  private var usualCount = 0

  private init(_ stream: ExchangeStream) {
    path = stream.path
    account = EntryAccount(stream)
  }

  /// Reads the file, with the entries of a piece of it in memory at a time.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML or no TBX; what `take` throws.
  /// - Complexity: O(n).
  static func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    var reader = TBXReader(stream)
    let pieces = stream.pieces()
    do {
      let xml = try XMLEntryReader(entries: wholeElements, names: TBXName.words) {
        try pieces.next()
      }
      try reader.readFile(xml, take)
    } catch let error as XMLError {
      throw GlossaryFileError(path: stream.path, error)
    }
    return reader.account.told(title: reader.title, remarks: [stream.encoding])
  }

  private static let wholeElements: Set<String> = [
    "conceptEntry", "termEntry", "title", "refObjectSec", "refObjectList",
  ]

  private mutating func readFile(
    _ xml: XMLEntryReader,
    _ take: (Concept) throws -> Void
  ) throws {
    guard let root = try xml.next(), ["tbx", "martif", "TBX"].contains(root.name) else {
      let sentence = "this is no TBX: its first element is neither tbx nor martif; name its format"
      throw GlossaryFileError(path: path, line: 1, fault: .malformed(sentence))
    }
    while let element = try xml.next() {
      switch element.name {
      case "conceptEntry", "termEntry":
        if let concept = try concept(in: element) { try take(concept) }
      case "title" where title.isEmpty: title = LayoutSpace.trimmed(element.text)
      case "refObjectSec", "refObjectList":
        account.unread.lose("reference objects", element.children.count)
      default: break
      }
    }
  }

  private mutating func concept(in entry: XMLElement) throws -> Concept? {
    let told = account.problems.count
    var draft = TBXConcept()
    entry.forEachChild { child in
      TBXCategory.each(at: child, &account.unread) { draft.take($0, &$1) }
    }
    var terms: [Term] = []
    terms.reserveCapacity(usualCount)
    entry.forEachChild { section in
      let name = section.tbxName
      guard name == .langSec || name == .langSet else { return }
      read(section: section, of: &draft, into: &terms)
    }
    usualCount = terms.count
    guard !terms.isEmpty else {
      // An entry whose terms could not be read has been told of.
      if account.problems.count == told {
        account.report(
          entry.line,
          "the entry has no term; add one or take it out; it was skipped"
        )
      }
      return nil
    }
    let written = entry.attributes["id"] ?? entry.attributes["xml:id"] ?? ""
    let concept = draft.concept(id: MarkupID.decoded(written), terms: terms)
    return try account.admit(concept, isGivenID: !written.isEmpty, entry.line)
  }

  private mutating func read(
    section: XMLElement,
    of concept: inout TBXConcept,
    into terms: inout [Term]
  ) {
    let tag = section.attributes["xml:lang"] ?? section.attributes["lang"] ?? ""
    guard let language = Language(tag: tag.replacingUnderscores) else {
      account.report(section.line, .unknownLanguage(tag), .partSkipped)
      return
    }
    let kind = concept.kind
    var isFirst = true
    section.forEachChild { child in
      switch child.tbxName {
      case .termSec, .tig, .ntig:
        guard let term = term(in: child, language, isFirst: isFirst, of: kind) else { return }
        terms.append(term)
        isFirst = false
      default:
        TBXCategory.each(at: child, &account.unread) { concept.take($0, of: language, &$1) }
      }
    }
  }

  private mutating func term(
    in element: XMLElement,
    _ language: Language,
    isFirst: Bool,
    of kind: Concept.Kind
  ) -> Term? {
    var term = TBXTerm()
    element.forEachChild { take($0, into: &term) }
    guard let text = term.text, !text.isEmpty else {
      account.report(element.line, "the term is empty; fill it in or take it out; it was skipped")
      return nil
    }
    return term.term(text, language, isFirst: isFirst, of: kind, line: element.line)
  }

  /// Takes the term itself, a category of it, or the group of both that an `ntig` has.
  private mutating func take(_ part: XMLElement, into term: inout TBXTerm) {
    switch part.tbxName {
    case .term:
      if term.text == nil { term.text = LayoutSpace.trimmed(part.shownText(&account.unread)) }
    case .termGrp: part.forEachChild { take($0, into: &term) }
    default: TBXCategory.each(at: part, &account.unread) { term.take($0, &$1) }
    }
  }
}

extension String {
  /// Java's way to write a language, `ko_KR`, as a tag.
  var replacingUnderscores: String {
    holds(byte: UInt8(ascii: "_")) ? String(map { $0 == "_" ? "-" : $0 }) : self
  }
}

extension GlossaryFileError {
  /// An error of XML in the file at `path`.
  init(path: String, _ error: XMLError) {
    self.init(
      path: path,
      line: error.line,
      column: error.column,
      fault: .malformed(error.description)
    )
  }
}
