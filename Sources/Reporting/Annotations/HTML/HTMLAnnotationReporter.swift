internal import Annotating

/// Writes one page with all drafts, their mentions marked, and a table of the concepts.
///
/// - Source: W3C, “Internationalization Tag Set (ITS) Version 2.0”, section 8.4, for the marks.
struct HTMLAnnotationReporter: AnnotationReporter {
  private let options: ReportOptions
  private var annotations: [DraftAnnotation] = []

  init(_ options: ReportOptions) { self.options = options }

  mutating func start() -> String { "" }

  // The table of contents stands before the drafts, and so waits for the last.
  mutating func add(_ annotation: DraftAnnotation) -> String {
    annotations.append(annotation)
    return ""
  }

  mutating func finish() -> String { HTMLPage(annotations, options: options).text }
}
