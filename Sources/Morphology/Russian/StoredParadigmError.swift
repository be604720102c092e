/// A stored paradigm that could not be read.
public struct StoredParadigmError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Fault: Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// No case is called so.
    case unknownCase(String)
    /// A case is named twice.
    case repeatedCase(RussianCase)
    /// A case is named without its form.
    case emptyForm(RussianCase)
    /// A text alone is no genitive of the name: it begins otherwise.
    case strangeGenitive(String, of: String)
    /// Two cases are named with nothing between them.
    case missingSeparator(RussianCase)
  }

  /// What is wrong.
  public let fault: Fault

  /// Creates an error.
  public init(_ fault: Fault) { self.fault = fault }

  /// One sentence: what, and the cure.
  public var description: String {
    switch fault {
    case .empty:
      "the stored paradigm is empty; write a genitive, or “indeclinable”"
    case .unknownCase(let name):
      "“\(name)” is not a case; write one of \(Self.cases)"
    case .repeatedCase(let grammaticalCase):
      "the \(grammaticalCase.rawValue) is given twice; take one out"
    case .emptyForm(let grammaticalCase):
      "the \(grammaticalCase.rawValue) has no form; write it after “=”"
    case .strangeGenitive(let text, let nominative):
      "“\(text)” is no genitive of “\(nominative)”; write the genitive, cases as in "
        + "“genitive=Кобеца; dative=Кобецу” (\(Self.cases)), or “indeclinable”"
    case .missingSeparator(let grammaticalCase):
      "a semicolon is missing after the \(grammaticalCase.rawValue); write “genitive=Кобеца; dative=Кобецу”"
    }
  }

  private static var cases: String {
    RussianCase.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
  }
}

extension StoredParadigmError {
  /// The forms that a stored paradigm of `nominative` names; none for `indeclinable`.
  static func forms(
    in text: String,
    of nominative: String
  ) throws(StoredParadigmError) -> [RussianCase: String] {
    func trimmed(_ part: Substring) -> String {
      let start = part.drop { $0 == " " }
      guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
      return String(start[...last])
    }
    let whole = trimmed(text[...])
    if whole.isEmpty { throw StoredParadigmError(.empty) }
    if whole == "indeclinable" { return [:] }
    if !whole.contains("=") {
      guard isFormed(whole, from: nominative), whole.lowercased() != "indeclinable" else {
        throw StoredParadigmError(.strangeGenitive(whole, of: nominative))
      }
      return [.genitive: whole]
    }
    var forms: [RussianCase: String] = [:]
    for part in whole.split(separator: ";") {
      let fields = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = trimmed(fields[0])
      if name.isEmpty, fields.count == 1 { continue }
      guard
        let grammaticalCase = RussianCase.allCases.first(where: {
          $0.rawValue == name || $0.rawValue.prefix(3) == name
        })
      else { throw StoredParadigmError(.unknownCase(name)) }
      if forms[grammaticalCase] != nil { throw StoredParadigmError(.repeatedCase(grammaticalCase)) }
      let form = fields.count == 2 ? trimmed(fields[1]) : ""
      if form.isEmpty { throw StoredParadigmError(.emptyForm(grammaticalCase)) }
      if form.contains("=") { throw StoredParadigmError(.missingSeparator(grammaticalCase)) }
      forms[grammaticalCase] = form
    }
    return forms
  }

  /// Whether `form` begins as `nominative` does: with its first letter, and in longer words with the second too,
  /// which in short ones can be fleeting (Лев, Льва).
  private static func isFormed(_ form: String, from nominative: String) -> Bool {
    func letters(_ text: String) -> [Character] {
      let word = text.split(separator: " ").first ?? ""
      return word.lowercased().map { $0 == "ё" ? "е" : $0 }
    }
    let (own, base) = (letters(form), letters(nominative))
    let count = base.count > 4 ? 2 : min(1, base.count)
    return own.count >= count && own.prefix(count) == base.prefix(count)
  }
}
