internal import Diagnostics
public import Glossaries
public import GlossaryLinting
public import SourceText

/// A glossary that was linted and mended until nothing was left that a program may mend.
public struct GlossaryMending: Sendable {
  /// The glossary as it was.
  public let before: GlossaryFile
  /// The glossary as it is.
  public let after: GlossaryFile
  /// What is left to be found.
  public let report: LintReport
  /// How many fixes were carried out.
  public let applied: Int

  /// How often what was mended is looked at anew; a fix may uncover a fault, such as a row out of order.
  private static let rounds = 8

  /// Lints `file`, carries out the fixes, and does so again until there are none.
  ///
  /// Nothing is written; `save` does that.
  ///
  /// - Parameters:
  ///   - unsafe: whether to carry out also the fixes that a person has to look at.
  ///   - subject: what the linter is to know besides.
  /// - Throws: `GlossaryFileError` or `FactTableError` if a mended table cannot be read, which is a fault of
  ///   the program.
  public init(
    _ file: GlossaryFile,
    by linter: GlossaryLinter,
    unsafe: Bool,
    subject: (GlossaryFile) -> LintSubject
  ) throws {
    var now = file
    var report = linter.lint(subject(now))
    var applied = 0
    for _ in 0..<Self.rounds {
      let (next, count) =
        file.layout == .tables
        ? try Self.mendTables(now, report, unsafe: unsafe)
        : Self.mendConcepts(now, report, unsafe: unsafe)
      guard count > 0 else { break }
      applied += count
      now = next
      report = linter.lint(subject(now))
    }
    before = file
    after = now
    self.report = report
    self.applied = applied
  }

  /// How many fixes are left because a person has to look at them.
  public var doubtful: Int {
    guard after.layout == .tables else { return report.fixes(unsafe: true).count { !$0.isSafe } }
    return report.files.flatMap(\.diagnostics).flatMap(\.fixes).count { !$0.isSafe }
  }

  /// The texts that differ, as they were and as they are: the tables, or the listings of concepts.
  public var changes: [(before: SourceText, after: SourceText)] {
    guard before.layout == .tables else {
      return changedConcepts.map { old, new in
        (LintReport.listing(of: old, in: before), LintReport.listing(of: new, in: after))
      }
    }
    var pairs = [(before.terms, after.terms)]
    if before.concepts.path != before.terms.path { pairs.append((before.concepts, after.concepts)) }
    return pairs.filter { $0.0.bytes != $0.1.bytes }
  }

  /// Writes the tables anew, each aside first and then in its place.
  ///
  /// - Throws: `FileError`.
  public func save() throws {
    for (_, text) in changes {
      try FileAccess.write(String(decoding: text.bytes, as: UTF8.self), to: text.path)
    }
  }

  /// Puts the changed concepts into `store` in one transaction, each as a change with its history.
  ///
  /// - Throws: `FileError` if a concept was changed by somebody else meanwhile, `GlossaryStoreError`.
  public func save(into store: any GlossaryStore, by author: String) throws {
    var edits: [StoreEdit] = []
    for (old, new) in changedConcepts {
      guard let stored = try store.concept(old.id), stored.concept == old else {
        throw FileError(
          path: store.name,
          sentence: "\(old.id) was changed meanwhile; lint the glossary again"
        )
      }
      edits.append(.update(new, from: stored.version))
    }
    if !edits.isEmpty { try store.make(edits, by: author) }
  }

  private var changedConcepts: [(Concept, Concept)] {
    zip(before.glossary.concepts, after.glossary.concepts).filter { $0 != $1 }
  }

  private static func mendTables(
    _ file: GlossaryFile,
    _ report: LintReport,
    unsafe: Bool
  ) throws -> (GlossaryFile, Int) {
    var texts = [file.terms.path: file.terms]
    texts[file.concepts.path] = file.concepts
    var count = 0
    for found in report.files {
      let fixes = found.diagnostics.flatMap(\.fixes).filter { unsafe || $0.isSafe }
      let fixed = FixedText(found.source.bytes, applying: fixes)
      count += fixed.applied
      texts[found.source.path] = try SourceText(path: found.source.path, bytes: fixed.bytes)
    }
    guard count > 0, let terms = texts[file.terms.path], let concepts = texts[file.concepts.path]
    else { return (file, 0) }
    return (try GlossaryLoader.reread(file, terms: terms, concepts: concepts), count)
  }

  private static func mendConcepts(
    _ file: GlossaryFile,
    _ report: LintReport,
    unsafe: Bool
  ) -> (GlossaryFile, Int) {
    let fixes = report.fixes(unsafe: unsafe)
    var byConcept: [Int: [GlossaryChange]] = [:]
    for change in fixes.flatMap(\.changes) {
      if let place = change.concept { byConcept[place, default: []].append(change) }
    }
    let concepts = file.glossary.concepts.enumerated().map { place, concept in
      byConcept[place].map { concept.changed(by: $0, at: place) } ?? concept
    }
    let glossary = Glossary(
      name: file.glossary.name,
      title: file.glossary.title,
      concepts: concepts
    )
    let mended = GlossaryFile(
      glossary: glossary,
      terms: file.terms,
      concepts: file.concepts,
      layout: file.layout
    )
    return (mended, fixes.count)
  }
}
