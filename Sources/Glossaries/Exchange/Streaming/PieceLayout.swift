/// Where the concepts stand in a file, so that files of a few concepts each can be put together to one.
struct PieceLayout: Sendable {
  /// The concepts begin behind the first place where this stands.
  let opening: String
  /// They end before the last place where this stands.
  let closing: String
  /// What stands between two concepts.
  let separator: String

  /// In the body of TBX and TMX.
  static func body(indent: String) -> PieceLayout {
    PieceLayout(opening: "<body>\n", closing: indent + "</body>\n", separator: "")
  }

  /// In the list of Onoma's JSON.
  static let json = PieceLayout(opening: "\"concepts\":[\n", closing: "\n]}\n", separator: ",\n")

  /// The parts of a file: what stands before the concepts, the concepts, and what follows.
  ///
  /// - Precondition: the file has concepts.
  /// - Complexity: O(n).
  func parts(of text: String) -> (head: Substring, concepts: Substring, foot: Substring) {
    let bytes = Array(text.utf8)
    let (opening, closing) = (Array(opening.utf8), Array(closing.utf8))
    let starts = bytes.indices.lazy.filter { bytes[$0...].starts(with: opening) }
    guard let start = starts.first,
      bytes.count - start >= opening.count + closing.count,
      let end = (start + opening.count...bytes.count - closing.count).last(where: {
        bytes[$0...].starts(with: closing)
      })
    else { preconditionFailure("the file has no concepts") }
    let first = text.utf8.index(text.startIndex, offsetBy: start + opening.count)
    let last = text.utf8.index(text.startIndex, offsetBy: end)
    return (text[..<first], text[first..<last], text[last...])
  }
}
