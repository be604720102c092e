internal import Languages
internal import XML

/// Reads TBX: version 3 in either style, and version 2 (`martif`) with `tig` or `ntig`.
///
/// Files of others are read as they are: ids that XML forbids, categories of other dialects, DOCTYPEs that
/// are never fetched. What a glossary does not keep is counted; an entry without a term or with a language
/// that is none is skipped and told.
struct TBXReader {
  private let input: ExchangeInput
  private var concepts: [Concept] = []
  private var places: [String: Int] = [:]
  private var unread = ExchangeLedger()
  private var problems: [GlossaryFileError] = []
  private var title = ""

  private init(_ input: ExchangeInput) { self.input = input }

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML or no TBX.
  /// - Complexity: O(n), with one entry in memory beside what is kept.
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    var reader = TBXReader(input)
    do {
      try reader.readFile()
    } catch let error as XMLError {
      throw GlossaryFileError(path: input.path, error)
    } catch let error as GlossaryFileError {
      throw error
    } catch {
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed("\(error)"))
    }
    return ExchangeImport(
      glossary: Glossary(name: input.name, title: reader.title, concepts: reader.concepts),
      unread: reader.unread.losses,
      problems: reader.problems,
      remarks: [input.encoding]
    )
  }

  private mutating func readFile() throws {
    let xml = try XMLReader(input.bytes)
    guard let root = try xml.nextStart(), ["tbx", "martif", "TBX"].contains(root.name) else {
      let sentence = "this is no TBX: its first element is neither tbx nor martif; name its format"
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
    }
    while let start = try xml.nextStart() {
      switch start.name {
      case "conceptEntry", "termEntry": read(entry: try xml.whole(start))
      case "title" where title.isEmpty: title = LayoutSpace.trimmed(try xml.whole(start).text)
      case "refObjectSec", "refObjectList":
        unread.lose("reference objects", try xml.whole(start).children.count)
      default: break
      }
    }
  }

  private mutating func read(entry: XMLElement) {
    let categories = TBXCategories(of: entry)
    var draft = TBXConcept()
    for category in categories.items { draft.take(category, &unread) }
    var terms: [Term] = []
    for section in entry.children where ["langSec", "langSet"].contains(section.name) {
      terms += read(section: section, of: &draft)
    }
    guard !terms.isEmpty else {
      return report(entry.line, "the entry has no term; add one or take it out; it was skipped")
    }
    let concept = draft.concept(id: freshID(of: entry), terms: terms)
    places[concept.id] = concepts.count
    concepts.append(concept)
  }

  private mutating func read(section: XMLElement, of concept: inout TBXConcept) -> [Term] {
    let tag = section.attributes["xml:lang"] ?? section.attributes["lang"] ?? ""
    guard let language = Language(tag: tag.replacingUnderscores) else {
      problems.append(
        GlossaryFileError(path: input.path, line: section.line, fault: .unknownLanguage(tag))
      )
      return []
    }
    for category in TBXCategories(of: section).items {
      concept.take(category, of: language, &unread)
    }
    var terms: [Term] = []
    for element in section.children where ["termSec", "tig", "ntig"].contains(element.name) {
      let group = element.child("termGrp") ?? element
      let text = LayoutSpace.trimmed(group.child("term")?.text ?? "")
      guard !text.isEmpty else {
        report(element.line, "the term is empty; fill it in or take it out; it was skipped")
        continue
      }
      var items = TBXCategories(of: element).items
      if group.name == "termGrp" { items += TBXCategories(of: group).items }
      terms.append(
        TBXTerm(items, &unread)
          .term(text, language, isFirst: terms.isEmpty, of: concept.kind, line: element.line)
      )
    }
    return terms
  }

  private mutating func freshID(of entry: XMLElement) -> String {
    let written = entry.attributes["id"] ?? entry.attributes["xml:id"] ?? ""
    let id = written.isEmpty ? "c\(concepts.count + 1)" : MarkupID.decoded(written)
    guard let earlier = places[id] else { return id }
    var number = 2
    while places["\(id)-\(number)"] != nil { number += 1 }
    if !written.isEmpty {
      let first = concepts[earlier].terms.first?.line ?? 0
      report(
        entry.line,
        "the id “\(id)” is taken by the entry with line \(first); this one was read as “\(id)-\(number)”"
      )
    }
    return "\(id)-\(number)"
  }

  private mutating func report(_ line: Int, _ sentence: String) {
    problems.append(
      GlossaryFileError(path: input.path, line: max(line, 1), fault: .malformed(sentence))
    )
  }
}

extension String {
  /// Java's way to write a language, `ko_KR`, as a tag.
  var replacingUnderscores: String { String(map { $0 == "_" ? "-" : $0 }) }
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
