internal import Glossaries

/// Reads fields whose words are known; another word is damage.
enum Field {
  /// What is wrong with a field, to be told with the name of the store.
  struct Damage: Error, CustomStringConvertible {
    let description: String
  }

  static func value<Value: RawRepresentable<String>>(
    _ word: String,
    of column: String
  ) throws -> Value {
    guard let value = Value(rawValue: word) else {
      throw Damage(description: "“\(word)” in \(column) is not known")
    }
    return value
  }

  static func concept(_ json: String) throws -> Concept {
    guard let concept = Concept(json: json) else {
      throw Damage(description: "a concept in the history cannot be read")
    }
    return concept
  }
}
