public import Annotating

/// Writes annotated drafts in one format, draft by draft.
///
/// What the three functions return, put together in order, is the report.
public protocol AnnotationReporter {
  /// What stands before the first draft.
  mutating func start() -> String
  /// What is said of one draft; empty where a format writes all at the end.
  mutating func add(_ annotation: DraftAnnotation) -> String
  /// What stands after the last draft.
  mutating func finish() -> String
}
