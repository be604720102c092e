public import Languages

/// Writes a glossary that may be larger than the memory, a few thousand concepts at a time.
///
/// The concepts come twice: what is in them decides which columns a table has, and which relations lead to a
/// concept of the file.
public struct PieceExport {
  /// Hands over the concepts in the order of the bytes of their ids, as often as it is asked to.
  public typealias Source = (_ use: (Concept) throws -> Void) throws -> Void

  private static let size = 2000

  private let profile: ExchangeProfile
  private let name: String
  private let options: ExchangeOptions
  private var ids = IDSet()
  private var languages: Set<Language> = []
  /// Concepts that together have a text in each column that any has.
  private var representatives: [Concept] = []
  private var columnNames: Set<String> = []
  private var batch: [Concept] = []
  private var account = GlossaryExport(text: "", conceptCount: 0, termCount: 0, losses: [])
  private var isOpen = false
  private var foot = ""

  /// Looks through what `source` hands over.
  ///
  /// - Precondition: the profile is writable in pieces.
  /// - Throws: what `source` throws.
  public init(
    to profile: ExchangeProfile,
    name: String,
    options: ExchangeOptions,
    from source: @escaping Source
  ) throws {
    precondition(profile.isWritableInPieces, "\(profile.id) is written as a whole")
    self.profile = profile
    self.name = name
    self.options = options
    try source { look(at: $0) }
  }

  /// The languages that any term is in, sorted by tag.
  public var termLanguages: [Language] { languages.sorted() }

  private mutating func look(at concept: Concept) {
    _ = ids.insert(concept.id, line: 0)
    for term in concept.terms { languages.insert(term.language) }
    // Other files have no columns.
    guard profile.pieces == nil else { return }
    let names = Set(TermRowColumn.columns(for: [concept]).map(\.name))
    if !names.isSubset(of: columnNames) {
      columnNames.formUnion(names)
      representatives.append(concept)
    }
  }

  /// Writes all, and returns the account, which has no text.
  ///
  /// - Throws: what `source` and `write` throw.
  /// - Complexity: O(n) in the terms.
  public mutating func run(
    from source: @escaping Source,
    _ write: (String) throws -> Void
  ) throws -> GlossaryExport {
    try source { concept in
      batch.append(concept)
      if batch.count == Self.size { try writeBatch(write) }
    }
    try writeBatch(write)
    if !isOpen {
      // Nothing was written: the file is one without concepts.
      let empty = Glossary(name: name, concepts: [])
      try write(try profile.export(empty, options: options).text)
    }
    try write(foot)
    return account
  }

  private mutating func writeBatch(_ write: (String) throws -> Void) throws {
    guard !batch.isEmpty else { return }
    let own = batch
    batch = []
    let export: (text: String, account: GlossaryExport)
    if let layout = profile.pieces {
      export = try cut(own, layout)
    } else {
      export = try rows(of: own)
    }
    add(export.account)
    if !export.text.isEmpty { try write(export.text) }
  }

  /// The concepts as the format writes them, out of a file of their own.
  private mutating func cut(
    _ concepts: [Concept],
    _ layout: PieceLayout
  ) throws -> (String, GlossaryExport) {
    // A relation to a concept of another batch leads somewhere too: its target stands by while the relations are
    // looked at, and is not written, for it has no term.
    let own = Set(concepts.map(\.id))
    let targets = Set(concepts.flatMap { $0.relations.map(\.target) })
    let standing = targets.filter { !own.contains($0) && ids.contains($0) }.sorted()
    var ledger = ExchangeLedger()
    let fitted = profile.fit(
      concepts,
      besides: standing.map { Concept(id: $0, kind: .name) },
      options: options,
      ledger: &ledger
    )
    let glossary = Glossary(name: name, concepts: fitted)
    let account = GlossaryExport(
      text: "",
      conceptCount: fitted.count,
      termCount: glossary.termCount,
      losses: ledger.losses
    )
    guard !fitted.isEmpty else { return ("", account) }
    let parts = layout.parts(of: try profile.text(of: glossary, options))
    defer { isOpen = true }
    foot = String(parts.foot)
    let mark = options.export.bom && profile.canBeginWithMark ? "\u{FEFF}" : ""
    let before = isOpen ? layout.separator : mark + parts.head
    return (before + parts.concepts, account)
  }

  /// The rows of a table with a term a row.
  private mutating func rows(of concepts: [Concept]) throws -> (String, GlossaryExport) {
    let columns = TermRowColumn.columns(for: representatives)
    let names = columns.map(\.name)
    var writer = CSVWriter(
      delimiter: profile.id == GlossaryExport.Profile.tsv.rawValue ? "\t" : ",",
      bom: options.export.bom && !isOpen,
      excelSafe: options.export.excelSafe
    )
    if !isOpen { writer.header(names) }
    isOpen = true
    var ledger = ExchangeLedger()
    let fitted = profile.adapt(concepts, options, &ledger)
    for concept in fitted {
      // What has come since the columns were chosen must not be lost.
      guard TermRowColumn.columns(for: [concept]).allSatisfy({ columnNames.contains($0.name) })
      else { throw ChangedMeanwhile(name: name) }
      for term in concept.terms {
        writer.record(columns.map { $0.text(term, concept) }, columns: names)
      }
    }
    let bare = fitted.count { $0.terms.isEmpty }
    ledger.lose("concepts without a term", bare)
    let account = GlossaryExport(
      text: "",
      conceptCount: fitted.count - bare,
      termCount: fitted.reduce(0) { $0 + $1.terms.count },
      losses: ledger.losses
    )
    return (writer.text, account)
  }

  private mutating func add(_ more: GlossaryExport) {
    var losses = account.losses
    for loss in more.losses {
      if let place = losses.firstIndex(where: {
        ($0.field, $0.outcome) == (loss.field, loss.outcome)
      }) {
        let count = losses[place].count + loss.count
        losses[place] = .init(field: loss.field, count: count, outcome: loss.outcome)
      } else {
        losses.append(loss)
      }
    }
    account = GlossaryExport(
      text: "",
      conceptCount: account.conceptCount + more.conceptCount,
      termCount: account.termCount + more.termCount,
      losses: losses
    )
  }
}

/// A glossary that was changed while it was written.
struct ChangedMeanwhile: Error, CustomStringConvertible {
  let name: String

  var description: String { "\(name): it was changed while it was read; export it again" }
}
