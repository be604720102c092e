public import Diagnostics
internal import Glossaries
internal import Languages

/// Forms that are rewritten into each other.
public struct ReplacementCycle: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO013", name: "replacement-cycle"),
    severity: .error,
    summary:
      "A term is rewritten to one that is rewritten back to it, at once or by way of others.",
    explanation: """
      A draft that is mended twice would change twice, and no spelling is ever right. Decide which form the \
      house writes, or mark the others `context` or `no-match`.
      """
  )

  /// One finding for each cycle, at its first term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let folder = FormFolder()
    var steps: [FoldedKey: [(place: TermPlace, to: FoldedKey)]] = [:]
    for place in subject.alike.joined() {
      let term = subject.term(place)
      guard term.status.isToBeRewritten,
        term.matching.isDisjoint(with: [.context, .ambiguous, .noMatch]),
        let target = subject.concept(place).preferredTerm(in: term.language)
      else { continue }
      let (from, to) = (folder.key(of: term), folder.key(of: target))
      // A term that is rewritten to other capitals is no way round.
      if from != to { steps[from, default: []].append((place, to)) }
    }
    var found: [LintFinding] = []
    var done: Set<FoldedKey> = []
    let order = steps.values.flatMap { $0.map(\.place) }.sorted()
    for place in order {
      let start = folder.key(of: subject.term(place))
      guard !done.contains(start), let path = cycle(from: start, by: steps) else { continue }
      done.formUnion(path.map { folder.key(of: subject.term($0)) })
      found.append(
        finding(
          Self.sentence(path.map { subject.term($0).text }),
          at: path[0],
          related: path.dropFirst().map { ($0, "and back from here") }
        )
      )
    }
    return found
  }

  private static func sentence(_ names: [String]) -> String {
    let steps = names.dropFirst().map { "to “\($0)”, that " }.joined()
    return
      "“\(names[0])” is rewritten \(steps)back to “\(names[0])”; decide which one the house writes"
  }

  /// The terms by which `start` comes back to itself, by the shortest way.
  private func cycle(
    from start: FoldedKey,
    by steps: [FoldedKey: [(place: TermPlace, to: FoldedKey)]]
  ) -> [TermPlace]? {
    var seen: Set<FoldedKey> = []
    var front: [(at: FoldedKey, path: [TermPlace])] = [(start, [])]
    while !front.isEmpty {
      var next: [(at: FoldedKey, path: [TermPlace])] = []
      for (form, path) in front {
        for step in steps[form] ?? [] {
          if step.to == start, step.to != form || path.count > 0 { return path + [step.place] }
          if seen.insert(step.to).inserted { next.append((step.to, path + [step.place])) }
        }
      }
      front = next
    }
    return nil
  }
}
