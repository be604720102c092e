internal import JSON

/// A change of one concept: who, when, what, before and after.
public struct ConceptChange: Hashable, Sendable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case added, changed, removed, reverted
  }

  /// The id of the concept.
  public let concept: String
  /// The version that the change made, from 1.
  public let version: Int
  /// What was done.
  public let action: Action
  /// Who did it, in their own words.
  public let author: String
  /// When.
  public let time: StoreTime
  /// The concept before, as JSON (see `Concept.json`); none where there was none.
  public let before: String?
  /// The concept after, as JSON; none where it was removed.
  public let after: String?

  /// Creates a change.
  public init(
    concept: String,
    version: Int,
    action: Action,
    author: String,
    time: StoreTime,
    before: String?,
    after: String?
  ) {
    self.concept = concept
    self.version = version
    self.action = action
    self.author = author
    self.time = time
    self.before = before
    self.after = after
  }

  /// The change as one line of JSON: `concept`, `version`, `action`, `author`, `time`, and the concept
  /// `before` and `after` where there is one.
  public var json: String {
    var json = JSONWriter()
    json.raw("{\"concept\":")
    json.string(concept)
    json.raw(",\"version\":")
    json.number(version)
    json.raw(",\"action\":")
    json.string(action.rawValue)
    json.raw(",\"author\":")
    json.string(author)
    json.raw(",\"time\":")
    json.string("\(time)")
    if let before {
      json.raw(",\"before\":")
      json.written(before)
    }
    if let after {
      json.raw(",\"after\":")
      json.written(after)
    }
    json.raw("}")
    return json.text
  }
}
