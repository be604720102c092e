internal import ArgumentParser

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
  @Option(
    name: [.customShort("g"), .customLong("glossary")],
    help: "The store: sqlite:PATH or postgres://USER@HOST/DATABASE."
  )
  var name: String
}
