internal import ArgumentParser
internal import Diagnostics

/// Which rules a command goes by.
struct RuleOptions: ParsableArguments {
  @Option(help: "Only these rules, by name or code, parted by commas.")
  var select: String?

  @Option(help: "All rules but these, by name or code, parted by commas.")
  var ignore: String?

  /// Those of `all` that are asked for.
  ///
  /// - Throws: `UsageError` for a name that is none of them.
  func chosen<Rule>(from all: [Rule], described: (Rule) -> RuleDescription) throws -> [Rule] {
    let selected = try select.map { try Self.codes($0, all.map(described)) }
    let ignored = try ignore.map { try Self.codes($0, all.map(described)) } ?? []
    return all.filter { rule in
      let code = described(rule).id.code
      return selected?.contains(code) ?? true && !ignored.contains(code)
    }
  }

  private static func codes(_ list: String, _ all: [RuleDescription]) throws -> Set<String> {
    Set(
      try list.split(separator: ",").map { name in
        guard let rule = all.first(where: { $0.id.isNamed(name) }) else {
          let known = all.map(\.id.name).joined(separator: ", ")
          throw UsageError("“\(name)” is not a rule; the rules are \(known)")
        }
        return rule.id.code
      }
    )
  }
}
