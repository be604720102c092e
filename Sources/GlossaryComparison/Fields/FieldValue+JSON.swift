internal import Glossaries

extension FieldValue {
  /// Reads what `json` writes; none where it is something else.
  init?(json: String) {
    guard let record = RecordValue(Array(json.utf8)) else { return nil }
    self.init(record)
  }

  /// The value as JSON.
  var json: String { record.json }

  private init(_ record: RecordValue) {
    switch record {
    case .string(let text): self.init(text)
    case .array(let elements): self = .list(elements.map { Self($0) })
    case .object(let members): self = .members(members.mapValues { Self($0) })
    }
  }

  private var record: RecordValue {
    switch self {
    case .text(let text): .string(text.string)
    case .list(let elements): .array(elements.map(\.record))
    case .members(let members): .object(members.mapValues(\.record))
    }
  }
}
