/// The formats that annotated drafts are reported in.
public enum AnnotationFormat: String, Hashable, Sendable, CaseIterable {
  /// For people: the text with every mention marked, then a table of the concepts.
  case text
  /// JSON, a mention a line.
  case jsonl
  /// One page that needs nothing else, with the marks of ITS 2.0.
  case html

  /// A reporter that writes this format.
  public func reporter(_ options: ReportOptions) -> any AnnotationReporter {
    switch self {
    case .text: TextAnnotationReporter(options)
    case .jsonl: JSONLinesAnnotationReporter()
    case .html: HTMLAnnotationReporter(options)
    }
  }
}
