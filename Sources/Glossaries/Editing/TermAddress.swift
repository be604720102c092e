public import Languages

/// A term of a concept as people name it: `ko=최선희`, `ru!deprecated=Чхве Сон Хи`.
public struct TermAddress: Hashable, Sendable, CustomStringConvertible {
  /// The language.
  public let language: Language
  /// The status, if it was told.
  public let status: TermStatus?
  /// The text, in NFC.
  public let text: String

  /// Reads `LANGUAGE=TEXT` or `LANGUAGE!STATUS=TEXT`; a colon serves for the equals sign.
  ///
  /// - Throws: `EditError` for anything else.
  public init(_ words: String) throws(EditError) {
    guard let mark = words.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      throw EditError("“\(words)” is no term; write LANGUAGE=TEXT, such as ko=최선희")
    }
    let head = words[..<mark].split(separator: "!", omittingEmptySubsequences: false)
    text = FieldText.normal(String(words[words.index(after: mark)...]))
    guard head.count <= 2, let first = head.first, let language = Language(tag: first) else {
      throw EditError(
        "“\(words[..<mark])” is not a language; write its tag before the term, such as ko=최선희"
      )
    }
    self.language = language
    status = head.count == 2 ? TermStatus(rawValue: String(head[1])) : nil
    if head.count == 2, status == nil {
      let known = TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw EditError("“\(head[1])” is not a status; use one of \(known)")
    }
    guard !text.isEmpty else {
      throw EditError("“\(words)” has no text; write the term after \(words[mark])")
    }
  }

  /// As it is typed.
  public var description: String {
    "\(language)\(mark)=\(text)"
  }

  /// How the term is named after a change of one of its fields.
  ///
  /// - Throws: `EditError` where the change leaves it without a language or a text.
  public func after(_ edit: FieldEdit) throws(EditError) -> TermAddress {
    switch edit.field {
    case "term", "text": try TermAddress("\(language)\(mark)=\(edit.text)")
    case "language": try TermAddress("\(edit.text)\(mark)=\(text)")
    case "status": try TermAddress("\(language)!\(edit.text)=\(text)")
    default: self
    }
  }

  private var mark: String { status.map { "!\($0.rawValue)" } ?? "" }

  /// Whether `term` is meant, in whatever normal form it is kept.
  func means(_ term: Term) -> Bool {
    term.language == language && term.text == text
      && (status.map { $0 == term.status } ?? true)
  }
}
