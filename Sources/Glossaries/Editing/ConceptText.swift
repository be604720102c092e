internal import Languages

/// A concept as a text to be edited: a field a line, and each term under a line with its language.
///
///     kind: person
///     definition: foreign minister
///     sources: KCNA
///
///     [en] Choe Son Hui
///     status: preferred
///
/// A list has a line for each of its texts. Lines that begin with `#` and empty ones are passed over. In a text
/// `\n` is the end of a line, `\r` a carriage return and `\\` a backslash.
public enum ConceptText {
  /// What cannot be read, with its place.
  public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in characters.
    public let column: Int
    /// What is wrong there, with the cure.
    public let sentence: String

    /// The place and the sentence.
    public var description: String { "line \(line), column \(column): \(sentence)" }
  }

  /// Writes `concept`, with `heading` as remarks above it.
  public static func text(of concept: Concept, heading: [String] = []) -> String {
    var lines = heading.map { "# \($0)" }
    for field in EditableField<Concept>.fields(of: concept) {
      lines += field.texts(concept).map { "\(field.name): \(escaped($0))" }
    }
    for term in concept.terms {
      lines += ["", "[\(term.language)] \(escaped(term.text))"]
      for field in EditableField<Term>.all.dropFirst(2) {
        lines += field.texts(term).map { "\(field.name): \(escaped($0))" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the concept with this id; none where there is nothing but remarks.
  ///
  /// - Throws: `ReadingError` for the first line that cannot be read.
  public static func concept(
    _ id: String,
    from text: String
  ) throws(ReadingError) -> Concept? {
    var reader = Reader(concept: Concept(id: id, kind: .name))
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard let first = line.first(where: { $0 != " " && $0 != "\t" }), first != "#" else {
        continue
      }
      try reader.take(line, number)
    }
    return try reader.finish()
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        escaped += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text that `escaped` wrote; none where a backslash stands before something else.
  fileprivate static func unescaped(_ text: Substring) -> String? {
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        plain.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": plain.append("\\")
      case "n": plain.append("\n")
      case "r": plain.append("\r")
      case "u":
        guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
          let value = UInt32(String(rest[..<end]), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        plain.append(scalar)
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return FieldText.normal(String(plain))
  }
}

/// Takes the lines of a text one by one.
private struct Reader {
  var concept: Concept
  /// The texts of the fields of the concept or the term that is being read, with their places.
  private var texts: [(name: String, texts: [String], line: Int, column: Int)] = []
  private var isInTerm = false
  private var isEmpty = true

  init(concept: Concept) { self.concept = concept }

  mutating func take(_ line: Substring, _ number: Int) throws(ConceptText.ReadingError) {
    isEmpty = false
    func error(_ column: Int, _ sentence: String) -> ConceptText.ReadingError {
      ConceptText.ReadingError(line: number, column: column, sentence: sentence)
    }
    if line.first == "[" {
      try closeFields()
      guard let end = line.firstIndex(of: "]") else {
        throw error(1, "“[” is never closed; write the language of a term as in “[ko] 최선희”")
      }
      let tag = line[line.index(after: line.startIndex)..<end]
      guard let language = Language(tag: tag) else {
        throw error(2, "“\(tag)” is not a language; write its tag, such as ko-KP")
      }
      let column = line.distance(from: line.startIndex, to: end) + 2
      let rest = line[line.index(after: end)...].drop { $0 == " " || $0 == "\t" }
      guard let text = ConceptText.unescaped(rest) else {
        throw error(
          column,
          "a backslash stands before something else than n, r or another one; double it"
        )
      }
      guard !text.isEmpty else { throw error(column, "the term has no text; write it after “]”") }
      concept.terms.append(Term(text, language: language, status: .preferred))
      isInTerm = true
      return
    }
    guard let colon = line.firstIndex(of: ":") else {
      throw error(1, "this is no field; write its name, a colon and the text, or # before a remark")
    }
    let name = String(line[..<colon])
    let rest = line[line.index(after: colon)...]
    let column = line.distance(from: line.startIndex, to: colon) + 2
    guard let text = ConceptText.unescaped(rest.first == " " ? rest.dropFirst() : rest) else {
      throw error(
        column,
        "a backslash stands before something else than n, r or another one; double it"
      )
    }
    do {
      _ =
        isInTerm
        ? try EditableField<Term>(named: name).name : try EditableField<Concept>(named: name).name
    } catch { throw ConceptText.ReadingError(line: number, column: 1, sentence: error.description) }
    if let known = texts.firstIndex(where: { $0.name == name }) {
      texts[known].texts.append(text)
      (texts[known].line, texts[known].column) = (number, column)
    } else {
      texts.append((name, [text], number, column))
    }
  }

  mutating func finish() throws(ConceptText.ReadingError) -> Concept? {
    try closeFields()
    return isEmpty ? nil : concept
  }

  private mutating func closeFields() throws(ConceptText.ReadingError) {
    defer { texts = [] }
    for (name, found, line, column) in texts {
      let filled = found == [""] ? [] : found
      do {
        if isInTerm {
          try EditableField<Term>(named: name).put(
            filled,
            into: &concept.terms[concept.terms.count - 1]
          )
        } else {
          try EditableField<Concept>(named: name).put(filled, into: &concept)
        }
      } catch {
        throw ConceptText.ReadingError(line: line, column: column, sentence: error.description)
      }
    }
  }
}
