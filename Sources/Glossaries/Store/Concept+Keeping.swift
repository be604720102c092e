extension Concept {
  /// Why no store keeps the concept as it is, or none if every store does.
  ///
  /// A text of SQLite ends at the first U+0000, and one of PostgreSQL cannot hold it; in JSON it is escaped.
  /// PostgreSQL keeps texts under 1 GB, and looks up ids that are no longer than a third of a page.
  ///
  /// - Source: sqlite.org, “NUL Characters In Strings”; PostgreSQL documentation, 8.3 and 67.4.
  /// - Complexity: O(n) in the bytes of `json`.
  package func reasonNotToKeep(json: [UInt8]) -> String? {
    if id.isEmpty { return "its id is empty; give it one" }
    if id.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return "its id holds a control character; take it out"
    }
    if id.utf8.count > 2000 { return "its id is longer than 2000 bytes; shorten it" }
    if json.count > 500_000_000 { return "it is larger than 500 MB; part it" }
    if Self.holdsNUL(json) { return "one of its fields holds the character U+0000; take it out" }
    return nil
  }

  private static func holdsNUL(_ json: [UInt8]) -> Bool {
    var place = 0
    while let slash = json[place...].firstIndex(of: UInt8(ascii: "\\")), slash + 1 < json.count {
      if json[(slash + 1)...].starts(with: "u0000".utf8) { return true }
      place = slash + 2
    }
    return false
  }
}
