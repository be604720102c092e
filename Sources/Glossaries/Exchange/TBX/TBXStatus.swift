/// Term statuses as TBX writes them.
///
/// - Source: ISO 30042, administrativeStatus; the free words are what Weblate, memoQ exports and the
///   TBX-Basic user interface use.
enum TBXStatus {
  /// The word to write.
  static func written(_ status: TermStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
    case .superseded: "supersededTerm-admn-sts"
    }
  }

  private static let usual = [TermStatus.preferred, .admitted, .deprecated, .superseded].map {
    (word: written($0), status: $0)
  }

  /// The status that a word means, or `nil` when it is unknown.
  static func read(_ word: String) -> TermStatus? {
    // Nearly all files have the word as it is written here.
    for usual in usual where usual.word == word { return usual.status }
    var key = word.lowercased().filter { $0.isLetter }
    for end in ["admnsts", "term"] where key.hasSuffix(end) {
      key = String(key.dropLast(end.count))
    }
    switch key {
    case "preferred", "standardized", "approved", "legal", "regulated": return .preferred
    case "admitted", "accepted", "allowed", "provisional": return .admitted
    case "deprecated", "notrecommended", "rejected": return .deprecated
    case "superseded", "obsolete": return .superseded
    case "forbidden": return .forbidden
    default: return nil
    }
  }
}
