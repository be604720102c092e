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

  /// Reads the concept that `original` has become; none where there is nothing but remarks.
  ///
  /// What stands in a line as `text(of:)` wrote it is to the byte what it was; what was typed is put into NFC.
  ///
  /// - Throws: `ReadingError` for the first line that cannot be read.
  public static func concept(
    from text: String,
    editing original: Concept
  ) throws(ReadingError) -> Concept? {
    var reader = ConceptTextReader(original)
    var number = 0
    for line in Self.lines(of: text) {
      number += 1
      guard let first = line.first(where: { $0 != " " && $0 != "\t" }), first != "#" else {
        continue
      }
      try reader.take(line, number)
    }
    return try reader.finish()
  }

  /// Reads a new concept with this id; none where there is nothing but remarks.
  ///
  /// - Throws: `ReadingError` for the first line that cannot be read.
  public static func concept(
    _ id: String,
    from text: String
  ) throws(ReadingError) -> Concept? {
    try concept(from: text, editing: Concept(id: id, kind: .name))
  }

  /// The lines, whatever ends them; a byte order mark is left out.
  ///
  /// They are of scalars, for an accent that stands first in a text is one character with the blank before it.
  private static func lines(of text: String) -> [ConceptTextReader.Line] {
    var lines: [ConceptTextReader.Line] = []
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar = "\n"
    for (place, scalar) in text.unicodeScalars.enumerated() {
      defer { last = scalar }
      if place == 0, scalar == "\u{FEFF}" { continue }
      if scalar == "\n", last == "\r" { continue }
      switch scalar {
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(line)
        line = String.UnicodeScalarView()
      default: line.append(scalar)
      }
    }
    return lines + [line]
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
  static func unescaped(_ text: Substring.UnicodeScalarView) -> String? {
    var plain = String.UnicodeScalarView()
    var rest = text[...]
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
    return String(plain)
  }
}
