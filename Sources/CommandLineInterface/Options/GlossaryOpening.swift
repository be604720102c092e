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
  static func handOver(
    _ name: String,
    format: String? = nil,
    _ bar: ProgressBar?,
    to take: (Concept) throws -> Void
  ) throws -> Int {
    defer { bar?.clear() }
    let watch: @Sendable (GlossaryLoader.Progress) -> Void = { bar?.show($0) }
    let account = try GlossaryLoader.handOver(
      name,
      as: try profile(format),
      watch: bar == nil ? nil : watch
    ) { concept in
      bar?.count()
      try take(concept)
    }
    bar?.clear()
    if let account { say(account, of: name) }
    return account?.problems.count ?? 0
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
    let remarks = account.remarks.filter { $0 != "UTF-8" && $0 != "UTF-8 with a byte order mark" }
    if account.problems.isEmpty == false
      || remarks.contains(where: { $0.contains("by its letters") })
    {
      FileAccess.say("onoma: \(name): read as \(account.remarks.joined(separator: ", "))")
    }
  }
}
