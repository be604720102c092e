internal import Diagnostics
internal import SourceText

/// Leaves out findings that say nothing new beside others.
enum Redundancy {
  /// Drops every inconsistency all of whose places are reported as variants or errors already.
  static func reduced(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let inconsistency = InconsistentName().description.id
    var reported: [String: Set<TextSpan>] = [:]
    for diagnostic in diagnostics where diagnostic.rule != inconsistency {
      reported[diagnostic.concept ?? "", default: []].formUnion(diagnostic.occurrences)
    }
    return diagnostics.filter { diagnostic in
      diagnostic.rule != inconsistency
        || !Set(diagnostic.occurrences).isSubset(of: reported[diagnostic.concept ?? ""] ?? [])
    }
  }
}
