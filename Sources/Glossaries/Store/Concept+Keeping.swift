extension Concept {
  /// Why no store keeps the concept as it is, or none if every store does.
  ///
  /// A text of SQLite ends at the first U+0000, and one of PostgreSQL cannot hold it; in JSON it is escaped.
  /// PostgreSQL keeps texts under 1 GB, and looks up ids that are no longer than a third of a page.
  ///
  /// - Source: sqlite.org, “NUL Characters In Strings”; PostgreSQL documentation, 8.3 and 67.4.
  /// - Complexity: O(n) in the bytes of `json`.
  package func reasonNotToKeep(json: [UInt8]) -> String? {
    if let reason = Self.reasonNotToKeep(id: id) { return reason }
    if json.count > 500_000_000 { return "it is larger than 500 MB; part it" }
    if Self.holdsNUL(json) { return Self.nulReason }
    return nil
  }

  /// Why no store keeps a concept with this id, or none if every store does.
  static func reasonNotToKeep(id: String) -> String? {
    if id.isEmpty { return "its id is empty; give it one" }
    if id.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return "its id holds a control character; take it out"
    }
    return id.utf8.count > 2000 ? "its id is longer than 2000 bytes; shorten it" : nil
  }

  /// Why an entry of a file is not read, for no store would keep it, or none.
  ///
  /// - Complexity: O(n) in the bytes of the texts.
  func reasonNotToRead(isGivenID: Bool) -> String? {
    if isGivenID, let reason = Self.reasonNotToKeep(id: id) { return reason }
    return holdsNUL ? Self.nulReason : nil
  }

  private static let nulReason = "one of its fields holds the character U+0000; take it out"

  private var holdsNUL: Bool {
    func has(_ text: String) -> Bool { !text.isEmpty && text.holds(byte: 0) }
    func any(_ texts: [String]) -> Bool { !texts.isEmpty && texts.contains(where: has) }
    return has(definition) || any(sources) || any(externalIDs) || any(subjects) || any(comments)
      || relations.contains { has($0.type) || has($0.target) }
      || sections.contains { has($0.definition) || has($0.note) }
      // By place: to take a term out is to count all that it holds.
      || terms.indices.contains { place in
        has(terms[place].text) || any(terms[place].labels) || has(terms[place].paradigm)
          || has(terms[place].note) || has(terms[place].abbreviates) || any(terms[place].sources)
          || has(terms[place].review?.reason ?? "")
      }
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
