internal import JSON

/// A list of strings in one field of a store: a JSON array.
package enum StringList {
  /// The field for `texts`.
  package static func field(_ texts: [String]) -> String {
    guard !texts.isEmpty else { return "[]" }
    var json = JSONWriter()
    json.strings(texts)
    return json.text
  }

  /// The texts of a field; none where it is no array of strings.
  package static func texts(_ field: String) -> [String]? {
    var json = JSONReader(Array(field.utf8))
    guard field != "[]" else { return [] }
    guard let texts = try? json.strings(), (try? json.end()) != nil else { return nil }
    return texts
  }
}
