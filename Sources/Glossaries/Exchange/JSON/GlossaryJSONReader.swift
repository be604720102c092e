internal import JSON
internal import Languages

/// Reads Onoma's JSON.
struct GlossaryJSONReader {
  private let stream: ExchangeStream
  var account: EntryAccount
  private var title = ""

  /// Reads the file, with one concept in memory at a time.
  ///
  /// - Throws: `GlossaryFileError` where it is no JSON, not of this format or of a newer version; what `take`
  ///   throws.
  /// - Complexity: O(n); what stands before the concepts is read twice.
  static func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    var reader = GlossaryJSONReader(stream)
    do {
      try reader.checkHead()
      try reader.readFile(take)
    } catch let error as JSONError {
      throw GlossaryFileError(
        path: stream.path,
        line: error.line,
        column: error.column,
        fault: .malformed(error.description)
      )
    }
    return reader.account.told(title: reader.title, remarks: [stream.encoding])
  }

  private init(_ stream: ExchangeStream) {
    self.stream = stream
    self.account = EntryAccount(stream)
  }

  /// Looks for the format and its version, which usually stand before the concepts.
  private func checkHead() throws {
    struct Known: Error {}
    var (format, version, hasConcepts) = ("", "", false)
    let pieces = stream.pieces()
    var json = JSONReader { try pieces.next() }
    do {
      if try json.kind() == .object {
        try json.members { json, name in
          let kind = try json.kind()
          switch name {
          case "format" where kind == .string: format = try json.string()
          case "version" where kind == .number: version = try json.number()
          case "concepts" where kind == .array:
            hasConcepts = true
            if !format.isEmpty, !version.isEmpty { throw Known() }
            try json.skip()
          default: try json.skip()
          }
        }
      } else {
        try json.skip()
      }
      try json.end()
    } catch is Known {}
    guard format == "onoma-glossary", hasConcepts else {
      throw malformed(
        "this is no glossary of Onoma: it needs \"format\": \"onoma-glossary\" and \"concepts\""
      )
    }
    guard version == "1" else {
      throw malformed("its version is not 1; read it with a newer Onoma or export it again")
    }
  }

  private func malformed(_ sentence: String) -> GlossaryFileError {
    GlossaryFileError(path: stream.path, line: 1, fault: .malformed(sentence))
  }

  private mutating func readFile(_ take: (Concept) throws -> Void) throws {
    let pieces = stream.pieces()
    var json = JSONReader { try pieces.next() }
    try json.members { json, name in
      let kind = try json.kind()
      switch name {
      case "title": title = try text(name, in: &json) ?? ""
      case "concepts" where kind == .array:
        try json.elements { json in
          if let concept = try concept(in: &json) { try take(concept) }
        }
      case "format", "version", "$schema": try json.skip()
      default:
        account.unread.lose("“\(name)”")
        try json.skip()
      }
    }
    try json.end()
  }
}
