/// The formats that findings are reported in.
public enum FindingsFormat: String, Hashable, Sendable, CaseIterable {
  /// For people: each finding with its line and a mark under the place.
  case full
  /// For people and editors: a finding a line.
  case concise
  /// One JSON array.
  case json
  /// JSON, a finding a line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands that GitHub shows beside the lines of a pull request.
  case github

  /// A reporter that writes this format.
  public func reporter(_ options: ReportOptions) -> any FindingsReporter {
    switch self {
    case .full: FullFindingsReporter(options)
    case .concise: ConciseFindingsReporter(options)
    case .json: JSONFindingsReporter()
    case .jsonl: JSONLinesFindingsReporter()
    case .sarif: SARIFFindingsReporter(options)
    case .github: GitHubFindingsReporter()
    }
  }
}
