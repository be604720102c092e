public import Annotating
internal import Documents
internal import Glossaries
public import Normalization
internal import SourceText

/// What the rules see of a draft: its mentions, and what cleaning its text would change.
public struct CheckContext: Sendable {
  /// The draft with its mentions.
  public let annotation: DraftAnnotation
  /// The mentions that a rule of names looks at: all but those within a longer one that is to be
  /// rewritten as a whole.
  public let mentions: [Mention]
  /// What cleaning would change, with spans in UTF-8 bytes of the file, by place.
  public let changes: [TextChange]

  /// Prepares `annotation` for the rules.
  ///
  /// - Complexity: O(n) in the bytes of the draft.
  public init(_ annotation: DraftAnnotation) {
    self.annotation = annotation
    let cleaner = TextCleaner()
    var changes: [TextChange] = []
    for segment in annotation.draft.segments {
      let (bytes, map) = segment.reading(of: annotation.draft.source)
      for change in cleaner.clean(bytes).changes {
        changes.append(change.moved(to: map.original(of: change.span)))
      }
    }
    self.changes = changes
    let rewritten = SpanSet(
      annotation.mentions.filter { !$0.isNested && $0.status.isToBeRewritten }.map(\.span)
    )
    mentions = annotation.mentions.filter { mention in
      !mention.isNested || !rewritten.contains(mention.span)
    }
  }

  /// The changes that cleaning would make inside `span`.
  ///
  /// - Complexity: O(log n) in the changes, plus those inside.
  func changes(in span: TextSpan) -> ArraySlice<TextChange> {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return changes[low...].prefix { span.contains($0.span) }
  }
}
