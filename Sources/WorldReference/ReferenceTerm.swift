/// A row of the reference's table of terms.
struct ReferenceTerm: Hashable {
  let concept: String
  let language: String
  var status: String
  let term: String
  var type = ""
  var labels = ""
  var match = ""
  var note = ""
  var paradigm = ""

  /// The row as it is written.
  var row: String {
    [concept, language, status, term, type, labels, match, note, paradigm].joined(separator: "\t")
  }
}

/// ICU's name of a region as running text writes it.
///
/// CLDR shortens for lists: an ampersand for “and”, о-ва for острова.
enum RunningName {
  private static let whole = [
    ("&", "and"), ("’", "'"), ("о-ва", "острова"), ("о-в", "остров"), ("Св.", "Святой"),
  ]

  /// The name without what stands only in lists.
  static func of(_ name: String) -> String {
    whole.reduce(name) { name, pair in
      var bytes = Array(name.utf8)
      let short = Array(pair.0.utf8)
      while let place = bytes.firstRange(of: short) {
        bytes.replaceSubrange(place, with: Array(pair.1.utf8))
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
