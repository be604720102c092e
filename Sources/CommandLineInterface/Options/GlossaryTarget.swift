internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// Where a command writes a glossary: a file, a folder or a store.
struct GlossaryTarget: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: """
      Write the glossary to this file, in the format of its ending (.csv .tsv .json .tbx …), or to this \
      folder (a name that ends in /).
      """
  )
  var output: String?

  @Option(
    help: """
      Write the glossary into this store (sqlite:PATH or postgres://USER@HOST/DATABASE): in one \
      transaction, with history.
      """
  )
  var into: String?

  @OptionGroup var author: AuthorOptions

  /// Refuses what cannot be written to, before the work is done.
  func check() throws {
    if let output { try GlossaryWriter.check(output) }
    if output != nil, into != nil {
      throw UsageError("--output and --into are two places; name one")
    }
    if let into, !StoreLoader.isStore(into) {
      throw UsageError(
        "--into takes a store, sqlite:PATH or postgres://…; for a file or a folder write --output"
      )
    }
  }

  /// Whether a place is named.
  var isNamed: Bool { output != nil || into != nil }

  /// Writes `glossary` and says what was done.
  ///
  /// - Parameter source: the name and the contents of the glossary that this one was made from; of all stores
  ///   that hold something only this one is written to.
  func write(_ glossary: Glossary, from source: (name: String, glossary: Glossary)) throws {
    if let into {
      Leftovers.remove(of: into)
      let before =
        into == source.name ? source.glossary : try StoreRevision.contents(of: into)
      if let before, into != source.name, !before.concepts.isEmpty {
        let own = StoreLoader.isStore(source.name) ? ", or \(source.name)" : ""
        throw UsageError(
          "\(into) holds a glossary that this one was not made from; name a store that does not exist yet\(own)"
        )
      }
      let counts = try StoreRevision.write(
        glossary,
        over: before,
        into: into,
        by: author.name
      )
      FileAccess.say(
        "onoma: \(into): \(counts.added) added, \(counts.changed) changed, \(counts.removed) removed"
      )
    }
    if let output {
      let account = try GlossaryWriter.write(glossary, to: output)
      let concepts = "\(account.conceptCount) concept\(account.conceptCount == 1 ? "" : "s")"
      FileAccess.say("onoma: \(output): \(concepts) written as \(account.format)")
      for loss in account.losses { FileAccess.say("onoma: \(loss)") }
    }
  }
}
