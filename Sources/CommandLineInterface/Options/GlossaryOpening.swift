internal import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Workbench

/// Opens the glossary of a command and says on standard error what its file had that was not taken.
enum GlossaryOpening {
  /// Opens it.
  ///
  /// - Throws: `UsageError` for an unknown format; what the loader throws.
  static func open(
    _ name: String,
    format: String? = nil,
    options: ExchangeOptions = ExchangeOptions(),
    asOf time: StoreTime? = nil
  ) throws -> GlossaryFile {
    try account(of: name, format: format, options: options, asOf: time).file
  }

  /// Opens it to write all of it elsewhere, and refuses one that is not all read.
  static func open(whole name: String, asOf time: StoreTime? = nil) throws -> Glossary {
    let (file, problems) = try account(of: name, asOf: time)
    if problems > 0 {
      throw UsageError(
        "nothing was written; mend what is told above of \(name), which was not read"
      )
    }
    return file.glossary
  }

  /// Opens several as one, says where a later one differs from an earlier, and counts the entries that could not
  /// be read as they are written.
  static func open(
    together names: [String],
    format: String? = nil
  ) throws -> (glossary: Glossary, problems: Int) {
    let opened = try names.map { try account(of: $0, format: format) }
    let glossaries = opened.map(\.file.glossary)
    for (order, later) in glossaries.enumerated() {
      for earlier in glossaries[..<order] {
        let odds = earlier.conceptsAtOdds(with: later)
        guard let first = odds.first else { continue }
        let more = odds.count > 1 ? " and \(odds.count - 1) more" : ""
        FileAccess.say(
          "onoma: \(earlier.name) and \(later.name) differ in \(first)\(more); \(earlier.name) holds"
        )
      }
    }
    return (Glossary(layering: glossaries), opened.reduce(0) { $0 + $1.problems })
  }

  /// Opens it, and counts the entries that could not be read as they are written.
  static func account(
    of name: String,
    format: String? = nil,
    options: ExchangeOptions = ExchangeOptions(),
    asOf time: StoreTime? = nil
  ) throws -> (file: GlossaryFile, problems: Int) {
    let (file, account) = try GlossaryLoader.open(
      name,
      as: try profile(format),
      options: options,
      asOf: time
    )
    if let account { say(account.account, of: name) }
    return (file, account?.problems.count ?? 0)
  }

  /// Hands over its concepts, and counts the entries that could not be read as they are written.
  ///
  /// - Parameter undone: what to say was not done when there is such an entry; none where that is no reason to stop.
  static func handOver(
    _ name: String,
    format: String? = nil,
    options: ExchangeOptions,
    orSay undone: String?,
    _ bar: ProgressBar?,
    to take: (Concept) throws -> Void
  ) throws -> Int {
    defer { bar?.clear() }
    let watch: @Sendable (GlossaryLoader.Progress) -> Void = { bar?.show($0) }
    let account = try GlossaryLoader.handOver(
      name,
      as: try profile(format),
      options: options,
      watch: bar == nil ? nil : watch
    ) { concept in
      bar?.count()
      try take(concept)
    }
    bar?.clear()
    if let account { say(account, of: name) }
    let problems = account?.problems.count ?? 0
    if problems > 0, let undone {
      throw UsageError("\(undone); mend what is told above or leave out --strict")
    }
    return problems
  }

  private static func profile(_ id: String?) throws -> ExchangeProfile? {
    guard let id else { return nil }
    let known = ExchangeCatalog.all.filter(\.isReadable)
    guard let profile = known.first(where: { $0.id == id }) else {
      let ids = known.map(\.id).joined(separator: ", ")
      throw UsageError("“\(id)” is not a glossary format that is read; use one of \(ids)")
    }
    return profile
  }

  private static func say(_ account: ExchangeAccount, of name: String) {
    for problem in account.problems { FileAccess.say("onoma: \(problem)") }
    if !account.problems.isEmpty {
      let count = account.problems.count
      FileAccess.say(
        "onoma: \(name): \(count) \(count == 1 ? "entry" : "entries") not read as written"
      )
    }
    for loss in account.unread {
      FileAccess.say(
        "onoma: \(name): a glossary does not keep \(loss.field): \(loss.count) left out"
      )
    }
    // What goes without saying is not said, but with what was not read.
    let plain = [
      "UTF-8", "UTF-8 with a byte order mark", "an archive", "parted by “,”", "parted by tabs",
    ]
    let remarks = account.remarks.filter { !plain.contains($0) }
    if !account.problems.isEmpty || !remarks.isEmpty {
      FileAccess.say("onoma: \(name): read as \(account.remarks.joined(separator: ", "))")
    }
  }
}
